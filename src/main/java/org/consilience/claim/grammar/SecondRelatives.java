package org.consilience.claim.grammar;

import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * What is told second of one noun: "the play, based on a novel, which ran for years", "a concert
 * given by Smith, held in Oslo" tell of the play and of the concert, though the novel and Smith
 * stand nearer.
 */
final class SecondRelatives {
  /** Participles that tell who or what somebody is, and so may tell of whoever stands nearer. */
  private static final Set<String> DESCRIBING =
      Set.of("know", "call", "name", "base", "bear", "age", "describe", "regard", "locate");

  private SecondRelatives() {}

  static List<Move> moves(Tree tree, int verb) {
    boolean relative = tree.is(verb, "relcl") && isOfThing(tree, verb);
    boolean participle =
        tree.is(verb, "acl")
            && tree.hasTag(verb, "VBN", "VBD")
            && !DESCRIBING.contains(tree.lemma(verb))
            && tree.child(verb, "prep", "agent") != Tree.NONE;
    if (!(relative || participle) || !tree.isSetOff(verb)) {
      return List.of();
    }
    int first = first(tree, tree.head(verb), verb);
    boolean same = first != Tree.NONE && (relative ? tree.isSetOff(first) : isByAgent(tree, first));
    return same ? List.of(new Move(verb, tree.head(first), tree.relation(verb))) : List.of();
  }

  private static boolean isOfThing(Tree tree, int verb) {
    return tree.anyChild(
        verb, c -> tree.is(c, "nsubj", "nsubjpass") && tree.lower(c).equals("which"));
  }

  /** The participle that tells of a noun first and ends with the one right before the second. */
  private static int first(Tree tree, int noun, int second) {
    int above = above(tree, noun);
    if (above >= 0 && tree.isNoun(tree.head(above))) {
      above = above(tree, tree.head(above));
    }
    int participle = above < 0 ? Tree.NONE : tree.head(above);
    return participle >= 0
            && tree.is(participle, "acl")
            && tree.hasTag(participle, "VBN", "VBD")
            && tree.isNoun(tree.head(participle))
            && tree.head(participle) < participle
            && participle < second
        ? participle
        : Tree.NONE;
  }

  /** The preposition that a noun hangs on. */
  private static int above(Tree tree, int noun) {
    int above = noun < 0 ? Tree.NONE : tree.head(noun);
    return above >= 0 && tree.is(above, "prep", "agent") ? above : Tree.NONE;
  }

  private static boolean isByAgent(Tree tree, int participle) {
    return tree.child(participle, "agent") != Tree.NONE;
  }
}
