package org.consilience.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilience.dataset.Manifest;
import org.consilience.report.Census.Entry;

/**
 * What the overview's template shows; every text of it is escaped there.
 *
 * @param undetailed how many stories have no page in this report
 */
record OverviewView(
    Manifest manifest,
    int documents,
    int origins,
    int claims,
    int questions,
    int inputs,
    List<Choice> choices,
    List<StoryRow> stories,
    int moreStories,
    long undetailed,
    List<BlockRow> blocks,
    List<Entry> extractors,
    List<Entry> statuses,
    List<Entry> dateStatuses,
    List<Entry> derivations,
    OverviewTables tables,
    List<Timing> timings,
    boolean passed) {

  /** What a browser lays out at once; a story beyond this is found by the commands. */
  static final int MOST_STORIES = 1_000;

  /** One of the three things that a question can be. */
  record Choice(String key, String title, int count, String meaning) {}

  /** A story; {@code address} is empty where the report has no page of it. */
  record StoryRow(
      String title,
      String address,
      int documents,
      int origins,
      int disputed,
      int corroborated,
      int single) {}

  /** The blocks of one kind. */
  record BlockRow(String kind, int kept, int rejected, int metadata, int total) {}

  /** Wall time of a stage. */
  record Timing(String stage, double seconds) {}

  static OverviewView of(
      Manifest manifest,
      RunCounts counts,
      List<StoryCount> stories,
      Map<String, String> addresses) {
    List<StoryCount> shown = stories.subList(0, Math.min(MOST_STORIES, stories.size()));
    return new OverviewView(
        manifest,
        counts.dateStatuses.total(),
        counts.origins(),
        counts.extractors.total(),
        counts.statuses.total(),
        manifest.inputs().size(),
        choices(counts.standings),
        shown.stream().map(s -> story(s, addresses)).toList(),
        stories.size() - shown.size(),
        stories.size() - (long) addresses.size(),
        blocks(counts.blocks),
        counts.extractors.entries(),
        counts.statuses.entries(),
        counts.dateStatuses.entries(),
        counts.derivations.entries(),
        OverviewTables.of(counts, addresses),
        manifest.stageSeconds().entrySet().stream()
            .map(e -> new Timing(e.getKey(), e.getValue()))
            .toList(),
        manifest.passed());
  }

  private static List<Choice> choices(Census standings) {
    return List.of(
        choice(standings, Standing.DISPUTED, "Disputed", "the sources disagree"),
        choice(standings, Standing.CORROBORATED, "Corroborated", "two or more independent origins"),
        choice(standings, Standing.SINGLE, "Single", "hang on one origin"));
  }

  private static Choice choice(Census counts, Standing standing, String title, String meaning) {
    String key = Words.of(standing);
    return new Choice(key, title, counts.of(key), meaning);
  }

  private static StoryRow story(StoryCount count, Map<String, String> addresses) {
    String id = count.story().getStoryId();
    String page = addresses.get(id);
    String title = count.story().getTitle();
    return new StoryRow(
        title.isBlank() ? "Untitled story" : title,
        page == null ? "" : page + "#story=" + id,
        count.documents(),
        count.origins(),
        count.standing(Standing.DISPUTED),
        count.standing(Standing.CORROBORATED),
        count.standing(Standing.SINGLE));
  }

  private static List<BlockRow> blocks(Map<String, Census> kinds) {
    List<BlockRow> rows = new ArrayList<>();
    kinds.forEach(
        (kind, decisions) ->
            rows.add(
                new BlockRow(
                    kind,
                    decisions.of("kept"),
                    decisions.of("rejected"),
                    decisions.of("metadata only"),
                    decisions.total())));
    return rows;
  }
}
