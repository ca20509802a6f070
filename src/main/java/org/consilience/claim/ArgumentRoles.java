package org.consilience.claim;

import java.util.Set;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Mention;

/** The role that a dependent fills, in the plain words of the contract. */
final class ArgumentRoles {
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
  private static final Set<String> TIMES = Set.of("DATE", "TIME");

  private ArgumentRoles() {}

  /** A role, or "" where the dependent fills none. */
  static String of(Reading reading, int sentence, Tree tree, int token) {
    return switch (tree.token(token).getRelation()) {
      case "nsubj", "csubj" -> "subject";
      case "nsubjpass", "csubjpass", "dobj", "attr", "acomp", "oprd" -> "object";
      case "dative" -> "recipient";
      case "agent" -> "agent";
      case "npadvmod" -> isTime(reading, sentence, token) ? "time" : "manner";
      case "advmod" -> "manner";
      case "prep" -> ofPreposition(reading, sentence, tree, token);
      default -> "";
    };
  }

  private static String ofPreposition(Reading reading, int sentence, Tree tree, int preposition) {
    int object = tree.child(preposition, "pobj");
    if (object == Tree.NONE) {
      return "prep:" + tree.lemma(preposition);
    }
    if (isTime(reading, sentence, object)) {
      return "time";
    }
    boolean place =
        reading
            .mention(sentence, object)
            .map(Mention::getType)
            .filter(t -> PLACES.contains(t))
            .isPresent();
    return place && tree.hasLemma(preposition, "in", "at", "near", "outside", "inside", "across")
        ? "place"
        : "prep:" + tree.lemma(preposition);
  }

  private static boolean isTime(Reading reading, int sentence, int token) {
    return reading.mention(sentence, token).filter(m -> TIMES.contains(m.getType())).isPresent();
  }
}
