package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /** An agency's name at the head or tail of a paragraph begins or ends a report. */
  private static final double SIGNED = 2.0;

  /** Other documents from which on a block may be furniture, and evidence per doubling of them. */
  private static final int FEWEST = 2;

  private static final double STEP = 2.0;
  private static final double STRONGEST = 10.0;

  /** Log-odds that the likeliest block of a document has at the least. */
  private static final double LIKELIEST = 1.0;

  /** Beyond, the promise is broken: the input is spam, a form or a list of links. */
  private static final double MOST_PROMISED = 3.0;

  /**
   * The verdicts on a document's blocks.
   *
   * @param recurring for each block the number of unrelated documents that have it too
   */
  static List<Verdict> of(BlockViews page, List<Ballot> ballots, TwoLooks models, int[] recurring) {
    List<BlockView> views = page.views();
    NumberTable numbers = models.numbers(BlockNumbers.of(page, ballots));
    double promise = promise(models.second().logOdds(numbers));
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      List<Term> terms = new ArrayList<>(models.second().terms(numbers, i));
      add(terms, "promise", promise, "");
      addRepeated(terms, ballots.get(i), recurring[i]);
      addNamed(terms, views.get(i), ballots.get(i));
      double sum = Rounding.six(terms.stream().mapToDouble(Term::getValue).sum());
      BlockKind kind = ballots.get(i).winner(sum > 0);
      terms.addAll(ballots.get(i).reasons(kind));
      verdicts.add(new Verdict(kind, List.copyOf(terms)));
    }
    return verdicts;
  }

  /**
   * What has to be added to every block's log-odds, since every document is an article by promise:
   * enough for its likeliest block to be kept.
   */
  static double promise(double[] odds) {
    double most = Arrays.stream(odds).max().orElse(LIKELIEST);
    return Rounding.six(Math.min(MOST_PROMISED, Math.max(0, LIKELIEST - most)));
  }

  private static void add(List<Term> terms, String name, double value, String detail) {
    if (value != 0) {
      terms.add(new Term(TERM + name, value, detail));
    }
  }

  /** Site furniture recurs from page to page; two documents may share a line by chance. */
  private static void addRepeated(List<Term> terms, Ballot ballot, int documents) {
    if (documents >= FEWEST) {
      String detail = "repeated in " + documents + " documents";
      double value = Rounding.six(Math.min(STRONGEST, STEP * Math.log(documents) / Math.log(2)));
      add(terms, "repeated", -value, detail);
      ballot.add(BlockKind.BOILERPLATE, "repeated", value, detail);
    }
  }

  /**
   * Phrases, dates, addresses and foreign words name what a block is, in any document; the model
   * saw few short documents with such lines.
   */
  private static void addNamed(List<Term> terms, BlockView view, Ballot ballot) {
    BlockKind winner = ballot.winner();
    boolean speaking =
        view.place().english()
            && SPEAKING.contains(winner)
            && (winner != BlockKind.BOILERPLATE || view.named());
    double named = speaking ? Rounding.six(Math.max(-STRONGEST, 2 * ballot.lead())) : 0;
    add(terms, "named", named, BlockKinds.label(winner));
    add(terms, "signed", Agencies.signing(view.wording().text()).map(a -> SIGNED).orElse(0.0), "");
    add(terms, "headline", winner == BlockKind.HEADLINE ? HEADLINE : 0, "");
  }
}
