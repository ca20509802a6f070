package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a preposition's gerund tells of who did what its verb says: "won by cheating". */
final class Gerunds {
  /** Prepositions whose gerund tells what its subject did: "by closing", not "of closing". */
  private static final Set<String> TELLING =
      Set.of("by", "after", "before", "since", "upon", "with");

  /**
   * Verbs whose gerund tells of no fact (R. Huddleston and G. Pullum, "The Cambridge Grammar of the
   * English Language", 2002, chapter 14, section 5), with those that a particle makes such.
   */
  private static final Set<String> UNREAL =
      Set.of(
          "avoid",
          "consider",
          "contemplate",
          "deny",
          "discuss",
          "imagine",
          "oppose",
          "postpone",
          "propose",
          "recommend",
          "resist",
          "risk",
          "suggest");

  private Gerunds() {}

  /** "ruled out fighting", "considered selling": the parser may take it for an adverbial. */
  static boolean isUnreal(Tree tree, int i) {
    int verb = tree.head(i);
    return verb >= 0
        && verb < i
        && tree.tag(i).equals("VBG")
        && !tree.isSetOff(i)
        && (UNREAL.contains(tree.lemma(verb)) || isRuledOut(tree, verb))
        && tree.below(i).nextSetBit(0) <= verb + 2;
  }

  private static boolean isRuledOut(Tree tree, int verb) {
    return tree.hasLemma(verb, "rule", "put", "give", "hold")
        && tree.anyChild(verb, c -> tree.is(c, "prt") && c == verb + 1);
  }

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
