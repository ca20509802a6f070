package org.consilience.claim;

import java.util.Set;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Frames that name nobody who could be asked: "people think", "so many considered", "you know" (the
 * generic persons of R. Quirk et al., "A Comprehensive Grammar of the English Language", 1985,
 * section 6.21), and participles that tell of what happened: "fell, proving that".
 */
final class Anybody {
  private static final Set<String> GENERIC =
      Set.of("you", "people", "everyone", "everybody", "anyone", "anybody", "nobody", "many");

  private static final Set<String> MEASURES =
      Set.of("so", "too", "most", "many", "some", "a", "lot", "of", "few", "other");

  private Anybody() {}

  /** Whether all and sundry are the source, or "you" who are told so. */
  static boolean isSource(Frame frame) {
    Tree tree = frame.tree();
    int source = frame.source();
    return source != Tree.NONE
        && GENERIC.contains(tree.lower(source))
        && !isMagazine(tree, frame)
        && tree.allChildren(source, c -> MEASURES.contains(tree.lower(c)));
  }

  /** "People said": of a verb of speech it may be the magazine. */
  private static boolean isMagazine(Tree tree, Frame frame) {
    return tree.token(frame.source()).getForm().equals("People")
        && Lexicon.isSaid(tree.lemma(frame.cue()));
  }

  /** "The club won, proving that it is good": no club says so. */
  static boolean isProof(Frame frame) {
    return isLoose(frame) && frame.tree().hasLemma(frame.cue(), "prove", "mean", "show");
  }

  /** "The visit came after he lied, saying that": no visit says anything. */
  static boolean isThing(Frame frame) {
    Tree tree = frame.tree();
    return isLoose(frame)
        && frame.source() != Tree.NONE
        && Lexicon.EVENT_NOUNS.contains(tree.lemma(frame.source()))
        && tree.hasLemma(frame.cue(), "say", "tell", "add", "note", "claim", "explain", "insist");
  }

  private static boolean isLoose(Frame frame) {
    Tree tree = frame.tree();
    return tree.tag(frame.cue()).equals("VBG")
        && tree.is(frame.cue(), "advcl", "acl")
        && tree.isSetOff(frame.cue())
        && Clauses.ownSubject(tree, frame.cue()) == Tree.NONE;
  }

  /** Whether a reader must be told that all and sundry say so: not of what "everyone knows". */
  static boolean isTold(Frame frame, int predicate) {
    Tree tree = frame.tree();
    return isSource(frame)
        && !tree.hasLemma(frame.cue(), "know", "see")
        && Frames.content(tree, frame.cue()) == predicate;
  }
}
