package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Resources;

/**
 * A news report as a generator takes it apart.
 *
 * @param event name of the event that it tells of
 * @param paragraphs in order, each of whole sentences
 */
record Report(String event, String title, List<String> paragraphs) {

  Report {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The reports written for this project. */
  static List<Report> own() {
    List<Report> reports = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String head = "";
    for (String line : Resources.lines(Report.class, "lineage/reports.txt")) {
      if (line.startsWith("== ")) {
        add(reports, head, paragraphs);
        head = line.substring("== ".length());
        paragraphs = new ArrayList<>();
      } else {
        paragraphs.add(line);
      }
    }
    add(reports, head, paragraphs);
    return reports;
  }

  private static void add(List<Report> reports, String head, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      String[] columns = head.split("\t");
      reports.add(new Report(columns[0], columns[1], paragraphs));
    }
  }
}
