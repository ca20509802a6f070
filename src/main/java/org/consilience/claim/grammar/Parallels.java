package org.consilience.claim.grammar;

import java.util.stream.IntStream;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Clauses that the parser coordinates with what somebody is reported as saying, though they stand
 * beside the whole report.
 */
final class Parallels {
  private Parallels() {}

  /**
   * "The firm says it is safe, but neighbours doubt that", "he sued, claiming fraud, and both sides
   * settled": behind a comma another one speaks, or a clause that no participle governs goes on.
   *
   * @param first what is reported, with which the clause is said to be coordinated
   */
  static boolean isBesideReport(Tree tree, int clause, int first) {
    int report = tree.head(first);
    int subject = Clauses.ownSubject(tree, clause);
    boolean reported = tree.is(first, "ccomp") && report >= 0 && Frames.isFrame(tree, report);
    return reported
        && report < first
        && subject != Tree.NONE
        && isParted(tree, first, tree.below(subject).nextSetBit(0))
        && !tree.tag(subject).equals("PRP")
        && tree.child(clause, "mark") == Tree.NONE
        && !isShifted(tree, clause)
        && (Lexicon.isReporting(tree.lemma(clause)) || isLoose(tree, report));
  }

  /** "They felt it failed; it did not": behind a semicolon the text goes on by itself. */
  static boolean isPartedBehind(Tree tree, Frame frame, int predicate) {
    int cue = frame.cue();
    return cue < predicate
        && tree.isVerb(cue)
        && tree.child(predicate, "mark") == Tree.NONE
        && IntStream.range(cue, predicate).anyMatch(i -> tree.token(i).getForm().equals(";"))
        && IntStream.range(cue, predicate).noneMatch(tree::isQuotationMark);
  }

  /** The past perfect and "would" are the tenses of what is reported. */
  private static boolean isShifted(Tree tree, int clause) {
    return tree.anyChild(clause, c -> Tokens.isOneOf(tree.lower(c), "had", "would"));
  }

  /** A comma before the "and" or "but", outside of quotation marks. */
  private static boolean isParted(Tree tree, int first, int subject) {
    return IntStream.range(first, subject)
            .anyMatch(i -> tree.isComma(i) && tree.is(i + 1, "cc") && i + 1 < subject)
        && IntStream.range(first, subject).noneMatch(tree::isQuotationMark);
  }

  private static boolean isLoose(Tree tree, int report) {
    return tree.tag(report).equals("VBG") && tree.is(report, "advcl");
  }
}
