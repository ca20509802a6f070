package org.consilience.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
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

  private static final TupleTag<StorySignature> SIGNATURES = new TupleTag<>() {};
  private static final TupleTag<TermStatistics> STATISTICS = new TupleTag<>() {};

  /** Parts in which the signatures meet the statistics: as many as workers of a small cluster. */
  private static final int SHARES = 16;

  private final int buckets;

  private GroupSigned(int buckets) {
    this.buckets = buckets;
  }

  static GroupSigned through(int buckets) {
    return new GroupSigned(buckets);
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<StorySignature> signatures) {
    PCollection<KV<Integer, TermStatistics>> statistics =
        signatures
            .apply("CountTerms", Combine.globally(new CountTerms()))
            .apply("ToShares", ParDo.of(new ToSharesFn()))
            .setCoder(KvCoder.of(VarIntCoder.of(), TermStatisticsCoder.of()));
    PCollection<KV<Integer, StorySignature>> shared =
        signatures
            .apply("ByShare", ParDo.of(new ByShareFn()))
            .setCoder(KvCoder.of(VarIntCoder.of(), AvroCoder.specific(StorySignature.class)));
    // Joined, not handed in from the side: the local runner turns in circles while it waits.
    PCollection<StoryVector> vectors =
        KeyedPCollectionTuple.of(SIGNATURES, shared)
            .and(STATISTICS, statistics)
            .apply("WithStatistics", CoGroupByKey.create())
            .apply("Weigh", ParDo.of(new WeighFn()));
    PCollection<KV<String, String>> componentOf =
        vectors
            .apply("ByTerm", ParDo.of(new ByTermFn()))
            .setCoder(KEYED)
            .apply("GroupByTerm", GroupThroughBuckets.of(buckets))
            .apply("ComparePairs", ParDo.of(new ComparePairsFn()))
            .apply("Connect", Combine.globally(new ConnectedDocuments()))
            .apply("Members", ParDo.of(new MembersFn()));
    return vectors
        .apply("ById", ParDo.of(new ByIdFn()))
        .setCoder(KEYED)
        .apply("WithComponents", JoinThroughBuckets.with(componentOf, buckets))
        .apply("ByComponent", ParDo.of(new ByComponentFn()))
        .setCoder(KEYED)
        .apply("GroupComponents", GroupThroughBuckets.of(buckets))
        .apply("Cluster", ParDo.of(new ClusterFn()));
  }

  private static final class ToSharesFn extends DoFn<TermStatistics, KV<Integer, TermStatistics>> {
    @ProcessElement
    public void process(
        @Element TermStatistics statistics, OutputReceiver<KV<Integer, TermStatistics>> out) {
      for (int share = 0; share < SHARES; share++) {
        out.output(KV.of(share, statistics));
      }
    }
  }

  private static final class ByShareFn extends DoFn<StorySignature, KV<Integer, StorySignature>> {
    @ProcessElement
    public void process(
        @Element StorySignature signature, OutputReceiver<KV<Integer, StorySignature>> out) {
      int share = Math.floorMod(signature.getDocumentId().hashCode(), SHARES);
      out.output(KV.of(share, signature));
    }
  }

  private static final class WeighFn extends DoFn<KV<Integer, CoGbkResult>, StoryVector> {
    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> share, OutputReceiver<StoryVector> out) {
      TermStatistics statistics = share.getValue().getOnly(STATISTICS, TermStatistics.empty());
      for (StorySignature signature : share.getValue().getAll(SIGNATURES)) {
        out.output(StoryVectors.of(signature, statistics));
      }
    }
  }

  private static final class ByIdFn extends DoFn<StoryVector, KV<String, StoryVector>> {
    @ProcessElement
    public void process(@Element StoryVector vector, OutputReceiver<KV<String, StoryVector>> out) {
      out.output(KV.of(vector.getDocumentId(), vector));
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
      StoryPairs.Found found =
          StoryPairs.connecting(bucket.getKey(), List.copyOf(bucket.getValue()));
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

  private static final class ByComponentFn
      extends DoFn<KV<StoryVector, List<String>>, KV<String, StoryVector>> {
    @ProcessElement
    public void process(
        @Element KV<StoryVector, List<String>> document,
        OutputReceiver<KV<String, StoryVector>> out) {
      document.getValue().forEach(root -> out.output(KV.of(root, document.getKey())));
    }
  }

  private static final class ClusterFn
      extends DoFn<KV<String, List<StoryVector>>, KV<String, String>> {
    @ProcessElement
    public void process(
        @Element KV<String, List<StoryVector>> component, OutputReceiver<KV<String, String>> out) {
      for (List<String> story : StoryClusters.of(List.copyOf(component.getValue()))) {
        story.forEach(id -> out.output(KV.of(id, story.get(0))));
      }
    }
  }
}
