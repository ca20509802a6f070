package org.consilience.consensus;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.text.Resources;

/**
 * How near two words are in meaning, by concepts of WordNet (Fellbaum 1998): the same word, a
 * synonym or what it is derived from, or a broader word.
 */
final class Thesaurus {
  /** A synonym is one in some senses only. */
  private static final double SYNONYM = 0.75;

  private static final double BROADER = 0.4;

  private static final class Shared {
    static final Thesaurus INSTANCE = new Thesaurus();
  }

  private record Entry(Set<String> concepts, Set<String> broader) {}

  private final Map<String, Entry> entries = new HashMap<>();

  private Thesaurus() {
    for (String line : Resources.lines(Thesaurus.class, "thesaurus.tsv")) {
      String[] columns = line.split("\t", -1);
      Entry entry = new Entry(ids(columns[1]), ids(columns[2]));
      entries.put(columns[0], entry);
    }
  }

  private static Set<String> ids(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(","));
  }

  static Thesaurus shared() {
    return Shared.INSTANCE;
  }

  /** Nearness of two lemmas in [0, 1]; 1 for equal ones, 0 for unrelated or unknown ones. */
  double nearness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Entry ea = entries.get(a);
    Entry eb = entries.get(b);
    if (ea == null || eb == null) {
      return 0;
    }
    if (meet(ea.concepts, eb.concepts)) {
      return SYNONYM;
    }
    return meet(ea.concepts, eb.broader) || meet(ea.broader, eb.concepts) ? BROADER : 0;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    for (String concept : small) { // no stream: asked for every pair of words of every pair
      if (large.contains(concept)) {
        return true;
      }
    }
    return false;
  }

  /** The signs under which a lemma meets its synonyms; none for an unknown one. */
  Set<String> concepts(String lemma) {
    Entry entry = entries.get(lemma);
    return entry == null ? Set.of() : new TreeSet<>(entry.concepts);
  }

  private double nearest(String word, Set<String> others) {
    if (!entries.containsKey(word)) {
      return 0; // near to nothing but itself
    }
    double best = 0;
    for (String other : others) {
      best = Math.max(best, nearness(word, other));
    }
    return best;
  }

  /**
   * Share of weight of the words of {@code a} that have a word near them in {@code b}, in [0, 1].
   */
  double covered(Set<String> a, Set<String> b, LemmaWeights weights) {
    double met = 0;
    double all = 0;
    for (String word : a) {
      double best = b.contains(word) ? 1 : nearest(word, b);
      met += weights.of(word) * best;
      all += weights.of(word);
    }
    return all == 0 ? 0 : met / all;
  }
}
