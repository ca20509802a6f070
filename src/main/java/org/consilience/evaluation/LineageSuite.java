package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Copies made of the project's own reports, found among them. */
final class LineageSuite implements Suite {
  private static final long SEED = 5;

  /** Shares of replaced content words: what spinners do, and what leaves hardly a text. */
  private static final double HALF = 0.5;

  @Override
  public String name() {
    return "lineage";
  }

  @Override
  public String question() {
    return "Which documents are copies of each other? Generated copies, independent reports beside.";
  }

  @Override
  public List<Figure> measure(Path set) {
    LineageFigures figures = new LineageFigures();
    List<Report> reports = Report.own();
    for (String kind : CopyGenerator.KINDS) {
      count(figures, kind, reports);
    }
    List<Figure> stated = new ArrayList<>();
    for (String kind : CopyGenerator.KINDS) {
      double floor = kind.equals("spun") ? 0.9 : 0.98;
      stated.add(Figure.atLeast(floor, kind + " pair F1", figures.of(kind).f1()));
    }
    stated.add(Figure.atMost(0, "independent pairs joined", (double) figures.originals().wrong()));
    return stated;
  }

  /**
   * Every report with a copy of each kind; in part copied are those around which others are left.
   */
  private static void count(LineageFigures figures, String kind, List<Report> reports) {
    if (kind.equals("partial")) {
      figures.count(story(kind, every(reports, 0), every(reports, 1)));
      figures.count(story(kind, every(reports, 1), every(reports, 0)));
    } else {
      figures.count(story(kind, reports, reports));
    }
  }

  private static List<Report> every(List<Report> reports, int second) {
    return IntStream.range(0, reports.size())
        .filter(i -> i % 2 == second)
        .mapToObj(reports::get)
        .toList();
  }

  /** Reports with a copy of each; what stands beside the copied words is taken from others. */
  private static CopiedStory story(String kind, List<Report> reports, List<Report> others) {
    CopyGenerator generator = new CopyGenerator(SEED, HALF);
    CopiedStory story = new CopiedStory();
    for (int i = 0; i < Math.min(reports.size(), others.size()); i++) {
      Report report = reports.get(i);
      Report other = others.get(i);
      story.add("a" + i, "origin" + i, "original", report.paragraphs());
      story.add("b" + i, "origin" + i, kind, generator.copy(kind, i, report, other));
    }
    return story;
  }
}
