package org.consilience.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.dataset.AvroShards;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.consilience.model.Source;
import org.consilience.model.SourceKind;
import org.consilience.model.Story;
import org.consilience.model.Term;
import org.consilience.text.Hashes;

/**
 * A run of any size, written row by row without reading any text: stories of eight documents that
 * agree, differ, copy and contradict each other. One document of the first story holds what must
 * never be more than text.
 */
public final class GeneratedRun {
  public static final Instant STARTED = Instant.parse("2031-02-03T04:05:06Z");
  static final int STORY_SIZE = 8;

  private final SplittableRandom chance = new SplittableRandom(20310203);
  final List<Document> documents = new ArrayList<>();
  final List<Story> stories = new ArrayList<>();
  final GeneratedRows rows = new GeneratedRows();

  public GeneratedRun(int size) {
    for (int story = 0; story * STORY_SIZE < size; story++) {
      add(story, Math.min(STORY_SIZE, size - story * STORY_SIZE));
    }
  }

  /** Writes and publishes it. */
  public RunFolder publish(Path output, String runId) throws IOException {
    try (RunDraft draft = RunDraft.create(output, runId)) {
      write(draft, Dataset.DOCUMENTS, documents);
      write(draft, Dataset.STORIES, stories);
      write(draft, Dataset.BLOCKS, rows.blocks);
      write(draft, Dataset.CLAIMS, rows.claims);
      write(draft, Dataset.CONSENSUS, rows.groups);
      write(draft, Dataset.LINEAGE, rows.lineage);
      write(draft, Dataset.SOURCES, List.of(source()));
      write(draft, Dataset.QUARANTINE, List.of(quarantine()));
      RunFacts facts = new RunFacts("1.2.3", "DirectRunner", STARTED);
      facts.stage("pipeline", Duration.ofSeconds(12));
      facts.check("verify", true, "all spans hold");
      return draft.publish(facts, STARTED.plusSeconds(20));
    }
  }

  private static void write(RunDraft draft, Dataset dataset, List<? extends SpecificRecord> rows)
      throws IOException {
    AvroShards.write(draft.folder(), dataset, 0, 1, rows);
  }

  private void add(int number, int size) {
    String storyId = Hashes.sha256("story " + number);
    GeneratedStory story = new GeneratedStory(number, storyId, chance.split());
    for (int i = 0; i < size; i++) {
      story.add(i, number == 0 && i == 0);
    }
    story.finish(rows);
    story.documents.get(size - 1).setDateStatus(DateStatus.CONFLICT);
    story.documents.get(size - 1).setDeclaredDate(date(LocalDate.of(2032, 1, 5)));
    story.documents.forEach(d -> d.setResolvedDate(date(LocalDate.of(2031, 1, 5))));
    story.documents.get(0).setRewriteScore(0.8);
    story.documents.get(0).setRewriteSignals(List.of(new Term("odd-synonyms", 2.0, "three")));
    documents.addAll(story.documents);
    stories.add(
        Story.newBuilder()
            .setStoryId(storyId)
            .setTitle("Flood " + number + " in the valley")
            .setDocumentIds(story.documents.stream().map(Document::getDocumentId).toList())
            .build());
  }

  private static DateEstimate date(LocalDate day) {
    return DateEstimate.newBuilder()
        .setEdtf(day.toString())
        .setEarliest(day)
        .setLatest(day)
        .setBasis(DateBasis.CONTENT)
        .build();
  }

  private static Source source() {
    return Source.newBuilder()
        .setSourceId("source")
        .setKind(SourceKind.PRIMARY)
        .setName("The mayor " + GeneratedStory.HOSTILE.get(0))
        .setDocuments(3)
        .setClaims(9)
        .build();
  }

  private static Quarantine quarantine() {
    return Quarantine.newBuilder()
        .setInputUri("bad " + GeneratedStory.HOSTILE.get(1))
        .setStage("document")
        .setErrorType("binary")
        .setErrorMessage("no text in it " + GeneratedStory.HOSTILE.get(3))
        .build();
  }
}
