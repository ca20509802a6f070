package org.consilience.consensus;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Term;

/**
 * Scores a pair of claims as additive log-odds of named terms, with learned weights. Similarity of
 * meaning brings wordings together, but no similarity sees a contradiction; polarity and values are
 * left to the variants of a group.
 */
final class PairScorer {
  /** The offices of one person are one question: a hundred to one, by judgement. */
  private static final double SAME_PERSON = 4.6;

  private final PairTerms terms;
  private final PairModel model = PairModel.shared();

  private final CannotLinks forbidden;
  private final double prior;

  PairScorer(PairTerms terms) {
    this(terms, Allegiances.NONE, 0);
  }

  /**
   * A scorer of the pairs of one story.
   *
   * @param prior log-odds added to those of every pair that is not forbidden
   */
  PairScorer(PairTerms terms, Allegiances allegiances, double prior) {
    this.terms = terms;
    this.prior = prior;
    this.forbidden = new CannotLinks(allegiances);
  }

  PairScore score(ComparableClaim a, ComparableClaim b) {
    if (forbidden.between(a, b).isPresent()) {
      return PairScore.FORBIDDEN;
    }
    if (a.getClaim().getKind() == ClaimKind.ROLE) {
      return role(a.getClaim(), b.getClaim());
    }
    List<Term> values = model.terms(terms.of(a, b));
    if (prior != 0) {
      values.add(new Term("given", prior, null));
    }
    return PairScore.of(values);
  }

  /**
   * Roles answer one question where they are of one person; which role is right is for the
   * variants.
   */
  private static PairScore role(Claim a, Claim b) {
    boolean same =
        a.getSubjectEntityId() != null && a.getSubjectEntityId().equals(b.getSubjectEntityId());
    return same
        ? PairScore.of(List.of(new Term("same-person", SAME_PERSON, null)))
        : PairScore.FORBIDDEN;
  }
}
