package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** Price of a change from article to other or back on a cluttered page, in log-odds. */
  private static final double CHANGE = 1.75;

  /** Shares of blocks without prose from which a change costs something, and all of that. */
  private static final double CLEAR = 0.5;

  private static final double CLUTTERED = 0.9;

  /** The same for numbers of blocks: a short text with some credits between is no page. */
  private static final int FEW = 15;

  private static final int MANY = 40;

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
    List<List<Term>> alone = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      List<Term> terms = new ArrayList<>(models.second().terms(numbers, i));
      add(terms, "promise", promise, "");
      addRepeated(terms, ballots.get(i), recurring[i]);
      addNamed(terms, views.get(i), ballots.get(i));
      alone.add(terms);
    }
    addNeighbours(alone, views);
    return IntStream.range(0, views.size())
        .mapToObj(i -> of(alone.get(i), ballots.get(i)))
        .toList();
  }

  private static Verdict of(List<Term> terms, Ballot ballot) {
    List<Term> all = new ArrayList<>(terms);
    BlockKind kind = ballot.winner(sum(terms) > 0);
    all.addAll(ballot.reasons(kind));
    return new Verdict(kind, List.copyOf(all));
  }

  /** Nought up to the least, one from the most on, and evenly growing between. */
  private static double between(double value, double least, double most) {
    return Math.max(0, Math.min(1, (value - least) / (most - least)));
  }

  private static double sum(List<Term> terms) {
    return Rounding.six(terms.stream().mapToDouble(Term::getValue).sum());
  }

  /**
   * On a page full of lines that are no prose an article is a run of lines, the more so the fuller
   * it is; among paragraphs foreign ones stand alone. A headline stands apart by nature.
   */
  private static void addNeighbours(List<List<Term>> terms, List<BlockView> views) {
    double[] odds = terms.stream().mapToDouble(Verdict::sum).toArray();
    double clutter = views.isEmpty() ? 0 : views.get(0).place().clutter();
    double price = CHANGE * between(clutter, CLEAR, CLUTTERED) * between(views.size(), FEW, MANY);
    double[] margins = SwitchingPath.margins(odds, price);
    boolean kept =
        Arrays.stream(margins).anyMatch(margin -> margin > 0); // else a promise is broken
    for (int i = 0; kept && i < odds.length; i++) {
      if (!views.get(i).place().headline()) {
        add(terms.get(i), "neighbours", Rounding.six(margins[i] - odds[i]), "");
      }
    }
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
