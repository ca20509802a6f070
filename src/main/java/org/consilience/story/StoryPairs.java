package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consilience.model.StoryPair;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/** Which documents are compared at all, and whether two of them tell one story. */
public final class StoryPairs {
  /**
   * Heaviest terms of a signature under which it looks for its like: two documents of one story
   * share at least one of them. Set by judgement.
   */
  private static final int KEYS = 12;

  /**
   * Least score of one story: two reports of one event share its names and the words for what
   * happened, two of one country or field only some of them. Set by judgement, checked on the
   * sample corpus.
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

  /** The pair with its score, or none if the two tell different stories. */
  static Optional<StoryPair> compare(StorySignature a, StorySignature b) {
    double names = Rounding.six(product(a, b, "name:"));
    double words = Rounding.six(product(a, b, "word:"));
    double score = Rounding.six(names + words);
    // A place or a person alone has many stories: some word for what happened must be shared, too.
    return score < SAME_STORY || words == 0
        ? Optional.empty()
        : Optional.of(
            new StoryPair(
                a.getDocumentId(),
                b.getDocumentId(),
                score,
                List.of(
                    new Term("shared-names", names, null), new Term("shared-words", words, null))));
  }

  /** The scalar product over the terms of a kind; both lists are sorted by name. */
  private static double product(StorySignature a, StorySignature b, String kind) {
    double sum = 0;
    for (int i = 0, j = 0; i < a.getTerms().size() && j < b.getTerms().size(); ) {
      Term first = a.getTerms().get(i);
      Term second = b.getTerms().get(j);
      int order = first.getName().compareTo(second.getName());
      if (order == 0 && first.getName().startsWith(kind)) {
        sum += first.getValue() * second.getValue();
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
