package org.consilience.story;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * In how many documents of the corpus a term stands, in bounded memory: counters under the term's
 * hash (the one-row case of Cormode and Muthukrishnan 2005), of which only those in use take room,
 * since a runner may make one of these for every document. Terms that share a counter look more
 * frequent than they are, never rarer. Sums, so the order of the documents does not matter.
 */
public final class TermStatistics implements Serializable {
  private static final long serialVersionUID = 1;

  /** Counters: enough for a million distinct terms with few collisions. */
  public static final int SLOTS = 1 << 20;

  /** Documents, the background's among them, below which their number does not matter. */
  private static final double FEW = 10_000;

  private final TreeMap<Integer, Integer> counts;
  private int documents;

  private TermStatistics(TreeMap<Integer, Integer> counts, int documents) {
    this.counts = counts;
    this.documents = documents;
  }

  public static TermStatistics empty() {
    return new TermStatistics(new TreeMap<>(), 0);
  }

  /**
   * Statistics of given counters by slot.
   *
   * @throws IllegalArgumentException if a slot is below 0, or not below {@link #SLOTS}
   */
  public static TermStatistics of(SortedMap<Integer, Integer> counts, int documents) {
    if (!counts.isEmpty() && (counts.firstKey() < 0 || counts.lastKey() >= SLOTS)) {
      throw new IllegalArgumentException("a counter beyond " + SLOTS + ": " + counts.lastKey());
    }
    return new TermStatistics(new TreeMap<>(counts), documents);
  }

  public void add(StorySignature signature) {
    documents++;
    signature.getTerms().forEach(term -> counts.merge(slot(term.getName()), 1, Integer::sum));
  }

  public void add(TermStatistics other) {
    documents += other.documents;
    other.counts.forEach((slot, count) -> counts.merge(slot, count, Integer::sum));
  }

  public int documents() {
    return documents;
  }

  /** The counters that are not nought, by slot. */
  public SortedMap<Integer, Integer> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** Documents with the term, at least. */
  int frequency(String term) {
    return counts.getOrDefault(slot(term), 0);
  }

  /**
   * How much a term tells: the negative logarithm of the share of documents that hold it (Sparck
   * Jones 1972), the corpus' own together with what general news would show, so that a corpus of
   * one story still has rare words. Up to a size the share is of one fixed number of documents:
   * what is added to a corpus then moves only the terms that it holds.
   */
  double weight(Term term, StoryMeasure measure) {
    double seen =
        damped(frequency(term.getName()), measure.plain())
            + measure.background() * BackgroundRates.of(term);
    return Rounding.six(-Math.log(seen / Math.max(FEW, documents + measure.background())));
  }

  private static double damped(int frequency, double plain) {
    return frequency <= plain ? frequency : plain * (1 + Math.log(frequency / plain));
  }

  private static int slot(String term) {
    return TermHash.of(term) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
  }
}
