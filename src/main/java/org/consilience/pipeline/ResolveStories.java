package org.consilience.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;
import org.jspecify.annotations.Nullable;

/**
 * Brings the documents of each story together and resolves what they can only tell as a whole.
 * Keyed as {@link GroupStories}.
 */
final class ResolveStories
    extends PTransform<PCollection<AnnotatedDocument>, PCollection<KV<String, ResolvedStory>>> {
  private final PCollectionView<Map<String, String>> storyOf;
  private final int buckets;
  private final boolean withLineage;
  private final Remembered memory;

  private ResolveStories(
      PCollectionView<Map<String, String>> storyOf,
      int buckets,
      boolean withLineage,
      Remembered memory) {
    this.storyOf = storyOf;
    this.buckets = buckets;
    this.withLineage = withLineage;
    this.memory = memory;
  }

  static ResolveStories of(PCollectionView<Map<String, String>> storyOf, int buckets) {
    return new ResolveStories(storyOf, buckets, true, Remembered.NOTHING);
  }

  /** The same, with every document a voice of its own if lineage is left out. */
  ResolveStories withLineage(boolean lineage) {
    return new ResolveStories(storyOf, buckets, lineage, memory);
  }

  /** The same, with a memory of the stories of which nothing changed. */
  ResolveStories with(Remembered known) {
    return new ResolveStories(storyOf, buckets, withLineage, known);
  }

  @Override
  public PCollection<KV<String, ResolvedStory>> expand(PCollection<AnnotatedDocument> documents) {
    return documents
        .apply("ByStory", ParDo.of(new ByStoryFn(storyOf)).withSideInput("stories", storyOf))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(StoryMember.class)))
        .apply("GroupMembers", GroupThroughBuckets.of(buckets))
        .apply("Resolve", ParDo.of(new ResolveFn(withLineage, memory)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ResolvedStory.class)));
  }

  private static final class ByStoryFn extends DoFn<AnnotatedDocument, KV<String, StoryMember>> {
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
      AnnotatedDocument document = context.element();
      String id = document.getDocument().getDocumentId();
      context.output(
          KV.of(
              stories.getOrDefault(id, id),
              new StoryMember(
                  document.getDocument(), document.getBlocks(), document.getMentions())));
    }
  }

  private static final class ResolveFn
      extends DoFn<KV<String, List<StoryMember>>, KV<String, ResolvedStory>> {
    private final boolean withLineage;
    private final Remembered memory;

    ResolveFn(boolean withLineage, Remembered memory) {
      this.withLineage = withLineage;
      this.memory = memory;
    }

    @ProcessElement
    public void process(
        @Element KV<String, List<StoryMember>> story,
        OutputReceiver<KV<String, ResolvedStory>> out) {
      out.output(KV.of(story.getKey(), memory.resolve(List.copyOf(story.getValue()), withLineage)));
    }
  }
}
