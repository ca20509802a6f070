package org.consilience.claim;

import java.util.Set;
import java.util.regex.Pattern;
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

  /** Endings of nouns for people: Quirk et al., appendix I, sections 33 to 36. */
  private static final Pattern AGENTIVE =
      Pattern.compile("\\p{L}+(?:er|or|ist|ian|eer|ee|man|woman)");

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

  /**
   * "The visit came after he lied, saying that", "a fight between a firm saying that": what is not
   * the subject of the verb by itself, and neither somebody nor a body, was misread.
   */
  static boolean isThing(Frame frame) {
    Tree tree = frame.tree();
    int source = frame.source();
    return source != Tree.NONE
        && tree.head(source) != frame.cue()
        && Lexicon.isSaid(tree.lemma(frame.cue()))
        && Clauses.ownSubject(tree, frame.cue()) != source
        && Frames.isThing(tree, source)
        && !Frames.isEvidence(frame)
        && !isSomebody(tree, source);
  }

  private static boolean isSomebody(Tree tree, int noun) {
    return Lexicon.INSTITUTIONS.contains(tree.lemma(noun))
        || Character.isUpperCase(tree.token(noun).getForm().charAt(0))
        || AGENTIVE.matcher(tree.lemma(noun)).matches()
        || tree.anyChild(noun, c -> tree.is(c, "appos") && tree.hasEntity(c, "PERSON"));
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
