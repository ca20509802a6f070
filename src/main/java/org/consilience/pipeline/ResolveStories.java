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
import org.consilience.story.StoryResolver;

/**
 * Brings the documents of each story together and resolves what they can only tell as a whole.
 * Keyed as {@link GroupStories}.
 */
final class ResolveStories
    extends PTransform<PCollection<AnnotatedDocument>, PCollection<KV<String, ResolvedStory>>> {
  private final PCollectionView<Map<String, String>> storyOf;
  private final int buckets;
  private final boolean withLineage;

  private ResolveStories(
      PCollectionView<Map<String, String>> storyOf, int buckets, boolean withLineage) {
    this.storyOf = storyOf;
    this.buckets = buckets;
    this.withLineage = withLineage;
  }

  static ResolveStories of(PCollectionView<Map<String, String>> storyOf, int buckets) {
    return new ResolveStories(storyOf, buckets, true);
  }

  /** The same, with every document a voice of its own if lineage is left out. */
  ResolveStories withLineage(boolean lineage) {
    return new ResolveStories(storyOf, buckets, lineage);
  }

  @Override
  public PCollection<KV<String, ResolvedStory>> expand(PCollection<AnnotatedDocument> documents) {
    return documents
        .apply("ByStory", ParDo.of(new ByStoryFn(storyOf)).withSideInput("stories", storyOf))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(StoryMember.class)))
        .apply("GroupMembers", GroupThroughBuckets.of(buckets))
        .apply("Resolve", ParDo.of(new ResolveFn(withLineage)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ResolvedStory.class)));
  }

  private static final class ByStoryFn extends DoFn<AnnotatedDocument, KV<String, StoryMember>> {
    private final PCollectionView<Map<String, String>> storyOf;

    ByStoryFn(PCollectionView<Map<String, String>> storyOf) {
      this.storyOf = storyOf;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      AnnotatedDocument document = context.element();
      String id = document.getDocument().getDocumentId();
      context.output(
          KV.of(
              context.sideInput(storyOf).getOrDefault(id, id),
              new StoryMember(
                  document.getDocument(), document.getBlocks(), document.getMentions())));
    }
  }

  private static final class ResolveFn
      extends DoFn<KV<String, List<StoryMember>>, KV<String, ResolvedStory>> {
    private final boolean withLineage;

    ResolveFn(boolean withLineage) {
      this.withLineage = withLineage;
    }

    @ProcessElement
    public void process(
        @Element KV<String, List<StoryMember>> story,
        OutputReceiver<KV<String, ResolvedStory>> out) {
      out.output(KV.of(story.getKey(), StoryResolver.resolve(story.getValue(), withLineage)));
    }
  }
}
