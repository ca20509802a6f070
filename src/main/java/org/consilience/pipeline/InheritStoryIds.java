package org.consilience.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.PlacedDocument;
import org.consilience.model.ResolvedStory;
import org.consilience.story.StoryIds;
import org.consilience.text.IdChanges;
import org.consilience.text.InheritedIds;
import org.jspecify.annotations.Nullable;

/**
 * Lets each story go by the id that it had in the previous run, and tells what became of the ids of
 * documents and stories. A document is the one it was as long as it is found in the same place,
 * whatever its text. Which id goes where is decided in one place: that takes the names of all
 * documents, not their texts.
 */
final class InheritStoryIds
    extends PTransform<PCollection<KV<String, ResolvedStory>>, PCollectionTuple> {
  static final TupleTag<KV<String, ResolvedStory>> STORIES = new TupleTag<>() {};
  static final TupleTag<IdChange> CHANGES = new TupleTag<>() {};

  private static final TupleTag<KV<String, String>> IDS = new TupleTag<>() {};

  private final String previous;
  private final int buckets;

  private InheritStoryIds(String previous, int buckets) {
    this.previous = previous;
    this.buckets = buckets;
  }

  /**
   * A step.
   *
   * @param previous folder of the run whose ids are inherited
   */
  static InheritStoryIds from(String previous, int buckets) {
    return new InheritStoryIds(previous, buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<String, ResolvedStory>> stories) {
    PCollectionTuple decided =
        stories
            .apply("Members", ParDo.of(new MembersFn()))
            .setCoder(KvCoder.of(VarIntCoder.of(), AvroCoder.specific(PlacedDocument.class)))
            .apply("InOnePlace", GroupByKey.create())
            .apply(
                "Decide",
                ParDo.of(new DecideFn(previous)).withOutputTags(IDS, TupleTagList.of(CHANGES)));
    decided.get(IDS).setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
    PCollection<KV<String, ResolvedStory>> renamed =
        stories
            .apply("ByKey", ParDo.of(new ByKeyFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), stories.getCoder()))
            .apply("WithIds", JoinThroughBuckets.with(decided.get(IDS), buckets))
            .apply("Rename", ParDo.of(new RenameFn()))
            .setCoder(stories.getCoder());
    return PCollectionTuple.of(STORIES, renamed).and(CHANGES, decided.get(CHANGES));
  }

  private static final class MembersFn
      extends DoFn<KV<String, ResolvedStory>, KV<Integer, PlacedDocument>> {
    @ProcessElement
    public void process(
        @Element KV<String, ResolvedStory> story, OutputReceiver<KV<Integer, PlacedDocument>> out) {
      for (Document document : story.getValue().getDocuments()) {
        out.output(
            KV.of(
                0,
                new PlacedDocument(
                    document.getDocumentId(),
                    document.getSourceUri(),
                    document.getStoryId(),
                    story.getKey())));
      }
    }
  }

  private static final class DecideFn
      extends DoFn<KV<Integer, Iterable<PlacedDocument>>, KV<String, String>> {
    private final String previous;

    DecideFn(String previous) {
      this.previous = previous;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<PlacedDocument>> all, MultiOutputReceiver out)
        throws IOException {
      Map<String, PlacedDocument> before = PreviousRun.at(previous).documents();
      Map<String, PlacedDocument> now = new TreeMap<>();
      Map<String, String> keys = new TreeMap<>();
      for (PlacedDocument document : all.getValue()) {
        now.put(document.getSourceUri(), document);
        keys.put(document.getStoryId(), document.getKey());
      }
      Map<String, Set<String>> stories = stories(now);
      Map<String, Set<String>> renamed = new TreeMap<>();
      InheritedIds.inherit(stories, stories(before))
          .forEach(
              (own, id) -> {
                renamed.put(id, stories.getOrDefault(own, Set.of()));
                out.get(IDS).output(KV.of(keys.getOrDefault(own, own), id));
              });
      IdChanges.between("story", renamed, stories(before)).forEach(out.get(CHANGES)::output);
      before.forEach((uri, document) -> tell(document, now.get(uri), out));
    }

    /** The places of the documents of each story. */
    private static Map<String, Set<String>> stories(Map<String, PlacedDocument> documents) {
      Map<String, Set<String>> stories = new TreeMap<>();
      documents.forEach(
          (uri, d) -> stories.computeIfAbsent(d.getStoryId(), k -> new TreeSet<>()).add(uri));
      return stories;
    }

    private static void tell(
        PlacedDocument before, @Nullable PlacedDocument now, MultiOutputReceiver out) {
      String id = before.getDocumentId();
      if (now == null) {
        out.get(CHANGES)
            .output(
                IdChanges.change(
                    "document", IdChanges.RETRACTED, id, "", "no longer in the input"));
      } else if (!now.getDocumentId().equals(id)) {
        out.get(CHANGES)
            .output(
                IdChanges.change(
                    "document", IdChanges.REVISED, id, now.getDocumentId(), "its content changed"));
      }
    }
  }

  /** The join gives back values without their keys. */
  private static final class ByKeyFn
      extends DoFn<KV<String, ResolvedStory>, KV<String, KV<String, ResolvedStory>>> {
    @ProcessElement
    public void process(
        @Element KV<String, ResolvedStory> story,
        OutputReceiver<KV<String, KV<String, ResolvedStory>>> out) {
      out.output(KV.of(story.getKey(), story));
    }
  }

  private static final class RenameFn
      extends DoFn<KV<KV<String, ResolvedStory>, List<String>>, KV<String, ResolvedStory>> {
    @ProcessElement
    public void process(
        @Element KV<KV<String, ResolvedStory>, List<String>> entry,
        OutputReceiver<KV<String, ResolvedStory>> out) {
      KV<String, ResolvedStory> story = entry.getKey();
      String id = entry.getValue().get(0);
      out.output(KV.of(story.getKey(), StoryIds.renamed(story.getValue(), id)));
    }
  }
}
