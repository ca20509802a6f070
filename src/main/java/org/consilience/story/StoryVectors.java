package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * Signatures weighed by what their terms tell in this corpus (tf-idf, Salton and Buckley 1988).
 * Names and words are two vectors of their own, put side by side, so that a long text's many words
 * do not drown its few names.
 */
public final class StoryVectors {
  /** Terms kept of each kind: the heaviest hold nearly all of a vector's length. */
  private static final int LONGEST = 100;

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

  /** The vector of a document in a corpus. */
  public static StoryVector of(StorySignature signature, TermStatistics statistics) {
    return of(signature, statistics, StoryMeasure.USUAL);
  }

  /** The same by another measure, for tuning. */
  public static StoryVector of(
      StorySignature signature, TermStatistics statistics, StoryMeasure measure) {
    List<Weighed> names = heaviest(signature, StorySignatures.NAME, statistics, measure);
    List<Weighed> words = heaviest(signature, StorySignatures.WORD, statistics, measure);
    double share = names.isEmpty() ? 0 : words.isEmpty() ? 1 : measure.names();
    List<Weighed> terms = new ArrayList<>(scaled(names, share));
    terms.addAll(scaled(words, 1 - share));
    return new StoryVector(
        signature.getDocumentId(),
        byId(terms).stream().map(Weighed::id).toList(),
        byId(terms).stream().map(t -> (float) t.weight).toList(),
        keys(byWeight(terms), statistics));
  }

  private static List<Weighed> heaviest(
      StorySignature signature, String kind, TermStatistics statistics, StoryMeasure measure) {
    return byWeight(
            signature.getTerms().stream()
                .filter(t -> t.getName().startsWith(kind))
                .map(t -> new Weighed(t.getName(), weight(t, statistics, measure)))
                .filter(t -> t.weight > 0)
                .toList())
        .stream()
        .limit(LONGEST)
        .toList();
  }

  /** So that the squares of the weights sum up to the share. */
  private static List<Weighed> scaled(List<Weighed> terms, double share) {
    double length = Math.sqrt(terms.stream().mapToDouble(t -> t.weight * t.weight).sum());
    double factor = Math.sqrt(share) / length;
    return terms.stream().map(t -> new Weighed(t.name, Rounding.six(t.weight * factor))).toList();
  }

  private static List<Weighed> byWeight(List<Weighed> terms) {
    return terms.stream()
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::name))
        .toList();
  }

  private static List<Weighed> byId(List<Weighed> terms) {
    return terms.stream()
        .sorted(Comparator.comparingInt(Weighed::id).thenComparing(Weighed::name))
        .toList();
  }

  /** Whether a key is a term that few documents have. */
  static boolean isRare(String key) {
    return key.startsWith(ALONE);
  }

  private static double weight(Term term, TermStatistics statistics, StoryMeasure measure) {
    return Rounding.six(term.getValue() * Math.max(0, statistics.weight(term, measure)));
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
