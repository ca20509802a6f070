package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Term;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for two texts having one origin, and how much. Each signal has a probability of its
 * own; together they are a noisy or (Pearl 1988): 1 minus the product of what each leaves open.
 */
final class CopySignals {
  /**
   * Verbatim share of the shorter text at which a copy is as likely as not. Independent reports of
   * one event reach a tenth, by titles and set phrases; a third of a text copied, with its
   * quotations, leaves a fifth in runs outside of them.
   */
  private static final double VERBATIM_MIDDLE = 0.20;

  /** Words of a run that every text may owe to chance: they weigh in a short one. */
  private static final double VERBATIM_CHANCE = 4;

  /**
   * Share that is told again, sentence by sentence, at which a copy is as likely as not. In
   * generated copies half of whose content words were replaced it is 0.64 and more, of seven tenths
   * 0.48 and more; of independent reports of one event one in a hundred is over 0.45.
   */
  private static final double RETOLD_MIDDLE = 0.47;

  /** Weight that a sentence of a few words owes to the event's own names. */
  private static final double RETOLD_CHANCE = 6;

  /** From the middle this far up, a copy is three times as likely as not. */
  private static final double WIDTH = 0.02;

  /** Quotations from which their order speaks: two stand in one order half the time by chance. */
  private static final int QUOTATIONS = 4;

  /** Reporters who heard one speech quote it in its order, too: this alone is no copy. */
  private static final double SAME_ORDER = 0.15;

  /** Papers that print the same agency print different reports of it, too. */
  private static final double SAME_CREDIT = 0.1;

  /** Values from which it tells that only two texts have them: one or two are a reporter's find. */
  private static final int VALUES = 3;

  /** Two reporters may have one source for some facts: this alone is no copy. */
  private static final double SAME_VALUES = 0.15;

  /** Values that are shown. */
  private static final int SHOWN = 5;

  /** Share from which a text is wholly derived, as METER has it (Gaizauskas et al. 2001). */
  private static final double WHOLLY = 0.7;

  static final String WHOLLY_DERIVED = "wholly derived";
  static final String PARTLY_DERIVED = "partly derived";

  private final List<Term> terms = new ArrayList<>();
  private double open = 1;

  /** Adds the signals of equal files and equal texts. */
  CopySignals equality(RunningText a, RunningText b) {
    String hash = a.document().getContentHash();
    if (!hash.isEmpty() && hash.equals(b.document().getContentHash())) {
      add("same-bytes", 1, 1, null);
    } else if (a.sameText(b)) {
      add("same-text", 1, 1, null);
    }
    return this;
  }

  /**
   * Adds what the texts themselves have in common. Both shares measure the same words, so that only
   * the one that tells more counts.
   *
   * @param verbatim share of the shorter text in runs of words
   * @param retold share of it told again sentence by sentence
   * @param words of the shorter text
   */
  CopySignals text(double verbatim, double retold, int words) {
    double chance = 1.0 / Math.max(1, words);
    double run = logistic(verbatim - VERBATIM_MIDDLE - VERBATIM_CHANCE * chance);
    double told = logistic(retold - RETOLD_MIDDLE - RETOLD_CHANCE * chance);
    if (verbatim > 0) {
      terms.add(
          new Term(
              "verbatim-share",
              verbatim,
              "runs of 8 words or more, with the quotations set into them"));
      terms.add(new Term("meter", verbatim, verbatim >= WHOLLY ? WHOLLY_DERIVED : PARTLY_DERIVED));
    }
    if (retold > 0) {
      terms.add(new Term("retold-share", retold, "sentences that have their like"));
    }
    open *= 1 - Math.max(verbatim > 0 ? run : 0, retold > 0 ? told : 0);
    return this;
  }

  /** Adds that both quote the same words in the same order, if there are enough of them. */
  CopySignals quotations(RunningText a, RunningText b) {
    List<String> first = a.quotations().stream().filter(b.quotations()::contains).toList();
    List<String> second = b.quotations().stream().filter(a.quotations()::contains).toList();
    return first.size() >= QUOTATIONS && first.equals(second)
        ? add("quotation-order", first.size(), SAME_ORDER, null)
        : this;
  }

  /** Adds that both name one agency as the source of their words. */
  CopySignals credits(RunningText a, RunningText b) {
    Set<String> shared = new TreeSet<>(a.document().getCredits());
    shared.retainAll(b.document().getCredits());
    shared.removeIf(credit -> !credit.startsWith("text:"));
    return shared.isEmpty()
        ? this
        : add("shared-credit", shared.size(), SAME_CREDIT, String.join(", ", shared));
  }

  /** Adds values that both have and no other text of the story, if there are enough of them. */
  CopySignals values(Set<String> shared) {
    String shown = String.join(", ", shared.stream().limit(SHOWN).toList());
    return shared.size() >= VALUES
        ? add("shared-rare-values", shared.size(), SAME_VALUES, shown)
        : this;
  }

  private CopySignals add(String name, double value, double probability, @Nullable String detail) {
    terms.add(new Term(name, Rounding.six(value), detail));
    open *= 1 - probability;
    return this;
  }

  double probability() {
    return Rounding.six(1 - open);
  }

  List<Term> terms() {
    return List.copyOf(terms);
  }

  private static double logistic(double distance) {
    return 1 / (1 + Math.exp(-distance / WIDTH));
  }
}
