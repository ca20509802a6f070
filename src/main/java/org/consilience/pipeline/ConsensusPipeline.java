package org.consilience.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.consilience.command.ExitCode;
import org.consilience.command.UsageException;
import org.consilience.dataset.RunFolderException;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CandidatePairs;
import org.consilience.model.CleanDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryConsensus;

/** The main job: raw files in, a consensus dataset out. Read this first. */
public final class ConsensusPipeline {
  private ConsensusPipeline() {}

  /** Runs the job with Beam's options; {@code scripts/run} is the friendlier way in. */
  public static void main(String[] args) throws Exception {
    try {
      System.exit(new ConsensusJob().run(args, System.out, System.err, Clock.systemUTC()));
    } catch (UsageException | RunFolderException e) {
      System.err.println("consilience: " + e.getMessage());
      System.exit(ExitCode.INVALID_USE.code());
    }
  }

  /**
   * Builds the job's graph.
   *
   * @param sources what to read
   * @param folder of the run that is being made
   */
  static void build(Pipeline pipeline, ConsensusOptions options, Sources sources, String folder)
      throws IOException {
    int buckets = options.getGroupBuckets();
    Remembered memory = Remembered.in(options.getCache());

    PCollectionTuple read =
        pipeline.apply(
            "ReadDocuments", ReadDocuments.from(sources, buckets, options.getJsonFields(), memory));
    PCollection<CleanDocument> clean =
        read.get(ReadDocuments.DOCUMENTS)
            .apply("CleanDocuments", CleanDocuments.through(buckets, memory));
    PCollection<AnnotatedDocument> annotated =
        clean.apply("AnnotateDocuments", AnnotateDocuments.with(memory));

    PCollectionView<Map<String, String>> storyOf =
        annotated.apply("GroupStories", GroupStories.through(buckets));
    PreviousIds previous = PreviousIds.of(options.getPrevious(), buckets);
    PCollection<KV<String, ResolvedStory>> stories =
        previous.named(
            annotated.apply(
                "ResolveStories",
                ResolveStories.of(storyOf, buckets)
                    .withLineage(!options.getNoLineage())
                    .with(memory)));

    PCollection<ComparableClaim> claims =
        annotated
            .apply("DateDocuments", DateDocuments.by(stories, buckets))
            .apply("ExtractClaims", ExtractClaims.with(memory));

    PCollection<KV<String, ComparableClaim>> keyed =
        claims.apply("KeyClaims", KeyClaims.within(stories, storyOf, buckets));
    PCollection<KV<String, CandidatePairs>> pairs =
        keyed.apply("GroupByClaimKey", GroupByClaimKey.through(buckets));
    PCollection<StoryConsensus> consensus =
        pairs.apply(
            "ResolveConsensus",
            ResolveConsensus.of(stories, keyed, previous.groups(stories, keyed), buckets, memory));

    WriteDatasets.into(folder, options)
        .quarantine(read.get(ReadDocuments.QUARANTINE))
        .blocks(clean)
        .stories(stories, consensus)
        .ids(previous.changes(pipeline), consensus)
        .consensus(consensus);
  }
}
