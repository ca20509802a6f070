package org.consilience.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.dataset.RunFolder;

/**
 * Writes a run as a page to be looked at: an overview with the stories of which there is most to
 * see, and beside it a folder of further pages. Needs no network; the same run gives the same
 * bytes.
 */
public final class Report {
  /** Their claims are held in memory while the pages are made: some 300 MB. */
  static final int MOST_DOCUMENTS = 1_000;

  private Report() {}

  /**
   * Writes the report of a run, published or not; replaces an earlier one.
   *
   * @param file the overview; further pages go into a folder beside it, named alike
   * @return what was counted of the run on the way
   */
  public static RunCounts write(RunFolder run, Path file) throws IOException {
    RunCounts counts = RunCounts.of(run);
    List<StoryCount> stories = counts.stories();
    Page page = new Page();
    StoryPages pages = new StoryPages(page, run.runId(), file.toAbsolutePath());
    pages.write(StoryReader.read(run, detailed(stories), counts));
    OverviewView overview = OverviewView.of(run.manifest(), counts, stories, pages.addresses());
    Files.writeString(file, page.html("Run " + run.runId(), "", pages.inline(), overview));
    return counts;
  }

  /** The first stories, as far as memory allows, and the very first in any case. */
  private static List<StoryCount> detailed(List<StoryCount> stories) {
    List<StoryCount> detailed = new ArrayList<>();
    int documents = 0;
    for (StoryCount story : stories) {
      documents += story.documents();
      if (documents > MOST_DOCUMENTS && !detailed.isEmpty()) {
        break;
      }
      detailed.add(story);
    }
    return detailed;
  }
}
