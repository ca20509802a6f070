package org.consilience.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Resources;

/**
 * A teaching story: documents in which the words that answer a question carry its key. A claim
 * answers the question whose words its evidence overlaps best, by intersection over union.
 */
final class MarkedStory {
  /** All teaching stories, by file. */
  static final List<String> NAMES =
      List.of(
          "strike", "merger", "heist", "launch", "vaccine", "treaty", "debate", "summit", "dike",
          "quota", "recall", "cabinet", "quake", "hack", "talks", "rates", "memory");

  /** Less overlap is no match. */
  private static final double LEAST = 0.25;

  private record Mark(String key, int start, int end) {}

  private final String name;
  private final List<SourceText> texts = new ArrayList<>();
  private final Map<String, List<Mark>> marks = new TreeMap<>();

  private MarkedStory(String name) {
    this.name = name;
  }

  /** The story of the file {@code pairs/NAME.txt}. */
  static MarkedStory read(String name) {
    MarkedStory story = new MarkedStory(name);
    String document = "";
    StringBuilder marked = new StringBuilder();
    for (String line : Resources.lines(MarkedStory.class, "pairs/" + name + ".txt")) {
      if (line.startsWith("= ")) {
        story.close(document, marked);
        document = line.substring(2).split("\t", 2)[0];
      } else {
        marked.append(line).append('\n');
      }
    }
    story.close(document, marked);
    return story;
  }

  private void close(String document, StringBuilder marked) {
    if (!document.isEmpty()) {
      StringBuilder text = new StringBuilder();
      marks.put(document, unmarked(marked.toString().strip(), text));
      texts.add(new SourceText(document, text.toString(), name));
    }
    marked.setLength(0);
  }

  private static List<Mark> unmarked(String marked, StringBuilder text) {
    List<Mark> found = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      int at = text.codePointCount(0, text.length());
      if (c == '{') {
        int bar = marked.indexOf('|', i);
        open.push(new Mark(marked.substring(i + 1, bar), at, at));
        i = bar;
      } else if (c == '}') {
        Mark mark = open.pop();
        found.add(new Mark(mark.key, mark.start, at));
      } else {
        text.append(c);
      }
    }
    return found;
  }

  List<SourceText> texts() {
    return texts;
  }

  /** The key that a claim answers, or "" for none. */
  String key(String document, ComparableClaim claim) {
    String best = "";
    double most = 0;
    for (Mark mark : marks.getOrDefault(document, List.of())) {
      double overlap = overlap(mark, claim);
      if (overlap >= LEAST && overlap > most) {
        most = overlap;
        best = mark.key;
      }
    }
    return best;
  }

  private static double overlap(Mark mark, ComparableClaim claim) {
    int start = claim.getClaim().getEvidence().getStart();
    int end = claim.getClaim().getEvidence().getEnd();
    int shared = Math.min(mark.end, end) - Math.max(mark.start, start);
    int all = Math.max(mark.end, end) - Math.min(mark.start, start);
    return shared <= 0 ? 0 : (double) shared / all;
  }
}
