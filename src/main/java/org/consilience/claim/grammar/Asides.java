package org.consilience.claim.grammar;

/**
 * "Lee said fire had hit the mill, which opened in 1950": what is put in about a noun behind a
 * report is mostly the writer's own knowledge, and Lee need not have said it.
 */
final class Asides {
  private Asides() {}

  /** Outside quotation marks only: within them every word is the speaker's. */
  static boolean isOne(Tree tree, int clause) {
    if (!tree.is(clause, "relcl") || tree.head(clause) < 0 || !Standing.isFinite(tree, clause)) {
      return false;
    }
    int pronoun = Clauses.ownSubject(tree, clause);
    return pronoun > 0
        && Tokens.isOneOf(tree.lower(pronoun), "who", "which")
        && tree.isComma(pronoun - 1)
        && !isPicked(tree, tree.head(clause))
        && isBehindReport(tree, clause)
        && Tokens.none(0, tree.size(), tree::isQuotationMark);
  }

  /** "it was Lee who left", "Lee, not Falk, who left": that is just what is reported. */
  private static boolean isPicked(Tree tree, int noun) {
    return tree.is(noun, "attr")
        || tree.anyChild(noun, c -> c < noun && tree.lemma(c).equals("not"));
  }

  private static boolean isBehindReport(Tree tree, int clause) {
    int verb = Standing.verbAbove(tree, clause);
    for (int steps = 0; verb >= 0 && steps < tree.size(); steps++) {
      if (Frames.isFrame(tree, verb)) {
        return verb < clause;
      }
      verb = Standing.verbAbove(tree, verb);
    }
    return false;
  }
}
