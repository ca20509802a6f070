package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/** Signatures weighed by what their terms tell in this corpus (tf-idf, Salton and Buckley 1988). */
public final class StoryVectors {
  /**
   * Names tell two events of one sort apart, where words are shared by all reports of an
   * earthquake: a name counts half as much again. Set by judgement.
   */
  private static final double NAME_WEIGHT = 1.5;

  /** Terms kept: the heaviest hold nearly all of a vector's length. */
  private static final int LONGEST = 120;

  /** Heaviest terms that become keys: two reports of one event share one of them. */
  private static final int KEYED = 12;

  /** Documents up to which a term alone is a key: so many are compared each with each. */
  static final int RARE = 64;

  /** Terms with more documents make keys two by two; so many of the heaviest, so 15 pairs. */
  private static final int PAIRED = 6;

  private static final String ALONE = "1:";
  private static final String PAIR = "2:";

  private record Weighed(String name, double weight) {
    int id() {
      int hash = TermHash.of(name);
      return name.startsWith(StorySignatures.NAME) ? hash & ~1 : hash | 1;
    }
  }

  private StoryVectors() {}

  public static StoryVector of(StorySignature signature, TermStatistics statistics) {
    List<Weighed> terms =
        signature.getTerms().stream()
            .map(t -> new Weighed(t.getName(), weight(t, statistics)))
            .sorted(
                Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::name))
            .limit(LONGEST)
            .toList();
    double length = Math.sqrt(terms.stream().mapToDouble(t -> t.weight * t.weight).sum());
    List<Integer> ids = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    terms.stream()
        .sorted(Comparator.comparingInt(Weighed::id).thenComparing(Weighed::name))
        .forEach(
            t -> {
              ids.add(t.id());
              weights.add((float) Rounding.six(t.weight / length));
            });
    return new StoryVector(signature.getDocumentId(), ids, weights, keys(terms, statistics));
  }

  /** Whether a key is a term that few documents have. */
  static boolean isRare(String key) {
    return key.startsWith(ALONE);
  }

  private static double weight(Term term, TermStatistics statistics) {
    double kind = term.getName().startsWith(StorySignatures.NAME) ? NAME_WEIGHT : 1;
    return Rounding.six(term.getValue() * kind * Math.max(0, statistics.weight(term)));
  }

  /** Rare terms alone, frequent ones two by two; sorted, the rare ones first. */
  private static List<String> keys(List<Weighed> heaviest, TermStatistics statistics) {
    TreeSet<String> keys = new TreeSet<>();
    List<String> frequent = new ArrayList<>();
    for (Weighed term : heaviest.subList(0, Math.min(KEYED, heaviest.size()))) {
      if (statistics.frequency(term.name) <= RARE) {
        keys.add(ALONE + term.name);
      } else if (frequent.size() < PAIRED) {
        frequent.add(term.name);
      }
    }
    frequent.sort(Comparator.naturalOrder());
    for (int i = 0; i < frequent.size(); i++) {
      for (int j = i + 1; j < frequent.size(); j++) {
        keys.add(PAIR + frequent.get(i) + "+" + frequent.get(j));
      }
    }
    return List.copyOf(keys);
  }
}
