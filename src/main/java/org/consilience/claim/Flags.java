package org.consilience.claim;

import java.util.ArrayList;
import java.util.List;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.quotation.Quotation;

/** Signs that a claim's reading is in doubt, as they stand in {@code Claim.flags}. */
final class Flags {
  static final String UNRESOLVED_PRONOUN = "unresolved-pronoun";
  static final String GUESSED_REFERENT = "guessed-referent";

  /** A description in the place of which the likeliest of several names was put. */
  static final String GUESSED_DESCRIPTION = "guessed-description";

  static final String UNBALANCED_QUOTATION = "unbalanced-quotation";
  static final String BROKEN_SENTENCE = "broken-sentence";

  /** A subject with "the" or "this" that neither name nor context identifies. */
  static final String UNRESOLVED_DESCRIPTION = "unresolved-description";

  /** The same of what is no subject. */
  static final String VAGUE_OBJECT = "vague-object";

  /** Nothing in the claim has a name: a reader cannot tell what story it belongs to. */
  static final String UNNAMED = "unnamed";

  /** "I", "my", "you" that stands for nobody known. */
  static final String UNRESOLVED_SPEAKER = "unresolved-speaker";

  /** Quoted words without a subject of their own. */
  static final String PARTIAL_QUOTATION = "partial-quotation";

  /** Words that the parse has lost, or a phrase told as a sentence. */
  static final String FRAGMENT = "fragment";

  static final String NO_SUBJECT = "no-subject";

  /** Told in the words of its sentence, for its reading is too doubtful to be told. */
  static final String AS_WRITTEN = "as-written";

  /** Tokens: an edited sentence this long has a comma or a full stop, as a cut one has not. */
  private static final int LONGEST_UNMARKED = 40;

  private Flags() {}

  /** The signs of a sentence as a whole. */
  static List<String> of(Reading reading, int sentence) {
    List<String> flags = new ArrayList<>();
    Tree tree = reading.trees().get(sentence);
    if (!reading.quotations(sentence).stream().allMatch(Quotation::closed)) {
      flags.add(UNBALANCED_QUOTATION);
    }
    if (isBroken(tree)) {
      flags.add(BROKEN_SENTENCE);
    }
    return flags;
  }

  /**
   * A sentence that starts in lower case, whose root is no verb or that runs on without any mark
   * was cut or mangled.
   */
  private static boolean isBroken(Tree tree) {
    int start = tree.indices().filter(i -> !tree.isPunctuation(i)).findFirst().orElse(0);
    boolean lowerCase = Character.isLowerCase(tree.token(start).getForm().codePointAt(0));
    return lowerCase
        || (tree.size() > LONGEST_UNMARKED && tree.indices().noneMatch(tree::isPunctuation))
        || tree.indices()
            .filter(i -> tree.head(i) < 0)
            .noneMatch(i -> (tree.isVerb(i) || tree.tag(i).equals("MD")));
  }
}
