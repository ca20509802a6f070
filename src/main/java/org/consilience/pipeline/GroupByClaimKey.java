package org.consilience.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.consensus.Candidates;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;

/**
 * Groups claims by claim key: those that meet under a key and could state the same thing leave as
 * candidate pairs.
 */
final class GroupByClaimKey
    extends PTransform<
        PCollection<KV<String, ComparableClaim>>, PCollection<KV<String, CandidatePair>>> {
  private final int buckets;

  private GroupByClaimKey(int buckets) {
    this.buckets = buckets;
  }

  static GroupByClaimKey through(int buckets) {
    return new GroupByClaimKey(buckets);
  }

  @Override
  public PCollection<KV<String, CandidatePair>> expand(
      PCollection<KV<String, ComparableClaim>> claims) {
    KvCoder<String, ClaimFeatures> features =
        KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ClaimFeatures.class));
    return claims
        .apply("ByKey", ParDo.of(new ByKeyFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), features))
        .apply("GroupKeys", GroupThroughBuckets.of(buckets))
        .apply("Pair", ParDo.of(new PairFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(CandidatePair.class)));
  }

  private static final class ByKeyFn
      extends DoFn<KV<String, ComparableClaim>, KV<String, KV<String, ClaimFeatures>>> {
    @ProcessElement
    public void process(
        @Element KV<String, ComparableClaim> claim,
        OutputReceiver<KV<String, KV<String, ClaimFeatures>>> out) {
      ClaimFeatures features = Candidates.features(claim.getValue());
      features.getKeys().forEach(key -> out.output(KV.of(key, KV.of(claim.getKey(), features))));
    }
  }

  private static final class PairFn
      extends DoFn<KV<String, List<KV<String, ClaimFeatures>>>, KV<String, CandidatePair>> {
    private final Counter left = Metrics.counter(Progress.NAMESPACE, Progress.PAIRS_LEFT);

    @ProcessElement
    public void process(
        @Element KV<String, List<KV<String, ClaimFeatures>>> group,
        OutputReceiver<KV<String, CandidatePair>> out) {
      // A key names its story, so all claims of a group carry the same one.
      String story = group.getValue().get(0).getKey();
      List<ClaimFeatures> claims = group.getValue().stream().map(KV::getValue).toList();
      Candidates.Found found = Candidates.among(group.getKey(), claims);
      left.inc(found.left());
      found.pairs().forEach(pair -> out.output(KV.of(story, pair)));
    }
  }
}
