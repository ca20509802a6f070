package org.consilience.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.Quarantine;
import org.consilience.model.Source;
import org.consilience.model.Story;

/**
 * Counts a run row by row, without holding its rows. The claims, most of its bytes, are counted
 * while {@link StoryReader} reads them.
 */
public final class RunCounts {
  /** Where documents go that are in no story. */
  static final String NO_STORY = "none";

  private static final Comparator<Consensus> BEST_SUPPORTED =
      Comparator.comparingDouble((Consensus c) -> -c.getSupport().getEffectiveSupport())
          .thenComparingInt(c -> -c.getSupport().getDocuments())
          .thenComparing(Consensus::getConsensusId);

  final Census dateStatuses = new Census();
  final Census derivations = new Census();
  final Census extractors = new Census();
  final Census statuses = new Census();
  final Census standings = new Census();
  final Map<String, Census> blocks = new TreeMap<>();
  final Map<String, String> documentNames = new HashMap<>();
  final Shortlist<Consensus> supported = new Shortlist<>(BEST_SUPPORTED);
  final Shortlist<Consensus> contested = new Shortlist<>(BEST_SUPPORTED);
  final Shortlist<Document> dateConflicts =
      new Shortlist<>(Comparator.comparing(Document::getSourceUri));
  final Shortlist<Document> rewritten =
      new Shortlist<>(
          Comparator.comparingDouble((Document d) -> -d.getRewriteScore())
              .thenComparing(Document::getDocumentId));
  final Shortlist<Source> sources =
      new Shortlist<>(
          Comparator.comparingInt((Source s) -> -s.getDocuments())
              .thenComparingInt(s -> -s.getClaims())
              .thenComparing(Source::getSourceId));
  final Shortlist<Lineage> lineage =
      new Shortlist<>(
          Comparator.comparing(Lineage::getScope)
              .thenComparingDouble(l -> -l.getProbability())
              .thenComparing(Lineage::getLineageId));
  final Shortlist<Quarantine> quarantine =
      new Shortlist<>(
          Comparator.comparing(Quarantine::getInputUri).thenComparing(Quarantine::getStage));
  private final TreeSet<String> origins = new TreeSet<>();
  private final Map<String, StoryCount> stories = new TreeMap<>();

  private RunCounts() {}

  static RunCounts of(RunFolder run) throws IOException {
    RunCounts counts = new RunCounts();
    each(run, Dataset.STORIES, Story.class, counts::add);
    each(run, Dataset.DOCUMENTS, Document.class, counts::add);
    each(run, Dataset.BLOCKS, Block.class, counts::add);
    each(run, Dataset.CONSENSUS, Consensus.class, counts::add);
    each(run, Dataset.SOURCES, Source.class, counts.sources::add);
    each(run, Dataset.LINEAGE, Lineage.class, counts.lineage::add);
    each(run, Dataset.QUARANTINE, Quarantine.class, counts.quarantine::add);
    return counts;
  }

  static <T extends SpecificRecord> void each(
      RunFolder run, Dataset dataset, Class<T> type, Consumer<T> action) throws IOException {
    try (Rows<T> rows = run.rows(dataset, type)) {
      rows.forEachRemaining(action);
    }
  }

  void add(Claim claim) {
    extractors.add(claim.getExtractor());
  }

  int origins() {
    return origins.size();
  }

  /** The stories of which there is most to see first. */
  List<StoryCount> stories() {
    return stories.values().stream().sorted(StoryCount.ORDER).toList();
  }

  private void add(Story story) {
    stories.put(story.getStoryId(), new StoryCount(story));
  }

  private void add(Document document) {
    documentNames.put(document.getDocumentId(), DocumentViews.name(document));
    dateStatuses.add(Words.of(document.getDateStatus()));
    derivations.add(Words.of(document.getDerivation()));
    origins.add(document.getOriginId() == null ? document.getDocumentId() : document.getOriginId());
    story(document.getStoryId()).add(document);
    Document shown = Document.newBuilder(document).setText("").build();
    if (document.getDateStatus() == DateStatus.CONFLICT) {
      dateConflicts.add(shown);
    }
    if (!document.getRewriteSignals().isEmpty()) {
      rewritten.add(shown);
    }
  }

  private void add(Block block) {
    blocks
        .computeIfAbsent(Words.of(block.getKind()), k -> new Census())
        .add(Words.of(block.getDecision()));
  }

  private void add(Consensus group) {
    statuses.add(Words.of(group.getStatus()));
    standings.add(Words.of(Standing.of(group)));
    (group.getStatus() == ConsensusStatus.CONTESTED ? contested : supported).add(group);
    story(group.getStoryId()).add(group);
  }

  private StoryCount story(String storyId) {
    return stories.computeIfAbsent(
        storyId == null ? NO_STORY : storyId,
        id ->
            new StoryCount(
                Story.newBuilder().setStoryId(id).setTitle("Documents of no story").build()));
  }
}
