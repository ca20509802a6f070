package org.consilience.story;

import java.io.Serializable;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * In how many documents of the corpus a term stands, in fixed memory: counters under the term's
 * hash (the one-row case of Cormode and Muthukrishnan 2005). Terms that share a counter look more
 * frequent than they are, never rarer. Sums, so the order of the documents does not matter.
 */
public final class TermStatistics implements Serializable {
  private static final long serialVersionUID = 1;

  /** Counters: four megabytes, enough for a million distinct terms with few collisions. */
  public static final int SLOTS = 1 << 20;

  private final int[] counts;
  private int documents;

  private TermStatistics(int[] counts, int documents) {
    this.counts = counts;
    this.documents = documents;
  }

  public static TermStatistics empty() {
    return new TermStatistics(new int[SLOTS], 0);
  }

  /**
   * Statistics of given counters, which are not copied.
   *
   * @throws IllegalArgumentException if there are not {@link #SLOTS} of them
   */
  public static TermStatistics of(int[] counts, int documents) {
    if (counts.length != SLOTS) {
      throw new IllegalArgumentException("counters: " + counts.length);
    }
    return new TermStatistics(counts, documents);
  }

  public void add(StorySignature signature) {
    documents++;
    signature.getTerms().forEach(term -> counts[slot(term.getName())]++);
  }

  public void add(TermStatistics other) {
    documents += other.documents;
    for (int i = 0; i < SLOTS; i++) {
      counts[i] += other.counts[i];
    }
  }

  public int documents() {
    return documents;
  }

  public int[] counts() {
    return counts;
  }

  /** Documents with the term, at least. */
  int frequency(String term) {
    return counts[slot(term)];
  }

  /**
   * How much a term tells: the negative logarithm of the share of documents that hold it (Sparck
   * Jones 1972), the corpus' own together with what general news would show, so that a corpus of
   * one story still has rare words.
   */
  double weight(Term term) {
    double seen = frequency(term.getName()) + BackgroundRates.PSEUDO * BackgroundRates.of(term);
    return Rounding.six(-Math.log(seen / (documents + BackgroundRates.PSEUDO)));
  }

  private static int slot(String term) {
    return TermHash.of(term) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
  }
}
