package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.consilience.model.BlockKind;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * What is decided for a block. The terms named "article" sum to the log-odds that it is part of the
 * article; the others are the evidence for its kind among those that the decision leaves.
 */
record Verdict(BlockKind kind, List<Term> reasons) {

  private static final String TERM = "article.";

  /** Kinds that only words can name, not place or length. */
  private static final Set<BlockKind> SPEAKING =
      EnumSet.complementOf(
          EnumSet.of(
              BlockKind.BODY,
              BlockKind.HEADLINE,
              BlockKind.SUBHEADING,
              BlockKind.TEASER,
              BlockKind.NAVIGATION));

  /** The headline is kept although the model knows articles without it. */
  private static final double HEADLINE = 6.0;

  /** Other documents from which on a block may be furniture, and evidence per doubling of them. */
  private static final int FEWEST = 2;

  private static final double STEP = 2.0;
  private static final double STRONGEST = 10.0;

  /**
   * The verdicts on a document's blocks.
   *
   * @param recurring for each block the number of unrelated documents that have it too
   */
  static List<Verdict> of(
      List<BlockView> views, List<Ballot> ballots, ArticleModel model, int[] recurring) {
    List<SortedMap<String, Double>> features = BlockFeatures.of(views, ballots);
    double[] odds = model.logOdds(features);
    double promise = ArticleModel.promise(odds);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      List<Term> terms = new ArrayList<>(model.terms(features.get(i)));
      double around = Rounding.six(odds[i] - model.score(features.get(i)));
      terms.add(new Term(TERM + "neighbours", around, ""));
      if (promise > 0) {
        terms.add(new Term(TERM + "promise", promise, ""));
      }
      double repeated = repeated(recurring[i]);
      if (repeated != 0) {
        String detail = "repeated in " + recurring[i] + " documents";
        terms.add(new Term(TERM + "repeated", repeated, detail));
        ballots.get(i).add(BlockKind.BOILERPLATE, "repeated", -repeated, detail);
      }
      double named = named(views.get(i), ballots.get(i));
      if (named != 0) {
        terms.add(new Term(TERM + "named", named, BlockKinds.label(ballots.get(i).winner())));
      }
      boolean headline = ballots.get(i).winner() == BlockKind.HEADLINE;
      if (headline) {
        terms.add(new Term(TERM + "headline", HEADLINE, ""));
      }
      double sum = odds[i] + promise + repeated + named + (headline ? HEADLINE : 0);
      BlockKind kind = ballots.get(i).winner(sum > 0);
      terms.addAll(ballots.get(i).reasons(kind));
      verdicts.add(new Verdict(kind, List.copyOf(terms)));
    }
    return verdicts;
  }

  /**
   * Phrases, dates, addresses and foreign words name what a block is, in any document; the model
   * saw few short documents with such lines.
   */
  private static double named(BlockView view, Ballot ballot) {
    boolean speaking =
        SPEAKING.contains(ballot.winner())
            && (ballot.winner() != BlockKind.BOILERPLATE || view.named());
    return speaking ? Math.max(-STRONGEST, 2 * ballot.lead()) : 0;
  }

  /** Site furniture recurs from page to page; two documents may share a line by chance. */
  private static double repeated(int documents) {
    return documents < FEWEST ? 0 : -Math.min(STRONGEST, Rounding.six(STEP * log2(documents)));
  }

  private static double log2(int n) {
    return Math.log(n) / Math.log(2);
  }
}
