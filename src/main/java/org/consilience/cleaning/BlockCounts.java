package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is counted once for each block of a document, for the numbers that look at several blocks. A
 * document that is taken as of an unknown language has nothing in it that needs English.
 */
final class BlockCounts {

  /** Words of a line of prose, and of one that needs no full stop to be prose. */
  private static final int PROSE = 12;

  private static final int LONG_PROSE = 25;

  /** Words. A longer block weighs no more. */
  private static final int HEAVIEST = 100;

  private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"'”’)]*(?=\\s|$)|[。！？]");

  private final List<BlockView> views;
  private final boolean english;
  private final int[] words;
  private final int[] sentences;
  private final boolean[] closed;
  private final boolean[] prose;
  private final boolean[] date;
  private final double[] named;
  private final List<Set<String>> years = new ArrayList<>();
  private final Map<String, Integer> blocksWithYear = new HashMap<>();
  private final List<Set<String>> stems = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final double[] proseBefore;

  BlockCounts(List<BlockView> views, boolean english) {
    this.views = views;
    this.english = english;
    int n = views.size();
    words = new int[n];
    sentences = new int[n];
    closed = new boolean[n];
    prose = new boolean[n];
    date = new boolean[n];
    named = new double[n];
    proseBefore = new double[n + 1];
    for (int i = 0; i < n; i++) {
      count(i, views.get(i));
    }
  }

  private void count(int i, BlockView view) {
    Wording wording = view.wording();
    words[i] = wording.words();
    sentences[i] = (int) SENTENCE.matcher(wording.text()).results().count();
    closed[i] = wording.endsSentence() || wording.endsInQuote();
    boolean line = words[i] >= PROSE && (closed[i] || sentences[i] > 0);
    prose[i] = line || words[i] >= LONG_PROSE;
    date[i] = DateLine.matches(wording.text());
    named[i] =
        english ? view.hits().values().stream().mapToDouble(h -> h.weight()).max().orElse(0) : 0;
    years.add(Years.of(wording));
    years.get(i).forEach(year -> blocksWithYear.merge(year, 1, Integer::sum));
    stems.add(wording.stems());
    names.add(wording.names());
    proseBefore[i + 1] = proseBefore[i] + (prose[i] ? weight(i) : 0);
  }

  int size() {
    return views.size();
  }

  BlockView view(int i) {
    return views.get(i);
  }

  boolean english() {
    return english;
  }

  int words(int i) {
    return words[i];
  }

  /** Words, up to as many as weigh. */
  double weight(int i) {
    return Math.min(HEAVIEST, words[i]);
  }

  int sentences(int i) {
    return sentences[i];
  }

  /** Whether it ends like a sentence. */
  boolean isClosed(int i) {
    return closed[i];
  }

  /** Whether a block is long enough, or closed, to be prose in any language. */
  boolean isProse(int i) {
    return prose[i];
  }

  /** Whether it is a line of nothing but a date. */
  boolean isDate(int i) {
    return date[i];
  }

  /** Strength of the phrases that say what a block is. */
  double named(int i) {
    return named[i];
  }

  /** Number of years that a block names, either those that others name too or those they do not. */
  int years(int i, boolean shared) {
    return (int)
        years.get(i).stream().filter(y -> blocksWithYear.getOrDefault(y, 0) > 1 == shared).count();
  }

  Set<String> stems(int i) {
    return stems.get(i);
  }

  Set<String> names(int i) {
    return names.get(i);
  }

  /** Weight of the prose before a block; of all of it for the index behind the last. */
  double proseBefore(int i) {
    return proseBefore[i];
  }
}
