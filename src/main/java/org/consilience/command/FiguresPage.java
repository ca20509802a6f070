package org.consilience.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.evaluation.Calibration;
import org.consilience.evaluation.Figure;
import org.consilience.evaluation.Suite;
import org.consilience.report.EvaluationPage;

/** What a suite measured, for the page. */
final class FiguresPage {
  private FiguresPage() {}

  /**
   * @param figures empty if the suite was skipped for want of its public set
   */
  static EvaluationPage.Section section(Suite suite, Optional<List<Figure>> figures) {
    List<Figure> measured = figures.orElse(List.of());
    return new EvaluationPage.Section(
        suite.name(),
        suite.question(),
        figures.isEmpty() ? "needs the public set " + suite.publicSet().orElse("") : "",
        measured.stream().map(FiguresPage::row).toList(),
        Calibration.bins(measured).stream()
            .map(b -> new EvaluationPage.Bin(b.said(), b.came()))
            .toList());
  }

  private static EvaluationPage.Row row(Figure figure) {
    StringBuilder bound = new StringBuilder();
    figure.floor().ifPresent(f -> bound.append(String.format(Locale.ROOT, "at least %.3f", f)));
    figure.ceiling().ifPresent(c -> bound.append(String.format(Locale.ROOT, "at most %.3f", c)));
    String value = String.format(Locale.ROOT, "%.4f", figure.value());
    return new EvaluationPage.Row(figure.name(), value, bound.toString(), figure.holds());
  }
}
