package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void whatComesTrueAsOftenAsSaidHasNoError() {
    assertThat(new Calibration(answers(0.8, 0.8)).error()).isCloseTo(0, within(1e-9));
  }

  @Test
  void boastingIsMeasuredAsItsExcess() {
    Calibration boasting = new Calibration(answers(0.9, 0.6));
    assertThat(boasting.error()).isCloseTo(0.3, within(1e-9));
    assertThat(boasting.interval()[0]).isLessThan(0.3);
    assertThat(boasting.interval()[1]).isGreaterThan(0.3);
  }

  @Test
  void binsComeBackFromTheirFigures() {
    Calibration calibration = new Calibration(answers(0.9, 0.6));
    assertThat(Calibration.bins(calibration.figures(1)))
        .hasSize(10)
        .allSatisfy(bin -> assertThat(bin.said()).isCloseTo(0.9, within(1e-9)));
  }

  /** A hundred answers of one confidence; of every ten the same share is right. */
  private static List<Judged> answers(double confidence, double right) {
    List<Judged> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      answers.add(new Judged(confidence, i % 10 < Math.round(10 * right), new TreeMap<>()));
    }
    return answers;
  }
}
