package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilitiesTest {
  private static final CredibilitySettings SETTINGS =
      new CredibilitySettings(5, 4, 1, 5, 5, 0.4, 1, 0.3, 0.02);

  private static double learnt(List<SourcedValue> records, String source) {
    ClaimTable table = new ClaimTable(records);
    Reliabilities reliabilities = new Reliabilities(table, SETTINGS);
    List<double[]> beliefs =
        table.items().stream()
            .map(
                item ->
                    item.values().stream()
                        .mapToDouble(v -> v.startsWith("true") ? 0.9 : 0.02)
                        .toArray())
            .toList();
    reliabilities.learn(beliefs);
    return reliabilities.of(table.sources().indexOf(source));
  }

  @Test
  void strangersOfOneItemAreJudgedByStrangers() {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      records.add(new SourcedValue("anna" + i, "item" + i, "true" + i));
      records.add(new SourcedValue("10.0.0." + i, "item" + i, "wrong" + i));
    }
    assertThat(learnt(records, "anna7")).isGreaterThan(0.8);
    assertThat(learnt(records, "10.0.0.7")).isLessThan(0.3);
  }

  @Test
  void whatNobodyElseSpeaksOfTellsNothing() {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      records.add(new SourcedValue("much", "contested" + i, "wrong" + i));
      records.add(new SourcedValue("little", "contested" + i, "true" + i));
    }
    double before = learnt(records, "much");
    records.add(new SourcedValue("much", "alone", "true"));
    assertThat(learnt(records, "much")).isEqualTo(before);
  }
}
