package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a preposition's gerund tells of who did what its verb says: "won by cheating". */
final class Gerunds {
  /** Prepositions whose gerund tells what its subject did: "by closing", not "of closing". */
  private static final Set<String> TELLING =
      Set.of("by", "after", "before", "since", "upon", "with");

  private Gerunds() {}

  /** Whether the gerund under a preposition is told as a fact. */
  static boolean isTold(Tree tree, int i) {
    int preposition = tree.head(i);
    boolean own = Clauses.ownSubject(tree, i) != Tree.NONE;
    return preposition >= 0
        && ((own && !Standing.isUnasserted(tree, Math.max(0, tree.head(preposition))))
            || TELLING.contains(tree.lemma(preposition)) && ofVerb(tree, preposition));
  }

  /** "with" of a verb accompanies, with a subject of its own alone. */
  private static boolean ofVerb(Tree tree, int preposition) {
    int governor = tree.head(preposition);
    return governor >= 0
        && tree.isVerb(governor)
        && !tree.lemma(preposition).equals("with")
        && !Standing.isUnasserted(tree, trier(tree, governor))
        && !isCharge(tree, preposition, governor);
  }

  /** "accused of lying by hiding it": wherever the parser hangs the "by", it is of the charge. */
  private static boolean isCharge(Tree tree, int preposition, int governor) {
    boolean charged = tree.is(governor, "pcomp") && tree.lemma(tree.head(governor)).equals("of");
    return tree.lemma(preposition).equals("by")
        && (charged || tree.hasLemma(governor, "accuse", "suspect", "charge"));
  }

  /** The verbs, up to the one that governs them, to which a "by" with a gerund tells the means. */
  static List<Integer> means(Tree tree, int gerund) {
    List<Integer> verbs = new ArrayList<>();
    int node = tree.head(tree.head(gerund));
    for (int steps = 0; node >= 0 && tree.isVerb(node) && steps < 8; steps++) {
      verbs.add(node);
      node = tree.is(node, "xcomp") ? tree.head(node) : Tree.NONE;
    }
    return verbs;
  }

  /** Who "tried to save costs by closing" closed, however the trying ended. */
  private static int trier(Tree tree, int verb) {
    int node = verb;
    for (int steps = 0; tree.is(node, "xcomp") && tree.head(node) >= 0 && steps < 8; steps++) {
      node = tree.head(node);
    }
    return node;
  }
}
