package org.consilience.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.consilience.consensus.ClaimKeyer;
import org.consilience.consensus.Repetitions;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryPart;
import org.jspecify.annotations.Nullable;

/**
 * Gives every claim its story, its entities and the keys under which it meets its like. Keyed as
 * {@link GroupStories}.
 */
final class KeyClaims
    extends PTransform<PCollection<ComparableClaim>, PCollection<KV<String, ComparableClaim>>> {
  private final PCollection<KV<String, ResolvedStory>> stories;
  private final PCollectionView<Map<String, String>> storyOf;
  private final int buckets;

  private KeyClaims(
      PCollection<KV<String, ResolvedStory>> stories,
      PCollectionView<Map<String, String>> storyOf,
      int buckets) {
    this.stories = stories;
    this.storyOf = storyOf;
    this.buckets = buckets;
  }

  static KeyClaims within(
      PCollection<KV<String, ResolvedStory>> stories,
      PCollectionView<Map<String, String>> storyOf,
      int buckets) {
    return new KeyClaims(stories, storyOf, buckets);
  }

  @Override
  public PCollection<KV<String, ComparableClaim>> expand(PCollection<ComparableClaim> claims) {
    KvCoder<String, StoryPart> parts =
        KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(StoryPart.class));
    return PCollectionList.of(
            claims
                .apply("ByStory", ParDo.of(new ByStoryFn(storyOf)).withSideInputs(storyOf))
                .setCoder(parts))
        .and(stories.apply("StoryPart", ParDo.of(new StoryPartFn())).setCoder(parts))
        .apply("Parts", Flatten.pCollections())
        .apply("GroupParts", GroupThroughBuckets.of(buckets))
        .apply("Key", ParDo.of(new KeyFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ComparableClaim.class)));
  }

  private static final class ByStoryFn extends DoFn<ComparableClaim, KV<String, StoryPart>> {
    private final PCollectionView<Map<String, String>> storyOf;

    /** Read once a bundle: the local runner makes the map anew each time that it is asked for. */
    private transient @Nullable Map<String, String> stories;

    ByStoryFn(PCollectionView<Map<String, String>> storyOf) {
      this.storyOf = storyOf;
    }

    @StartBundle
    public void start() {
      stories = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (stories == null) {
        stories = context.sideInput(storyOf);
      }
      String document = context.element().getClaim().getDocumentId();
      context.output(
          KV.of(stories.getOrDefault(document, document), StoryParts.part(context.element())));
    }
  }

  static final class StoryPartFn extends DoFn<KV<String, ResolvedStory>, KV<String, StoryPart>> {
    @ProcessElement
    public void process(
        @Element KV<String, ResolvedStory> story, OutputReceiver<KV<String, StoryPart>> out) {
      out.output(KV.of(story.getKey(), StoryParts.part(story.getValue())));
    }
  }

  private static final class KeyFn
      extends DoFn<KV<String, List<StoryPart>>, KV<String, ComparableClaim>> {
    @ProcessElement
    public void process(
        @Element KV<String, List<StoryPart>> group,
        OutputReceiver<KV<String, ComparableClaim>> out) {
      StoryParts parts = StoryParts.of(group.getValue());
      ClaimKeyer keyer = ClaimKeyer.within(parts.story());
      List<ComparableClaim> keyed = parts.claims().stream().map(keyer::key).toList();
      Repetitions.marked(parts.story(), keyed).forEach(c -> out.output(KV.of(group.getKey(), c)));
    }
  }
}
