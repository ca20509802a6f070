package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every suite that needs nothing but the repository holds its floors. */
class EvaluationFloorsTest {

  @TestFactory
  Stream<DynamicTest> ownSuitesHoldTheirFloors() {
    return own(false);
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicTest> ownSuitesThatTakeMinutesHoldTheirFloors() {
    return own(true);
  }

  private static Stream<DynamicTest> own(boolean isLong) {
    return Suites.all().stream()
        .filter(suite -> suite.publicSet().isEmpty() && suite.isLong() == isLong)
        .map(suite -> dynamicTest(suite.name(), () -> holds(suite)));
  }

  private static void holds(Suite suite) throws Exception {
    List<Figure> figures = suite.measure(Path.of(""));
    assertThat(figures).isNotEmpty().allMatch(Figure::holds);
  }
}
