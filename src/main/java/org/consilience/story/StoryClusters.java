package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.StoryVector;

/** Parts documents that hang together by pairs into stories. */
public final class StoryClusters {
  /** See {@link StoryMeasure#sameStory}. */
  private static final double SAME_STORY = StoryMeasure.USUAL.sameStory();

  /** Pairs below this cannot matter to any decision. */
  static final double LEAST = SAME_STORY * Stragglers.SHARE;

  private StoryClusters() {}

  /**
   * The stories among documents of one component, each as sorted ids, in the order of their first;
   * the order of the documents does not matter.
   */
  public static List<List<String>> of(List<StoryVector> component) {
    return of(component, SAME_STORY);
  }

  private static List<List<String>> of(List<StoryVector> component, double least) {
    List<List<String>> stories = new ArrayList<>();
    for (List<StoryVector> part : StoryParting.parts(component)) {
      float[][] likeness = likeness(part.stream().map(TermVector::of).toList());
      List<List<Integer>> clusters = AverageLink.cluster(likeness, least);
      for (List<Integer> cluster : Stragglers.joined(clusters, likeness, least)) {
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
    return storyOf(documents, SAME_STORY);
  }

  /**
   * The same with another threshold, for tuning.
   *
   * @param least average likeness of one story, not below half the usual one
   */
  public static Map<String, String> storyOf(List<StoryVector> documents, double least) {
    Map<String, String> storyOf = new TreeMap<>();
    for (List<StoryVector> component : StoryParting.components(documents)) {
      for (List<String> story : of(component, least)) {
        story.forEach(id -> storyOf.put(id, story.get(0)));
      }
    }
    return storyOf;
  }
}
