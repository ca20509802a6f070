package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaningTest {

  /** Three say a number, a fourth another; of the last item two say each their own. */
  private static ClaimTable table(List<String> errors, String one, String other) {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int s = 0; s < 3; s++) {
        records.add(new SourcedValue("s" + s, "item" + (10 + i), "100"));
      }
      String error = errors.get(i % errors.size());
      records.add(new SourcedValue("other", "item" + (10 + i), error));
    }
    records.add(new SourcedValue("x", "last", one));
    records.add(new SourcedValue("y", "last", other));
    return new ClaimTable(records);
  }

  private static double lower(ClaimTable table) {
    List<double[]> beliefs = new ArrayList<>();
    for (Item item : table.items()) {
      beliefs.add(item.voices().stream().mapToDouble(v -> v.length > 1 ? 0.98 : 0.02).toArray());
    }
    Leaning leaning = new Leaning(table, beliefs);
    int last = table.items().size() - 1;
    return leaning.of(last, 0) - leaning.of(last, 1);
  }

  @Test
  void whereErrorsLieAboveTheLowerOfTwoGains() {
    assertThat(lower(table(List.of("150"), "60", "90"))).isGreaterThan(0.5);
    assertThat(lower(table(List.of("70"), "60", "90"))).isLessThan(-0.5);
    assertThat(lower(table(List.of("150", "70"), "60", "90"))).isBetween(-0.1, 0.1);
  }

  @Test
  void smallErrorsTellNothingOfLargeOnes() {
    assertThat(lower(table(List.of("102"), "7", "9000"))).isBetween(-0.1, 0.1);
  }

  @Test
  void wordsHaveNoSides() {
    assertThat(lower(table(List.of("150"), "left", "right"))).isZero();
  }
}
