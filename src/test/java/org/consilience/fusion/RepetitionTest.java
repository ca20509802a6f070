package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  private static final CredibilitySettings SETTINGS =
      new CredibilitySettings(5, 4, 1, 5, 5, 0.4, 1, 0.3, 0.02);

  /** Strangers mostly err; one source stands with each of them, another with those who know. */
  private static List<SourcedValue> records() {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String said = i % 4 == 0 ? "true" + i : "wrong" + i;
      records.add(new SourcedValue("10.0.0." + i, "page" + i, said));
      records.add(new SourcedValue("echo", "page" + i, said));
      records.add(new SourcedValue("10.0.1." + i, "other" + i, "wrong" + i));
      records.add(new SourcedValue("guide" + i, "other" + i, "true" + i));
      records.add(new SourcedValue("expert", "other" + i, "true" + i));
    }
    return records;
  }

  private static double rate(ClaimTable table, String source) {
    Reliabilities reliabilities = new Reliabilities(table, SETTINGS);
    List<double[]> beliefs =
        table.items().stream()
            .map(
                item ->
                    item.values().stream()
                        .mapToDouble(v -> v.startsWith("true") ? 0.9 : 0.1)
                        .toArray())
            .toList();
    reliabilities.learn(beliefs);
    Repetition repetition = new Repetition(table, reliabilities, SETTINGS);
    for (int round = 0; round < 10; round++) {
      repetition.learn(beliefs.stream().map(RepetitionTest::scores).toList());
    }
    return repetition.rate(table.sources().indexOf(source));
  }

  /** What two voices that mostly tell the truth, or two of which one does, say for a value. */
  private static double[] scores(double[] beliefs) {
    return Arrays.stream(beliefs).map(p -> p > 0.5 ? 8 : 1).toArray();
  }

  @Test
  void whoStandsWithTheUnreliableRepeats() {
    ClaimTable table = new ClaimTable(records());
    assertThat(rate(table, "echo")).isGreaterThan(0.5);
    assertThat(rate(table, "echo")).isGreaterThan(2 * rate(table, "expert"));
  }

  @Test
  void anEchoMakesNoMajority() {
    List<SourcedValue> records = records();
    records.add(new SourcedValue("echo", "last", "wrong"));
    records.add(new SourcedValue("10.0.0.99", "last", "wrong"));
    records.add(new SourcedValue("expert", "last", "true"));
    ClaimTable table = new ClaimTable(records);
    assertThat(new MajorityVote().fuse(table).items())
        .filteredOn(item -> item.item().equals("last"))
        .allMatch(item -> item.values().equals(List.of("wrong")));
    assertThat(new Credibility().fuse(table).items())
        .filteredOn(item -> item.item().equals("last"))
        .hasSize(1)
        .allMatch(item -> item.values().equals(List.of("true")));
  }

  @Test
  void whoMeetsNoStrangerIsLeftToThePairs() {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      for (String source : List.of("a", "b", "c")) {
        records.add(new SourcedValue(source, "item" + i, "wrong" + i));
      }
    }
    assertThat(rate(new ClaimTable(records), "b")).isLessThan(0.05);
  }
}
