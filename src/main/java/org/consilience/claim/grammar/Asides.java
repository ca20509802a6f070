package org.consilience.claim.grammar;

import java.util.List;

/**
 * What a writer puts in about a thing that somebody else speaks of: "said it would study the gift
 * from Lee, who was fired in May". Relative clauses that a comma parts from their noun are the
 * writer's own unless the text tells otherwise (C. Potts, "The Logic of Conventional Implicatures",
 * 2005, chapter 4).
 */
public final class Asides {
  private Asides() {}

  /** The frames above a predicate but those that lead in what an aside with it stands in. */
  public static List<Frame> without(Tree tree, int predicate, List<Frame> frames) {
    int aside = frames.isEmpty() ? Tree.NONE : outermost(tree, predicate);
    return aside == Tree.NONE
        ? frames
        : frames.stream().filter(f -> !leadsIn(tree, f, aside)).toList();
  }

  /** Within quotation marks every word is the speaker's. */
  private static boolean leadsIn(Tree tree, Frame frame, int aside) {
    return frame.cue() < tree.below(aside).nextSetBit(0)
        && tree.below(frame.cue()).get(aside)
        && !tree.isQuotedApart(frame.cue(), aside);
  }

  private static int outermost(Tree tree, int predicate) {
    int aside = Tree.NONE;
    int node = predicate;
    for (int steps = 0; node >= 0 && steps < tree.size(); steps++) {
      aside = isAside(tree, node) ? node : aside;
      node = tree.head(node);
    }
    return aside;
  }

  private static boolean isAside(Tree tree, int node) {
    return tree.is(node, "relcl") && tree.isSetOff(node) && !isCleft(tree, tree.head(node));
  }

  /** "It was Lee, not Moe, who left" says so of Lee. */
  private static boolean isCleft(Tree tree, int noun) {
    int verb = noun < 0 ? Tree.NONE : Standing.verbAbove(tree, noun);
    return verb >= 0
        && tree.lemma(verb).equals("be")
        && tree.hasLemma(Clauses.ownSubject(tree, verb), "it");
  }
}
