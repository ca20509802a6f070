package org.consilience.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All figures of quality on one page that needs nothing besides itself, and no script. */
public final class EvaluationPage {
  /** Side of the plot, in its own units. */
  private static final int SIDE = 300;

  private EvaluationPage() {}

  /** A figure as it is shown; {@code bound} is empty for one that is only stated. */
  public record Row(String name, String value, String bound, boolean held) {}

  /** Of answers with about one confidence: what was said, and what share was right; from 0 to 1. */
  public record Bin(double said, double came) {}

  /**
   * What one suite measured.
   *
   * @param skipped why it was not run, empty if it was
   * @param bins of its reliability plot, empty if it has none
   */
  public record Section(
      String name, String question, String skipped, List<Row> rows, List<Bin> bins) {}

  /** A point of the plot; its y grows downwards, as SVG's. */
  private record Point(long x, long y, String label) {}

  /** The page as HTML; every text of it is escaped. */
  public static String html(List<Section> sections) {
    String style = Page.resource("style.css");
    List<Map<String, Object>> views = sections.stream().map(EvaluationPage::view).toList();
    return Page.template("evaluation.mustache")
        .execute(
            Map.of(
                "policy",
                "default-src 'none'; style-src " + Page.hash(style) + "; img-src data:",
                "style",
                style,
                "sections",
                views));
  }

  private static Map<String, Object> view(Section section) {
    List<Point> points = section.bins().stream().map(EvaluationPage::point).toList();
    String line = points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
    return Map.of(
        "name", section.name(),
        "question", section.question(),
        "skipped", section.skipped(),
        "rows", section.rows(),
        "plot", points.isEmpty() ? List.of() : List.of(Map.of("points", points, "line", line)));
  }

  private static Point point(Bin bin) {
    String label = String.format(Locale.ROOT, "said %.3f, right %.3f", bin.said(), bin.came());
    return new Point(Math.round(SIDE * bin.said()), Math.round(SIDE * (1 - bin.came())), label);
  }
}
