package org.consilience.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class WaterfallTest {
  @Test
  void everyBarBeginsWhereTheOneBeforeItEnded() {
    List<String> lines =
        Waterfall.of(List.of(term("prior", -1), term("support", 3), term("dissent", -0.5)));

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("prior").contains("-1.00", "░").doesNotContain("█");
    assertThat(lines.get(1)).contains("+3.00").contains("█".repeat(48));
    assertThat(lines.get(2).lastIndexOf('░')).isEqualTo(lines.get(1).lastIndexOf('█'));
    assertThat(lines.get(3)).startsWith("= log-odds").contains("+1.50");
  }

  @Test
  void noughtHasNoBar() {
    assertThat(Waterfall.of(List.of(term("prior", -1), term("none", 0))).get(1))
        .doesNotContain("█", "░");
    assertThat(Waterfall.of(List.of())).hasSize(1);
  }

  private static Term term(String name, double value) {
    return new Term(name, value, null);
  }
}
