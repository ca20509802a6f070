package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.consilience.model.ComparableClaim;
import org.consilience.model.IdChange;
import org.consilience.model.PreviousGroup;
import org.consilience.model.ResolvedStory;

/** The ids of the previous run, where there is one: who inherits them, and what became of them. */
final class PreviousIds {
  private final String run;
  private final int buckets;
  private final List<PCollection<IdChange>> changes = new ArrayList<>();

  private PreviousIds(String run, int buckets) {
    this.run = run;
    this.buckets = buckets;
  }

  /**
   * Ids of a run.
   *
   * @param run its folder, or empty for a first run
   */
  static PreviousIds of(String run, int buckets) {
    return new PreviousIds(run, buckets);
  }

  /** The stories by the ids that they go by; keyed as before. */
  PCollection<KV<String, ResolvedStory>> named(PCollection<KV<String, ResolvedStory>> stories) {
    if (run.isEmpty()) {
      return stories;
    }
    PCollectionTuple named = stories.apply("InheritStoryIds", InheritStoryIds.from(run, buckets));
    changes.add(named.get(InheritStoryIds.CHANGES));
    return named.get(InheritStoryIds.STORIES);
  }

  /** The groups of then at the stories of today, and whose ids the claims of today may not take. */
  PCollection<KV<String, PreviousGroup>> groups(
      PCollection<KV<String, ResolvedStory>> stories,
      PCollection<KV<String, ComparableClaim>> claims) {
    if (run.isEmpty()) {
      return stories
          .getPipeline()
          .apply(
              "NoPreviousGroups",
              Create.empty(
                  KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(PreviousGroup.class))));
    }
    PCollectionTuple found =
        stories.apply("FindPreviousGroups", FindPreviousGroups.from(run, claims, buckets));
    changes.add(found.get(FindPreviousGroups.CHANGES));
    return found.get(FindPreviousGroups.GROUPS);
  }

  /** The changes known so far; those inside of stories come with their groups. */
  PCollection<IdChange> changes(Pipeline pipeline) {
    PCollection<IdChange> none =
        pipeline.apply("NoChanges", Create.empty(AvroCoder.specific(IdChange.class)));
    return PCollectionList.of(none).and(changes).apply("KnownChanges", Flatten.pCollections());
  }
}
