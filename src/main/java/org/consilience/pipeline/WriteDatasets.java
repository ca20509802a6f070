package org.consilience.pipeline;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.consilience.consensus.PrimarySources;
import org.consilience.dataset.Dataset;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.CleanDocument;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Entity;
import org.consilience.model.IdChange;
import org.consilience.model.Lineage;
import org.consilience.model.Quarantine;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Source;
import org.consilience.model.Story;
import org.consilience.model.StoryConsensus;
import org.consilience.story.Entities;

/** Takes the results of the stages apart into the datasets of the run. */
final class WriteDatasets {
  private final String folder;
  private final int shards;
  private final int buckets;

  private WriteDatasets(String folder, int shards, int buckets) {
    this.folder = folder;
    this.shards = shards;
    this.buckets = buckets;
  }

  /**
   * A writer into a run that is being made.
   *
   * @param folder where its part files go
   */
  static WriteDatasets into(String folder, ConsensusOptions options) {
    return new WriteDatasets(folder, options.getShards(), options.getGroupBuckets());
  }

  WriteDatasets quarantine(PCollection<Quarantine> rows) {
    return write(Dataset.QUARANTINE, rows);
  }

  /** What became of the ids of documents and stories; groups tell of theirs themselves. */
  WriteDatasets ids(PCollection<IdChange> changes, PCollection<StoryConsensus> consensus) {
    PCollection<IdChange> groups =
        parts(consensus, "GroupChanges", IdChange.class, StoryConsensus::getChanges);
    return write(
        Dataset.IDS,
        PCollectionList.of(changes).and(groups).apply("AllChanges", Flatten.pCollections()));
  }

  WriteDatasets blocks(PCollection<CleanDocument> documents) {
    return write(Dataset.BLOCKS, parts(documents, "Blocks", Block.class, CleanDocument::getBlocks));
  }

  /** Documents leave with their story; lineage comes from stories and from shared quotations. */
  WriteDatasets stories(
      PCollection<KV<String, ResolvedStory>> keyed, PCollection<StoryConsensus> consensus) {
    PCollection<ResolvedStory> stories = keyed.apply("Stories", Values.create());
    PCollection<Lineage> copies =
        parts(stories, "Copies", Lineage.class, ResolvedStory::getLineage);
    PCollection<Lineage> shared =
        parts(consensus, "SharedSources", Lineage.class, StoryConsensus::getLineage);
    PCollection<Entity> entities =
        parts(stories, "Entities", Entity.class, ResolvedStory::getEntities)
            .apply("MergeEntities", MergeById.of(Entity::getEntityId, Entities::merged, buckets));
    return write(
            Dataset.DOCUMENTS,
            parts(stories, "Documents", Document.class, ResolvedStory::getDocuments))
        .write(
            Dataset.STORIES, parts(stories, "StoryRows", Story.class, s -> List.of(s.getStory())))
        .write(
            Dataset.LINEAGE,
            PCollectionList.of(copies).and(shared).apply("AllLineage", Flatten.pCollections()))
        .write(Dataset.ENTITIES, entities);
  }

  WriteDatasets consensus(PCollection<StoryConsensus> consensus) {
    PCollection<Source> sources =
        parts(consensus, "Sources", Source.class, StoryConsensus::getSources)
            .apply(
                "MergeSources", MergeById.of(Source::getSourceId, PrimarySources::merged, buckets));
    return write(Dataset.CLAIMS, parts(consensus, "Claims", Claim.class, StoryConsensus::getClaims))
        .write(
            Dataset.CONSENSUS,
            parts(consensus, "Consensus", Consensus.class, StoryConsensus::getConsensus))
        .write(Dataset.SOURCES, sources);
  }

  private <T extends SpecificRecord> WriteDatasets write(Dataset dataset, PCollection<T> rows) {
    rows.apply("Write" + dataset.type().getSimpleName(), WriteDataset.of(dataset, folder, shards));
    return this;
  }

  private static <A, B extends SpecificRecord> PCollection<B> parts(
      PCollection<A> wholes,
      String name,
      Class<B> type,
      SerializableFunction<A, Iterable<B>> take) {
    return wholes
        .apply(name, FlatMapElements.into(TypeDescriptor.of(type)).via(take))
        .setCoder(AvroCoder.specific(type));
  }
}
