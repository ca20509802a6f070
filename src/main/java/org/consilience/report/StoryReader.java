package org.consilience.report;

import static org.consilience.report.RunCounts.each;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.jspecify.annotations.Nullable;

/** Reads the rows of some stories, and of no other. */
final class StoryReader {
  private final Map<String, StoryBuilder> byStory = new LinkedHashMap<>();
  private final Map<String, StoryBuilder> byDocument = new HashMap<>();
  private final Map<String, StoryBuilder> byClaim = new HashMap<>();

  private StoryReader() {}

  /**
   * The stories with all that was found of them, in the order in which they were asked for.
   *
   * @param counts gets the claims of all stories to count
   */
  static List<StoryBuilder> read(RunFolder run, List<StoryCount> wanted, RunCounts counts)
      throws IOException {
    StoryReader reader = new StoryReader();
    reader.documents(run, wanted);
    each(run, Dataset.BLOCKS, Block.class, reader::add);
    Consumer<Claim> counted = counts::add;
    each(run, Dataset.CLAIMS, Claim.class, counted.andThen(reader::add));
    each(run, Dataset.CONSENSUS, Consensus.class, reader::add);
    each(run, Dataset.LINEAGE, Lineage.class, reader::add);
    return List.copyOf(reader.byStory.values());
  }

  private void documents(RunFolder run, List<StoryCount> wanted) throws IOException {
    Map<String, List<Document>> members = new HashMap<>();
    wanted.forEach(s -> members.put(s.story().getStoryId(), new ArrayList<>()));
    each(
        run,
        Dataset.DOCUMENTS,
        Document.class,
        d -> members.getOrDefault(key(d.getStoryId()), new ArrayList<>()).add(d));
    for (StoryCount story : wanted) {
      String id = story.story().getStoryId();
      List<Document> documents = members.getOrDefault(id, List.of());
      StoryBuilder builder = new StoryBuilder(story.story(), documents);
      byStory.put(id, builder);
      documents.forEach(d -> byDocument.put(d.getDocumentId(), builder));
    }
  }

  private void add(Block block) {
    with(byDocument.get(block.getDocumentId()), s -> s.add(block));
  }

  private void add(Claim claim) {
    StoryBuilder story = byDocument.get(claim.getDocumentId());
    if (story != null) {
      byClaim.put(claim.getClaimId(), story);
      story.add(claim);
    }
  }

  private void add(Consensus group) {
    with(byStory.get(key(group.getStoryId())), s -> s.add(group));
  }

  /** Lineage between claims names them; one whose claims are gone names its documents still. */
  private void add(Lineage lineage) {
    String from = lineage.getFromId();
    StoryBuilder story = byDocument.getOrDefault(from, byClaim.get(from));
    if (story == null && !lineage.getFromEvidence().isEmpty()) {
      DocumentSpan evidence = lineage.getFromEvidence().get(0);
      story = byDocument.get(evidence.getDocumentId());
    }
    with(story, s -> s.add(lineage));
  }

  private static void with(@Nullable StoryBuilder story, Consumer<StoryBuilder> action) {
    if (story != null) {
      action.accept(story);
    }
  }

  private static String key(@Nullable String storyId) {
    return storyId == null ? RunCounts.NO_STORY : storyId;
  }
}
