package org.consilience.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.StoryPair;
import org.consilience.model.StorySignature;
import org.consilience.story.StoryPairs;
import org.consilience.story.StorySignatures;

/**
 * Which documents tell one story: signatures, candidate pairs under shared keys, scored pairs,
 * connected components. The result maps a document to the name of its component; a document without
 * a pair is its own story and not in the map.
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
        .apply("ByTerm", ParDo.of(new ByTermFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(StorySignature.class)))
        .apply("GroupByTerm", GroupThroughBuckets.of(buckets))
        .apply("ComparePairs", ParDo.of(new ComparePairsFn()))
        .apply("Connect", Combine.globally(new ConnectedDocuments()))
        .apply("Members", ParDo.of(new MembersFn()))
        .apply("AsMap", View.asMap());
  }

  private static final class ByTermFn extends DoFn<StorySignature, KV<String, StorySignature>> {
    @ProcessElement
    public void process(
        @Element StorySignature signature, OutputReceiver<KV<String, StorySignature>> out) {
      StoryPairs.keys(signature).forEach(key -> out.output(KV.of(key, signature)));
    }
  }

  private static final class ComparePairsFn
      extends DoFn<KV<String, List<StorySignature>>, StoryPair> {
    @ProcessElement
    public void process(
        @Element KV<String, List<StorySignature>> bucket, OutputReceiver<StoryPair> out) {
      StoryPairs.among(bucket.getValue()).forEach(out::output);
    }
  }

  private static final class MembersFn extends DoFn<Map<String, String>, KV<String, String>> {
    @ProcessElement
    public void process(
        @Element Map<String, String> components, OutputReceiver<KV<String, String>> out) {
      new TreeMap<>(components).forEach((member, root) -> out.output(KV.of(member, root)));
    }
  }
}
