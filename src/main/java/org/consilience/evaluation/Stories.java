package org.consilience.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.story.StoryClusters;
import org.consilience.story.StoryMeasure;
import org.consilience.story.StorySignatures;
import org.consilience.story.StoryVectors;
import org.consilience.story.TermStatistics;

/** Runs the story stage over documents in memory. */
final class Stories {
  private Stories() {}

  /** Every document's name with its story. */
  static Map<String, String> of(Map<String, AnnotatedDocument> documents) {
    Map<String, String> names = new TreeMap<>();
    documents.forEach((name, d) -> names.put(d.getDocument().getDocumentId(), name));
    Map<String, String> stories = new TreeMap<>();
    ofSignatures(documents.values().stream().map(StorySignatures::of).toList())
        .forEach((id, story) -> stories.put(names.getOrDefault(id, id), story));
    return stories;
  }

  /** Every document's id with its story. */
  static Map<String, String> ofSignatures(Collection<StorySignature> signatures) {
    return StoryClusters.storyOf(vectors(signatures));
  }

  static List<StoryVector> vectors(Collection<StorySignature> signatures) {
    return vectors(signatures, StoryMeasure.USUAL);
  }

  /** The same by another measure. */
  static List<StoryVector> vectors(Collection<StorySignature> signatures, StoryMeasure measure) {
    TermStatistics statistics = TermStatistics.empty();
    signatures.forEach(statistics::add);
    return signatures.stream().map(s -> StoryVectors.of(s, statistics, measure)).toList();
  }
}
