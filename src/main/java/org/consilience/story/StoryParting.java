package org.consilience.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.StoryVector;
import org.consilience.text.DisjointSets;

/**
 * Which documents hang together by pairs. What hangs together only in a crowd too large to be
 * compared each with each is parted at its weakest pairs.
 */
final class StoryParting {
  /** Documents clustered at once: their matrix takes 36 MB. */
  static final int LARGEST = 3_000;

  /** Two documents that could tell one story: of a crowd there are millions. */
  private record Link(String first, String second, double score) {}

  private static final Comparator<Link> STRONGEST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparing(Link::first)
          .thenComparing(Link::second);

  private StoryParting() {}

  /** All components of the documents, each sorted by id. */
  static Collection<List<StoryVector>> components(List<StoryVector> documents) {
    DisjointSets sets = new DisjointSets();
    byKey(documents)
        .forEach((key, bucket) -> StoryPairs.meet(key, bucket, (a, b, score) -> sets.union(a, b)));
    return grouped(documents, sets);
  }

  /** A component whole if it is not too large, otherwise in parts; each sorted by id. */
  static Collection<List<StoryVector>> parts(List<StoryVector> component) {
    DisjointSets sets = new DisjointSets();
    if (component.size() <= LARGEST) {
      String first = component.get(0).getDocumentId();
      component.forEach(v -> sets.union(first, v.getDocumentId()));
    } else {
      joinBounded(links(component), sets);
    }
    return grouped(component, sets);
  }

  /** From the strongest pair down (Kruskal 1956), passing over what would join too many. */
  private static void joinBounded(List<Link> links, DisjointSets sets) {
    Map<String, Integer> sizes = new HashMap<>();
    links.sort(STRONGEST);
    for (Link link : links) {
      String a = sets.root(link.first);
      String b = sets.root(link.second);
      int size = sizes.getOrDefault(a, 1) + sizes.getOrDefault(b, 1);
      if (!a.equals(b) && size <= LARGEST) {
        sets.union(a, b);
        sizes.put(sets.root(a), size);
      }
    }
  }

  private static List<Link> links(List<StoryVector> documents) {
    List<Link> links = new ArrayList<>();
    byKey(documents)
        .forEach(
            (key, bucket) ->
                StoryPairs.meet(key, bucket, (a, b, score) -> links.add(link(a, b, score))));
    return links;
  }

  private static Link link(String a, String b, PairScore score) {
    return a.compareTo(b) <= 0 ? new Link(a, b, score.rounded()) : new Link(b, a, score.rounded());
  }

  private static Map<String, List<StoryVector>> byKey(List<StoryVector> documents) {
    Map<String, List<StoryVector>> byKey = new TreeMap<>();
    for (StoryVector document : documents) {
      document
          .getKeys()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(document));
    }
    return byKey;
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
