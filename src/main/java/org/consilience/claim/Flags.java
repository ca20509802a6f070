package org.consilience.claim;

import java.util.ArrayList;
import java.util.List;

/** Signs that a claim's reading is in doubt, as they stand in {@code Claim.flags}. */
final class Flags {
  static final String UNRESOLVED_PRONOUN = "unresolved-pronoun";
  static final String GUESSED_REFERENT = "guessed-referent";
  static final String UNBALANCED_QUOTATION = "unbalanced-quotation";
  static final String BROKEN_SENTENCE = "broken-sentence";
  static final String NO_SUBJECT = "no-subject";

  private Flags() {}

  /** The signs of a sentence as a whole. */
  static List<String> of(Reading reading, int sentence) {
    List<String> flags = new ArrayList<>();
    Tree tree = reading.trees().get(sentence);
    boolean unbalanced =
        reading.quotations().stream()
            .anyMatch(
                q ->
                    !q.closed()
                        && q.start() < tree.sentence().getEnd()
                        && tree.sentence().getStart() < q.end());
    if (unbalanced) {
      flags.add(UNBALANCED_QUOTATION);
    }
    if (isBroken(tree)) {
      flags.add(BROKEN_SENTENCE);
    }
    return flags;
  }

  /** A sentence that starts in lower case or whose root is no verb was cut or mangled. */
  private static boolean isBroken(Tree tree) {
    int start = tree.indices().filter(i -> !tree.isPunctuation(i)).findFirst().orElse(0);
    boolean lowerCase = Character.isLowerCase(tree.token(start).getForm().codePointAt(0));
    return lowerCase
        || tree.indices()
            .filter(i -> tree.head(i) < 0)
            .noneMatch(i -> tree.tag(i).matches("VB.*|MD"));
  }
}
