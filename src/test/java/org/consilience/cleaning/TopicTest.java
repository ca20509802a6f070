package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicTest {

  private static final float[] A = {1, 0, 0, 0, 0};
  private static final float[] NEAR_A = {0.8f, 0.6f, 0, 0, 0};
  private static final float[] X = {0, 0, 1, 0, 0};
  private static final float[] Y = {0, 0, 0, 1, 0};
  private static final float[] Z = {0, 0, 0, 0, 1};

  @Test
  void passagesThatAgreeOutweighMoreThatDoNot() {
    Topic topic = topic(List.of(X, Y, A, NEAR_A, A, Z), List.of(60, 60, 30, 30, 30, 60));
    assertThat(topic.affinity(A)).isGreaterThan(0.9);
    assertThat(topic.affinity(X)).isLessThan(0.1);
    assertThat(topic.affinity(Z)).isLessThan(0.1);
  }

  @Test
  void fewLongPassagesOutweighMoreShortOnesThatAgreeAsWell() {
    Topic topic = topic(List.of(X, X, X, A, A), List.of(40, 40, 40, 110, 110));
    assertThat(topic.affinity(A)).isEqualTo(1.0);
    assertThat(topic.affinity(X)).isEqualTo(0.0);
  }

  @Test
  void ofEqualPartsTheFirstIsTheTopic() {
    Topic topic = topic(List.of(A, A, X, X), List.of(40, 40, 40, 40));
    assertThat(topic.affinity(A)).isGreaterThan(topic.affinity(X));
  }

  @Test
  void oneParagraphIsItsOwnTopicAndNoneHasNone() {
    assertThat(topic(List.of(A), List.of(12)).affinity(A)).isEqualTo(1.0);
    assertThat(topic(List.of(), List.of()).affinity(A)).isEqualTo(0.0);
  }

  private static Topic topic(List<float[]> vectors, List<Integer> words) {
    List<Integer> blocks = IntStream.range(0, vectors.size()).boxed().toList();
    return Topic.of(new Passages(blocks, vectors, words));
  }
}
