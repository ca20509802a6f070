package org.consilience.claim;

import java.util.Optional;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Whose reason is quoted: "her office said she asked them to wait because \u201C...\u201D". Who
 * asks gives it, and the office reports it.
 */
final class Reasons {
  /** Infinitives between the asking and its reason: "asked them to try to wait". */
  private static final int DEEPEST = 3;

  private Reasons() {}

  /**
   * The frame of the one who asks, between a quoted clause and the frame that reports all of it.
   *
   * @param before the last token before the quoted words
   */
  static Optional<Frame> of(Tree tree, int before, Frame outer) {
    boolean reason =
        before > 0
            && tree.is(before, "mark")
            && tree.hasLemma(before, "because", "since", "as")
            && tree.is(tree.head(before), "advcl");
    int verb = reason ? tree.head(tree.head(before)) : Tree.NONE;
    for (int i = 0; i < DEEPEST && verb >= 0 && tree.is(verb, "xcomp"); i++) {
      verb = tree.head(verb);
    }
    boolean asks =
        verb >= 0
            && verb != outer.cue()
            && Frames.isCue(tree, verb)
            && Lexicon.isSaid(tree.lemma(verb))
            && Clauses.ownSubject(tree, verb) != Tree.NONE
            && tree.below(outer.cue()).get(verb);
    return asks ? Optional.of(Frames.frame(tree, verb)) : Optional.empty();
  }
}
