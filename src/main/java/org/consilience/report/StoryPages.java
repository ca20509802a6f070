package org.consilience.report;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Parts the stories among the overview's own page and, where it is full, pages beside it. */
final class StoryPages {
  /**
   * Characters of stories in one page: what a browser reads in well under a second. A story alone
   * may be longer, for it is not parted; such a one has a page to itself.
   */
  static final int MOST_INLINE = 1_500_000;

  private final Page page;
  private final String runId;
  private final Path overview;
  private final Map<String, String> addresses = new HashMap<>();
  private final List<Page.Story> inline = new ArrayList<>();
  private final List<Page.Story> waiting = new ArrayList<>();
  private int pages;

  /**
   * @param overview the file of the overview; the pages' folder lies beside it
   */
  StoryPages(Page page, String runId, Path overview) {
    this.page = page;
    this.runId = runId;
    this.overview = overview;
  }

  /** Writes all pages but the overview. */
  void write(List<StoryBuilder> stories) throws IOException {
    clear();
    for (StoryBuilder builder : stories) {
      StoryView view = builder.build();
      place(new Page.Story(view.id(), ScriptJson.of(view)));
    }
    flush();
  }

  /** The stories that the overview's own page holds. */
  List<Page.Story> inline() {
    return inline;
  }

  /** Where each story is, relative to the overview; empty for its own page. */
  Map<String, String> addresses() {
    return addresses;
  }

  private void place(Page.Story story) throws IOException {
    if (length(inline) + story.json().length() <= MOST_INLINE) {
      inline.add(story);
      addresses.put(story.id(), "");
      return;
    }
    if (length(waiting) + story.json().length() > MOST_INLINE) {
      flush();
    }
    waiting.add(story);
  }

  private static int length(List<Page.Story> stories) {
    return stories.stream().mapToInt(s -> s.json().length()).sum();
  }

  private void flush() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    String name = String.format(Locale.ROOT, "stories-%04d.html", ++pages);
    Files.createDirectories(folder());
    String title = "Run " + runId + ", stories " + pages;
    String home = "../" + encoded(overview.getFileName());
    Files.writeString(folder().resolve(name), page.html(title, home, waiting, null));
    String address = encoded(folder().getFileName()) + "/" + name;
    waiting.forEach(s -> addresses.put(s.id(), address));
    waiting.clear();
  }

  /** Pages of an earlier report would be found and believed. */
  private void clear() throws IOException {
    if (Files.isDirectory(folder())) {
      try (Stream<Path> files = Files.list(folder())) {
        for (Path old : files.filter(StoryPages::isPage).toList()) {
          Files.delete(old);
        }
      }
    }
  }

  private static boolean isPage(Path file) {
    return file.getFileName().toString().matches("stories-\\d+\\.html");
  }

  private Path folder() {
    String name = overview.getFileName().toString();
    String stem = name.replaceFirst("\\.html$", "");
    return overview.resolveSibling(stem.equals(name) ? name + "-pages" : stem);
  }

  /** A name of the user's choice as part of an address. */
  private static String encoded(Path name) {
    return URLEncoder.encode(name.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
