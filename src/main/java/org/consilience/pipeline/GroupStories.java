package org.consilience.pipeline;

import java.util.Map;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.StorySignature;
import org.consilience.story.StorySignatures;

/**
 * Which documents tell one story: signatures weighed by the corpus, pairs under shared keys,
 * components, and stories inside each. The result maps a document to the first of its story; a
 * document without a pair is its own story and not in the map.
 */
final class GroupStories
    extends PTransform<PCollection<AnnotatedDocument>, PCollectionView<Map<String, String>>> {
  private final int buckets;

  private GroupStories(int buckets) {
    this.buckets = buckets;
  }

  static GroupStories through(int buckets) {
    return new GroupStories(buckets);
  }

  @Override
  public PCollectionView<Map<String, String>> expand(PCollection<AnnotatedDocument> documents) {
    return documents
        .apply(
            "Sign",
            MapElements.into(TypeDescriptor.of(StorySignature.class)).via(StorySignatures::of))
        .apply("GroupSigned", GroupSigned.through(buckets))
        .apply("AsMap", View.asMap());
  }
}
