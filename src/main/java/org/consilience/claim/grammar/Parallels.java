package org.consilience.claim.grammar;

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

  /**
   * "Police say a man told him to stop but he kept going": what a pronoun goes on with, which
   * stands for somebody in the report and not for the reporter, is reported, too.
   *
   * @param report the verb with which the clause is said to be coordinated
   */
  static boolean isGoingOn(Tree tree, int clause, int report) {
    int content = clause == report ? Tree.NONE : Frames.content(tree, report);
    int subject = Clauses.ownSubject(tree, clause);
    return report < content
        && content < clause
        && subject != Tree.NONE
        && Frames.isFrame(tree, report)
        && Lexicon.isSaid(tree.lemma(report))
        && !Lexicon.isReporting(tree.lemma(clause))
        && (isThat(tree, clause) || Tokens.isOneOf(tree.lower(subject), "he", "she", "it", "they"))
        && (isThat(tree, clause)
            || !isParted(tree, content, subject)
            || isAnother(tree, subject, report))
        && Tokens.none(
            report, clause, i -> tree.isQuotationMark(i) || tree.token(i).getForm().equals(";"));
  }

  /** "reported that she left, and that nobody followed". */
  private static boolean isThat(Tree tree, int clause) {
    return tree.anyChild(clause, c -> tree.is(c, "mark") && tree.lemma(c).equals("that"));
  }

  /** Officials are no "he". */
  private static boolean isAnother(Tree tree, int pronoun, int report) {
    int reporter = Clauses.subject(tree, report);
    return reporter != Tree.NONE
        && tree.isNoun(reporter)
        && Nonfinite.isPlural(tree, reporter)
        && !tree.lower(pronoun).equals("they");
  }

  /** "The staff notified the police and the bank was cleared": what "and" adds nobody notified. */
  static boolean isAdded(Tree tree, int report, int content) {
    int before = tree.below(content).nextSetBit(0) - 1;
    return report < before && before < content && tree.hasLemma(before, "and", "but");
  }

  /** "They felt it failed; it did not": behind a semicolon the text goes on by itself. */
  static boolean isPartedBehind(Tree tree, Frame frame, int predicate) {
    int cue = frame.cue();
    return isOfFirst(tree, cue, predicate) || isBehindSemicolon(tree, cue, predicate);
  }

  /** "was lit in June according to the paper and was put out": that it was lit, the paper says. */
  private static boolean isOfFirst(Tree tree, int cue, int predicate) {
    int first = tree.firstConjunct(predicate);
    return first < cue
        && cue < predicate
        && Frames.isAccording(tree, cue)
        && tree.head(cue) == first
        && tree.below(cue).length() < predicate
        && !tree.isSetOff(cue);
  }

  private static boolean isBehindSemicolon(Tree tree, int cue, int predicate) {
    return cue < predicate
        && tree.isVerb(cue)
        && tree.child(predicate, "mark") == Tree.NONE
        && Tokens.any(cue, predicate, i -> tree.token(i).getForm().equals(";"))
        && Tokens.none(cue, predicate, tree::isQuotationMark);
  }

  /** The past perfect and "would" are the tenses of what is reported. */
  static boolean isShifted(Tree tree, int clause) {
    return tree.anyChild(clause, c -> Tokens.isOneOf(tree.lower(c), "had", "would"));
  }

  /** A comma before the "and" or "but", outside of quotation marks. */
  private static boolean isParted(Tree tree, int first, int subject) {
    return Tokens.any(
            first, subject, i -> tree.isComma(i) && tree.is(i + 1, "cc") && i + 1 < subject)
        && Tokens.none(first, subject, tree::isQuotationMark);
  }

  private static boolean isLoose(Tree tree, int report) {
    return tree.tag(report).equals("VBG") && tree.is(report, "advcl");
  }
}
