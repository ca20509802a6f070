package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.StoryVector;

/** Parts documents that hang together by pairs into stories. */
public final class StoryClusters {
  /**
   * Average likeness of two groups of documents from which they are one story. Set before any
   * measurement on a set with gold stories. In the project's own gold the least pair of one story
   * has 0.19 and the greatest of two look-alike events 0.12; articles on one company in MEANTIME,
   * nearly all on different events, have 0.10 on average. Between the two lies 0.15.
   */
  static final double SAME_STORY = 0.15;

  private StoryClusters() {}

  /**
   * The stories among documents of one component, each as sorted ids, in the order of their first;
   * the order of the documents does not matter.
   */
  public static List<List<String>> of(List<StoryVector> component) {
    List<List<String>> stories = new ArrayList<>();
    for (List<StoryVector> part : StoryParting.parts(component)) {
      List<TermVector> terms = part.stream().map(TermVector::of).toList();
      for (List<Integer> cluster : AverageLink.cluster(likeness(terms), SAME_STORY)) {
        stories.add(cluster.stream().map(i -> part.get(i).getDocumentId()).toList());
      }
    }
    stories.sort(Comparator.comparing(story -> story.get(0)));
    return stories;
  }

  private static float[][] likeness(List<TermVector> terms) {
    int size = terms.size();
    float[][] likeness = new float[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        likeness[i][j] = (float) PairScore.of(terms.get(i), terms.get(j)).total();
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  /** Every document with the first of its story; all in memory, the same as the job's. */
  public static Map<String, String> storyOf(List<StoryVector> documents) {
    Map<String, String> storyOf = new TreeMap<>();
    for (List<StoryVector> component : StoryParting.components(documents)) {
      for (List<String> story : of(component)) {
        story.forEach(id -> storyOf.put(id, story.get(0)));
      }
    }
    return storyOf;
  }
}
