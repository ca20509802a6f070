package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilience.evaluation.OperatingPoints.Labelled;
import org.junit.jupiter.api.Test;

class OperatingPointsTest {
  private static final String YES = EntailmentPair.CONTRADICTION;
  private static final String NO = EntailmentPair.NEUTRAL;

  @Test
  void pointOfAFoldIsChosenOnTheOthers() {
    List<Labelled> pairs = new ArrayList<>();
    for (int id = 0; id < 10; id++) {
      // Of the even ids the second point is right, of the odd ones the first.
      pairs.add(new Labelled(id, YES, id % 2 == 0 ? List.of(NO, YES) : List.of(YES, NO)));
    }
    OperatingPoints points = new OperatingPoints(pairs, 2, 0.3);
    assertThat(points.chosen(0)).isEqualTo(0);
    assertThat(points.chosen(1)).isEqualTo(1);
  }

  @Test
  void impreciseOrEquallyGoodPointIsNotChosen() {
    List<Labelled> pairs =
        List.of(
            new Labelled(0, YES, List.of(NO, YES, YES, YES)),
            new Labelled(2, NO, List.of(NO, YES, NO, NO)));
    assertThat(new OperatingPoints(pairs, 2, 0.6).chosen(1)).isEqualTo(2);
    assertThat(new OperatingPoints(pairs.subList(1, 2), 2, 0.6).chosen(1)).isZero();
  }
}
