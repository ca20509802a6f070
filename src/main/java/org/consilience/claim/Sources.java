package org.consilience.claim;

import java.util.regex.Pattern;
import org.consilience.claim.lexicon.Lexicon;

/** Which wordings of a source tell the reader who speaks. */
final class Sources {
  private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}+");
  private static final Pattern SEVERAL = Pattern.compile(".*s|police|staff|people|media");

  /** Speakers that name nobody. */
  private static final Pattern SOURCELESS =
      Pattern.compile("(?i)i|we|you|he|she|it|they|who|which|that|this|one|some|many|others");

  private Sources() {}

  /** Pronouns, and single words that name nobody who speaks: the "rest" of "rest assured". */
  static boolean isNameless(String source) {
    boolean thing =
        LOWER_CASE.matcher(source).matches()
            && !SEVERAL.matcher(source).matches()
            && !Lexicon.isSomebody(source);
    return thing || SOURCELESS.matcher(source).matches();
  }
}
