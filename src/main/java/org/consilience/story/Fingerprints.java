package org.consilience.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hashes by which two texts find each other without being compared: winnowed ones for running text
 * (Schleimer, Wilkerson and Aiken 2003), and pairs of content words for text that was rewritten.
 */
final class Fingerprints {
  /** Words a hash. */
  static final int GRAM = 5;

  /**
   * Hashes of which the least is kept: every common run of {@code GRAM + WINDOW - 1} words, that is
   * of eight, then has a kept hash in common.
   */
  private static final int WINDOW = 4;

  /** Content words after a word that it forms pairs with: a replaced neighbour breaks one pair. */
  private static final int REACH = 3;

  private Fingerprints() {}

  /** The hash of {@link #GRAM} words from an index on, or 0 if they lie in no one stretch. */
  static long gram(RunningText text, int from) {
    int to = from + GRAM;
    if (to > text.size() || text.word(from).stretch() != text.word(to - 1).stretch()) {
      return 0;
    }
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = mixed(hash * 31 + text.word(i).form());
    }
    return hash == 0 ? 1 : hash;
  }

  /** The winnowed hashes of a text. */
  static Set<Long> winnowed(RunningText text) {
    Set<Long> kept = new LinkedHashSet<>();
    List<Long> window = new ArrayList<>();
    for (int i = 0; i + GRAM <= text.size(); i++) {
      long hash = gram(text, i);
      if (hash == 0) {
        window.clear();
        continue;
      }
      window.add(hash);
      if (window.size() > WINDOW) {
        window.remove(0);
      }
      if (window.size() == WINDOW) {
        kept.add(window.stream().min(Long::compare).orElseThrow());
      }
    }
    return kept;
  }

  /** Pairs of stems of content words that stand close in a sentence, whichever comes first. */
  static Set<Long> pairs(RunningText text) {
    Set<Long> pairs = new LinkedHashSet<>();
    List<RunningWord> content = text.words().stream().filter(RunningWord::isContent).toList();
    for (int i = 0; i < content.size(); i++) {
      for (int j = i + 1; j <= i + REACH && j < content.size(); j++) {
        if (content.get(i).sentence() == content.get(j).sentence()) {
          pairs.add(pair(content.get(i).stem(), content.get(j).stem()));
        }
      }
    }
    return pairs;
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** Spreads a hash evenly (finaliser of MurmurHash3, Appleby 2011). */
  private static long mixed(long value) {
    long hash = value;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
