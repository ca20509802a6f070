package org.consilience.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.consilience.model.CandidatePairs;
import org.consilience.model.ComparableClaim;
import org.consilience.model.PreviousGroup;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryConsensus;
import org.consilience.model.StoryPart;

/**
 * Decides inside each story which claims answer one question, and what its independent sources
 * agree on.
 */
final class ResolveConsensus
    extends PTransform<PCollection<KV<String, CandidatePairs>>, PCollection<StoryConsensus>> {
  /**
   * Times as many buckets as elsewhere. The stories of a bucket are decided one after the other and
   * some take long: with few buckets one worker has the last of them while the others wait, and on
   * the local runner to wait is work.
   */
  private static final int FINER = 4;

  private final PCollection<KV<String, ResolvedStory>> stories;
  private final PCollection<KV<String, ComparableClaim>> claims;
  private final PCollection<KV<String, PreviousGroup>> previous;
  private final int buckets;
  private final Remembered memory;

  private ResolveConsensus(
      PCollection<KV<String, ResolvedStory>> stories,
      PCollection<KV<String, ComparableClaim>> claims,
      PCollection<KV<String, PreviousGroup>> previous,
      int buckets,
      Remembered memory) {
    this.memory = memory;
    this.stories = stories;
    this.claims = claims;
    this.previous = previous;
    this.buckets = buckets;
  }

  static ResolveConsensus of(
      PCollection<KV<String, ResolvedStory>> stories,
      PCollection<KV<String, ComparableClaim>> claims,
      PCollection<KV<String, PreviousGroup>> previous,
      int buckets,
      Remembered memory) {
    return new ResolveConsensus(stories, claims, previous, buckets, memory);
  }

  @Override
  public PCollection<StoryConsensus> expand(PCollection<KV<String, CandidatePairs>> pairs) {
    KvCoder<String, StoryPart> parts =
        KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(StoryPart.class));
    return PCollectionList.of(
            stories.apply("StoryPart", ParDo.of(new KeyClaims.StoryPartFn())).setCoder(parts))
        .and(claims.apply("ClaimPart", ParDo.of(new ClaimPartFn())).setCoder(parts))
        .and(pairs.apply("PairPart", ParDo.of(new PairPartFn())).setCoder(parts))
        .and(previous.apply("PreviousPart", ParDo.of(new PreviousPartFn())).setCoder(parts))
        .apply("Parts", Flatten.pCollections())
        .apply("GroupParts", GroupThroughBuckets.of(FINER * buckets))
        .apply("Resolve", ParDo.of(new ResolveFn(memory)));
  }

  private static final class ClaimPartFn
      extends DoFn<KV<String, ComparableClaim>, KV<String, StoryPart>> {
    @ProcessElement
    public void process(
        @Element KV<String, ComparableClaim> claim, OutputReceiver<KV<String, StoryPart>> out) {
      out.output(KV.of(claim.getKey(), StoryParts.part(claim.getValue())));
    }
  }

  private static final class PairPartFn
      extends DoFn<KV<String, CandidatePairs>, KV<String, StoryPart>> {
    @ProcessElement
    public void process(
        @Element KV<String, CandidatePairs> pairs, OutputReceiver<KV<String, StoryPart>> out) {
      out.output(KV.of(pairs.getKey(), StoryParts.part(pairs.getValue())));
    }
  }

  private static final class PreviousPartFn
      extends DoFn<KV<String, PreviousGroup>, KV<String, StoryPart>> {
    @ProcessElement
    public void process(
        @Element KV<String, PreviousGroup> group, OutputReceiver<KV<String, StoryPart>> out) {
      out.output(KV.of(group.getKey(), StoryParts.part(group.getValue())));
    }
  }

  private static final class ResolveFn extends DoFn<KV<String, List<StoryPart>>, StoryConsensus> {
    private final Counter groups = Metrics.counter(Progress.NAMESPACE, Progress.GROUPS);
    private final Distribution claims =
        Metrics.distribution(Progress.NAMESPACE, Progress.CLAIMS_A_STORY);
    private final Remembered memory;

    ResolveFn(Remembered memory) {
      this.memory = memory;
    }

    @ProcessElement
    public void process(
        @Element KV<String, List<StoryPart>> group, OutputReceiver<StoryConsensus> out) {
      StoryConsensus resolved = memory.resolve(StoryParts.of(group.getValue()));
      claims.update(resolved.getClaims().size());
      groups.inc(resolved.getConsensus().size());
      out.output(resolved);
    }
  }
}
