package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.model.StoryPair;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/** Which documents are compared at all, and whether two of them tell one story. */
public final class StoryPairs {
  /**
   * Heaviest terms of a signature under which it looks for its like; more find no further pairs
   * above the threshold.
   */
  private static final int KEYS = 12;

  /**
   * Least score of one story: about where related and unrelated news parts; see the evaluation of
   * stories.
   */
  static final double SAME_STORY = 0.30;

  private StoryPairs() {}

  /** The keys of the shuffle: two documents that share one of them are compared. */
  public static List<String> keys(StorySignature signature) {
    return signature.getTerms().stream()
        .sorted(Comparator.comparingDouble(Term::getValue).reversed().thenComparing(Term::getName))
        .limit(KEYS)
        .map(Term::getName)
        .sorted()
        .toList();
  }

  /** All pairs of one story among documents that share a key, in order of their ids. */
  public static List<StoryPair> among(List<StorySignature> signatures) {
    List<StorySignature> sorted =
        signatures.stream().sorted(Comparator.comparing(StorySignature::getDocumentId)).toList();
    List<StoryPair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        compare(sorted.get(i), sorted.get(j)).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  static Optional<StoryPair> compare(StorySignature a, StorySignature b) {
    double names = product(a, b, "name:");
    double words = product(a, b, "word:");
    double score = Rounding.six(names + words);
    return score < SAME_STORY
        ? Optional.empty()
        : Optional.of(
            new StoryPair(
                a.getDocumentId(),
                b.getDocumentId(),
                score,
                List.of(
                    new Term("shared-names", Rounding.six(names), null),
                    new Term("shared-words", Rounding.six(words), null))));
  }

  private static double product(StorySignature a, StorySignature b, String prefix) {
    Map<String, Double> weights = new TreeMap<>();
    a.getTerms().forEach(t -> weights.put(t.getName(), t.getValue()));
    return b.getTerms().stream()
        .filter(t -> t.getName().startsWith(prefix))
        .mapToDouble(t -> t.getValue() * weights.getOrDefault(t.getName(), 0.0))
        .sum();
  }
}
