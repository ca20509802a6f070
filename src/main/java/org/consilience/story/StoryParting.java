package org.consilience.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.StoryPair;
import org.consilience.model.StoryVector;
import org.consilience.text.DisjointSets;

/**
 * Which documents hang together by pairs. What hangs together only in a crowd too large to be
 * compared each with each is parted at its weakest pairs.
 */
final class StoryParting {
  /** Documents clustered at once: their matrix takes 36 MB. */
  static final int LARGEST = 3_000;

  private static final Comparator<StoryPair> STRONGEST =
      Comparator.comparingDouble(StoryPair::getScore)
          .reversed()
          .thenComparing(StoryPair::getFirst)
          .thenComparing(StoryPair::getSecond);

  private StoryParting() {}

  /** All components of the documents, each sorted by id. */
  static Collection<List<StoryVector>> components(List<StoryVector> documents) {
    DisjointSets sets = new DisjointSets();
    pairs(documents).forEach(pair -> sets.union(pair.getFirst(), pair.getSecond()));
    return grouped(documents, sets);
  }

  /** A component whole if it is not too large, otherwise in parts; each sorted by id. */
  static Collection<List<StoryVector>> parts(List<StoryVector> component) {
    DisjointSets sets = new DisjointSets();
    if (component.size() <= LARGEST) {
      String first = component.get(0).getDocumentId();
      component.forEach(v -> sets.union(first, v.getDocumentId()));
    } else {
      joinBounded(pairs(component), sets);
    }
    return grouped(component, sets);
  }

  /** From the strongest pair down (Kruskal 1956), passing over what would join too many. */
  private static void joinBounded(List<StoryPair> pairs, DisjointSets sets) {
    Map<String, Integer> sizes = new TreeMap<>();
    pairs.sort(STRONGEST);
    for (StoryPair pair : pairs) {
      String a = sets.root(pair.getFirst());
      String b = sets.root(pair.getSecond());
      int size = sizes.getOrDefault(a, 1) + sizes.getOrDefault(b, 1);
      if (!a.equals(b) && size <= LARGEST) {
        sets.union(a, b);
        sizes.put(sets.root(a), size);
      }
    }
  }

  private static List<StoryPair> pairs(List<StoryVector> documents) {
    Map<String, List<StoryVector>> byKey = new TreeMap<>();
    for (StoryVector document : documents) {
      document
          .getKeys()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(document));
    }
    List<StoryPair> pairs = new ArrayList<>();
    byKey.forEach((key, bucket) -> pairs.addAll(StoryPairs.among(key, bucket).pairs()));
    return pairs;
  }

  private static Collection<List<StoryVector>> grouped(
      List<StoryVector> documents, DisjointSets sets) {
    Map<String, List<StoryVector>> groups = new TreeMap<>();
    documents.stream()
        .sorted(Comparator.comparing(StoryVector::getDocumentId))
        .forEach(
            v ->
                groups
                    .computeIfAbsent(sets.root(v.getDocumentId()), r -> new ArrayList<>())
                    .add(v));
    return groups.values();
  }
}
