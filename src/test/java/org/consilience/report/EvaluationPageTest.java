package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {

  @Test
  void figuresAreShownWithTheirBounds() {
    String html = page(new EvaluationPage.Row("link F1 <all>", "0.4823", "at least 0.480", true));
    assertThat(html).contains("link F1 &lt;all&gt;", "0.4823", "at least 0.480", ">yes<");
    assertThat(page(new EvaluationPage.Row("a", "0.1", "at least 0.2", false)))
        .contains("<strong>no</strong>");
  }

  @Test
  void reliabilityIsDrawnFromItsBins() {
    String html = page(new EvaluationPage.Row("a", "0.1", "", true));
    assertThat(html).contains("<circle class=\"bar\" cx=\"150\" cy=\"60\" r=\"5\">");
  }

  @Test
  void aSkippedSuiteSaysWhy() {
    String html =
        EvaluationPage.html(
            List.of(new EvaluationPage.Section("x", "y?", "needs a set", List.of(), List.of())));
    assertThat(html).contains("Skipped: needs a set.").doesNotContain("<svg", "<table");
  }

  @Test
  void nothingIsFetched() {
    assertThat(page(new EvaluationPage.Row("a", "0.1", "", true)))
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "<script");
  }

  private static String page(EvaluationPage.Row row) {
    return EvaluationPage.html(
        List.of(
            new EvaluationPage.Section(
                "x", "y?", "", List.of(row), List.of(new EvaluationPage.Bin(0.5, 0.8)))));
  }
}
