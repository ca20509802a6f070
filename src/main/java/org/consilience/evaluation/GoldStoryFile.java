package org.consilience.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.consilience.text.Resources;

/** Reads the project's own gold of claims; the header of {@code stories.tsv} tells its form. */
final class GoldStoryFile {
  private static final String FOLDER = "consensus/";

  private final List<GoldStory.Question> questions = new ArrayList<>();
  private final List<GoldStory.Report> reports = new ArrayList<>();
  private String document = "";
  private final StringBuilder marked = new StringBuilder();

  private GoldStoryFile() {}

  /** All stories in order of their names. */
  static List<GoldStory> own() {
    List<GoldStory> stories = new ArrayList<>();
    Resources.table(GoldStoryFile.class, FOLDER + "stories.tsv")
        .forEach((name, mark) -> stories.add(read(name, mark.equals("seen"))));
    return stories;
  }

  private static GoldStory read(String name, boolean seen) {
    GoldStoryFile file = new GoldStoryFile();
    Resources.lines(GoldStoryFile.class, FOLDER + name + ".txt").forEach(file::line);
    file.close();
    return new GoldStory(name, seen, file.questions, file.reports);
  }

  private void line(String line) {
    if (line.startsWith("? ")) {
      String[] parts = line.substring(2).split("\t");
      questions.add(new GoldStory.Question(parts[0], parts[1], parts[2]));
    } else if (line.startsWith("= ")) {
      close();
      document = line.substring(2);
    } else {
      marked.append(line).append('\n');
    }
  }

  private void close() {
    if (!document.isEmpty()) {
      String[] parts = document.split("\t");
      reports.add(report(parts[0], parts[1], marked.toString().strip()));
    }
    marked.setLength(0);
  }

  /** Takes the marks out of a text; a mark may stand in another. */
  static GoldStory.Report report(String name, String origin, String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldStory.Mention> mentions = new ArrayList<>();
    Deque<GoldStory.Mention> open = new ArrayDeque<>();
    int at = 0;
    for (int i = 0; i < marked.length(); ) {
      int point = marked.codePointAt(i);
      if (point == '{') {
        int bar = marked.indexOf('|', i);
        open.push(new GoldStory.Mention(marked.substring(i + 1, bar), at, at));
        i = bar + 1;
      } else if (point == '}') {
        GoldStory.Mention mention = open.pop();
        mentions.add(new GoldStory.Mention(mention.key(), mention.start(), at));
        i++;
      } else {
        text.appendCodePoint(point);
        at++;
        i += Character.charCount(point);
      }
    }
    return new GoldStory.Report(name, origin, text.toString(), mentions);
  }
}
