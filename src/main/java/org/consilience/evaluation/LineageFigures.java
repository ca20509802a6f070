package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.consilience.model.Document;
import org.consilience.story.StoryResolver;

/** Which documents of a story were found to be one voice, against what is known of them. */
final class LineageFigures {
  private static final String ORIGINAL = "original";

  private final Map<String, PairCounts> counts = new LinkedHashMap<>();

  LineageFigures() {
    CopyGenerator.KINDS.forEach(kind -> counts.put(kind, new PairCounts()));
    counts.put(ORIGINAL, new PairCounts());
  }

  /**
   * Counts the pairs of a story. A pair of a copy and an original, or of two copies of which one is
   * verbatim in body, belongs to the kind of the copy; a pair of two documents of which neither was
   * made from the other belongs to {@code original}.
   */
  void count(CopiedStory story) {
    count(story, (a, b) -> true);
  }

  /**
   * The same of some pairs only.
   *
   * @param known whether it is known of two documents if they have one origin
   */
  void count(CopiedStory story, BiPredicate<String, String> known) {
    Map<String, String> origins = new TreeMap<>();
    for (Document document : StoryResolver.resolve(story.members()).getDocuments()) {
      origins.put(document.getDocumentId(), String.valueOf(document.getOriginId()));
    }
    List<String> ids = new ArrayList<>(origins.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        if (!known.test(ids.get(i), ids.get(j))) {
          continue;
        }
        boolean found = Objects.equals(origins.get(ids.get(i)), origins.get(ids.get(j)));
        of(story, ids.get(i), ids.get(j)).count(story.oneOrigin(ids.get(i), ids.get(j)), found);
      }
    }
  }

  private PairCounts of(CopiedStory story, String a, String b) {
    String kind = story.kind(a).equals(ORIGINAL) ? story.kind(b) : story.kind(a);
    PairCounts of = counts.get(kind);
    if (of == null) {
      throw new IllegalArgumentException("no such kind of copy: " + kind);
    }
    return of;
  }

  PairCounts of(String kind) {
    return counts.getOrDefault(kind, new PairCounts());
  }

  /** Pairs of originals. */
  PairCounts originals() {
    return of(ORIGINAL);
  }
}
