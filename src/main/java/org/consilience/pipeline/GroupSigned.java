package org.consilience.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.consilience.model.StoryPair;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.story.StoryClusters;
import org.consilience.story.StoryPairs;
import org.consilience.story.StoryVectors;
import org.consilience.story.TermStatistics;

/** Signatures to stories: every document that has company, with the first of its story. */
final class GroupSigned
    extends PTransform<PCollection<StorySignature>, PCollection<KV<String, String>>> {
  private static final KvCoder<String, StoryVector> KEYED =
      KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(StoryVector.class));

  private final int buckets;

  private GroupSigned(int buckets) {
    this.buckets = buckets;
  }

  static GroupSigned through(int buckets) {
    return new GroupSigned(buckets);
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<StorySignature> signatures) {
    PCollectionView<TermStatistics> statistics =
        signatures.apply("CountTerms", Combine.globally(new CountTerms()).asSingletonView());
    PCollection<StoryVector> vectors =
        signatures.apply("Weigh", ParDo.of(new WeighFn(statistics)).withSideInputs(statistics));
    PCollectionView<Map<String, String>> componentOf =
        vectors
            .apply("ByTerm", ParDo.of(new ByTermFn()))
            .setCoder(KEYED)
            .apply("GroupByTerm", GroupThroughBuckets.of(buckets))
            .apply("ComparePairs", ParDo.of(new ComparePairsFn()))
            .apply("Connect", Combine.globally(new ConnectedDocuments()))
            .apply("Members", ParDo.of(new MembersFn()))
            .apply("AsMap", View.asMap());
    return vectors
        .apply("ByComponent", ParDo.of(new ByComponentFn(componentOf)).withSideInputs(componentOf))
        .setCoder(KEYED)
        .apply("GroupComponents", GroupThroughBuckets.of(buckets))
        .apply("Cluster", ParDo.of(new ClusterFn()));
  }

  private static final class WeighFn extends DoFn<StorySignature, StoryVector> {
    private final PCollectionView<TermStatistics> statistics;

    WeighFn(PCollectionView<TermStatistics> statistics) {
      this.statistics = statistics;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      context.output(StoryVectors.of(context.element(), context.sideInput(statistics)));
    }
  }

  private static final class ByTermFn extends DoFn<StoryVector, KV<String, StoryVector>> {
    @ProcessElement
    public void process(@Element StoryVector vector, OutputReceiver<KV<String, StoryVector>> out) {
      vector.getKeys().forEach(key -> out.output(KV.of(key, vector)));
    }
  }

  private static final class ComparePairsFn extends DoFn<KV<String, List<StoryVector>>, StoryPair> {
    private final Counter left = Metrics.counter(Progress.NAMESPACE, Progress.DOCUMENT_PAIRS_LEFT);

    @ProcessElement
    public void process(
        @Element KV<String, List<StoryVector>> bucket, OutputReceiver<StoryPair> out) {
      StoryPairs.Found found = StoryPairs.among(bucket.getKey(), bucket.getValue());
      left.inc(found.left());
      found.pairs().forEach(out::output);
    }
  }

  private static final class MembersFn extends DoFn<Map<String, String>, KV<String, String>> {
    @ProcessElement
    public void process(
        @Element Map<String, String> components, OutputReceiver<KV<String, String>> out) {
      new TreeMap<>(components).forEach((member, root) -> out.output(KV.of(member, root)));
    }
  }

  private static final class ByComponentFn extends DoFn<StoryVector, KV<String, StoryVector>> {
    private final PCollectionView<Map<String, String>> componentOf;

    ByComponentFn(PCollectionView<Map<String, String>> componentOf) {
      this.componentOf = componentOf;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      String root = context.sideInput(componentOf).get(context.element().getDocumentId());
      if (root != null) {
        context.output(KV.of(root, context.element()));
      }
    }
  }

  private static final class ClusterFn
      extends DoFn<KV<String, List<StoryVector>>, KV<String, String>> {
    @ProcessElement
    public void process(
        @Element KV<String, List<StoryVector>> component, OutputReceiver<KV<String, String>> out) {
      for (List<String> story : StoryClusters.of(component.getValue())) {
        story.forEach(id -> out.output(KV.of(id, story.get(0))));
      }
    }
  }
}
