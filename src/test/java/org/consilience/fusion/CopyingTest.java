package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTest {
  private static final CredibilitySettings SETTINGS =
      new CredibilitySettings(5, 4, 1, 5, 5, 0.4, 1, 0.3, 0.02);

  /** Three sources that seldom err, one that always does, and one that shares its errors. */
  private static ClaimTable table(int shared) {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      for (int h = 0; h < 3; h++) {
        String told = i % 7 == h ? "slip" + h : "true" + i;
        records.add(new SourcedValue("honest" + h, "item" + i, told));
      }
      records.add(new SourcedValue("d", "item" + i, "wrong" + i));
      records.add(new SourcedValue("e", "item" + i, i % 10 < shared ? "wrong" + i : "else" + i));
    }
    return new ClaimTable(records);
  }

  /** How much of the second of two voices on one value is its own. */
  private static double own(ClaimTable table, String one, String other) {
    List<double[]> beliefs =
        table.items().stream()
            .map(
                item ->
                    item.values().stream()
                        .mapToDouble(v -> v.startsWith("true") ? 0.9 : 0.02)
                        .toArray())
            .toList();
    Reliabilities reliabilities = new Reliabilities(table, SETTINGS);
    reliabilities.learn(beliefs);
    Copying copying = Copying.detect(table, reliabilities, beliefs, SETTINGS);
    int[] voices = {table.sources().indexOf(one), table.sources().indexOf(other)};
    return Arrays.stream(copying.independence(voices, 0, reliabilities)).min().orElseThrow();
  }

  @Test
  void whoSharesErrorsLosesAsMuchAsItShares() {
    assertThat(own(table(9), "d", "e")).isLessThan(0.3);
    assertThat(own(table(2), "d", "e")).isBetween(0.6, 0.95);
    assertThat(own(table(0), "d", "e")).isGreaterThan(0.9);
  }

  @Test
  void sharingTruthsIsNoCopying() {
    assertThat(own(table(9), "honest0", "honest1")).isGreaterThan(0.9);
  }
}
