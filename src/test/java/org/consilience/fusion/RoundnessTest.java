package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundnessTest {

  /** Three count, a fourth says something else; of the last item two say each their own. */
  private static double rounder(String counted, String other, String round, String fine) {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      for (int s = 0; s < 3; s++) {
        records.add(new SourcedValue("s" + s, "item" + (10 + i), counted));
      }
      records.add(new SourcedValue("other", "item" + (10 + i), other));
    }
    records.add(new SourcedValue("x", "last", round));
    records.add(new SourcedValue("y", "last", fine));
    ClaimTable table = new ClaimTable(records);
    List<double[]> beliefs = new ArrayList<>();
    for (Item item : table.items()) {
      double single = item.sayings() == 2 ? 0.5 : 0.02;
      beliefs.add(item.voices().stream().mapToDouble(v -> v.length > 1 ? 0.98 : single).toArray());
    }
    Roundness roundness = new Roundness(table, beliefs);
    int last = table.items().size() - 1;
    List<String> values = table.items().get(last).values();
    return roundness.of(last, values.indexOf(round)) - roundness.of(last, values.indexOf(fine));
  }

  @Test
  void whereErrorsAreRoundTheRounderOfTwoLoses() {
    assertThat(rounder("5137", "6000", "8000", "7912")).isLessThan(-1);
  }

  @Test
  void whereRoundingIsTheCustomTheFinerOneLoses() {
    assertThat(rounder("6000", "5137", "8000", "7912")).isGreaterThan(1);
  }

  @Test
  void errorsAsFineAsTruthsTellNothing() {
    assertThat(rounder("5137", "5178", "8000", "7912")).isBetween(-0.5, 0.5);
  }

  @Test
  void oneZeroComesByChance() {
    assertThat(rounder("5137", "6000", "7910", "7912")).isZero();
  }

  @Test
  void wordsAreNotRound() {
    assertThat(rounder("left", "right", "up", "down")).isZero();
    assertThat(rounder("5137", "6000", "8000", "7d")).isZero();
  }
}
