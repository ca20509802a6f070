package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {

  private static final float[] A = {1, 0, 0, 0, 0};
  private static final float[] NEAR_A = {0.8f, 0.6f, 0, 0, 0};
  private static final float[] X = {0, 0, 1, 0, 0};
  private static final float[] Y = {0, 0, 0, 1, 0};
  private static final float[] Z = {0, 0, 0, 0, 1};

  @Test
  void passagesThatAgreeOutweighMoreThatDoNot() {
    Topic topic = Topic.of(List.of(X, Y, A, NEAR_A, A, Z), List.of(90, 90, 30, 30, 30, 90));
    assertThat(topic.affinity(A)).isGreaterThan(0.9);
    assertThat(topic.affinity(X)).isLessThan(0.1);
    assertThat(topic.affinity(Z)).isLessThan(0.1);
  }

  @Test
  void withoutAgreementTheLeadDecides() {
    Topic topic = Topic.of(List.of(A, A, X, X), List.of(40, 40, 40, 40));
    assertThat(topic.affinity(A)).isGreaterThanOrEqualTo(topic.affinity(X));
  }

  @Test
  void oneParagraphIsItsOwnTopicAndNoneHasNone() {
    assertThat(Topic.of(List.of(A), List.of(12)).affinity(A)).isEqualTo(1.0);
    assertThat(Topic.of(List.of(), List.of()).affinity(A)).isEqualTo(0.0);
  }
}
