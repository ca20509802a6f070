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
import org.consilience.model.CandidatePairs;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;

/**
 * Groups claims by claim key: those that meet under a key and could state the same thing leave as
 * candidate pairs.
 */
final class GroupByClaimKey
    extends PTransform<
        PCollection<KV<String, ComparableClaim>>, PCollection<KV<String, CandidatePairs>>> {
  /** Between a story and a key inside it; no story's key has it. */
  private static final char INSIDE = '\n';

  private final int buckets;

  private GroupByClaimKey(int buckets) {
    this.buckets = buckets;
  }

  static GroupByClaimKey through(int buckets) {
    return new GroupByClaimKey(buckets);
  }

  @Override
  public PCollection<KV<String, CandidatePairs>> expand(
      PCollection<KV<String, ComparableClaim>> claims) {
    return claims
        .apply("ByKey", ParDo.of(new ByKeyFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ClaimFeatures.class)))
        .apply("GroupKeys", GroupThroughBuckets.of(buckets))
        .apply("Pair", ParDo.of(new PairFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(CandidatePairs.class)));
  }

  /** A claim goes to all its keys, which makes this the widest stream of the job. */
  private static final class ByKeyFn
      extends DoFn<KV<String, ComparableClaim>, KV<String, ClaimFeatures>> {
    @ProcessElement
    public void process(
        @Element KV<String, ComparableClaim> claim, OutputReceiver<KV<String, ClaimFeatures>> out) {
      ClaimFeatures features = Candidates.insideStory(Candidates.features(claim.getValue()));
      features.getKeys().forEach(key -> out.output(KV.of(claim.getKey() + INSIDE + key, features)));
    }
  }

  private static final class PairFn
      extends DoFn<KV<String, List<ClaimFeatures>>, KV<String, CandidatePairs>> {
    private final Counter left = Metrics.counter(Progress.NAMESPACE, Progress.PAIRS_LEFT);

    @ProcessElement
    public void process(
        @Element KV<String, List<ClaimFeatures>> group,
        OutputReceiver<KV<String, CandidatePairs>> out) {
      int inside = group.getKey().indexOf(INSIDE);
      Candidates.Found found =
          Candidates.among(group.getKey().substring(inside + 1), List.copyOf(group.getValue()));
      left.inc(found.left());
      if (!found.pairs().isEmpty()) {
        String story = group.getKey().substring(0, inside);
        out.output(KV.of(story, new CandidatePairs(found.pairs())));
      }
    }
  }
}
