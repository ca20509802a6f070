package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void chainOfNearMatchesHoldsNothingTogether() {
    float[][] chain = likeness(4);
    set(chain, 0, 1, 0.9);
    set(chain, 1, 2, 0.5);
    set(chain, 2, 3, 0.9);
    assertThat(AverageLink.cluster(chain, 0.3)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void groupsAlikeOnAverageJoin() {
    float[][] four = likeness(4);
    set(four, 0, 1, 0.9);
    set(four, 2, 3, 0.9);
    set(four, 0, 2, 0.5);
    set(four, 1, 3, 0.5);
    set(four, 0, 3, 0.1);
    set(four, 1, 2, 0.1);
    assertThat(AverageLink.cluster(four, 0.3)).containsExactly(List.of(0, 1, 2, 3));
  }

  @Test
  void nothingAlikeStaysAlone() {
    assertThat(AverageLink.cluster(likeness(3), 0.1)).hasSize(3);
    assertThat(AverageLink.cluster(likeness(0), 0.1)).isEmpty();
  }

  @Test
  void stragglerJoinsTheStoryThatIsClearlyNearest() {
    assertThat(Stragglers.joined(CLUSTERS, near(0.2, 0.1), 0.3))
        .containsExactly(List.of(0, 1, 2, 6), List.of(3, 4, 5));
  }

  @Test
  void stragglerBetweenTwoLookAlikesOrFarFromBothStaysAlone() {
    assertThat(Stragglers.joined(CLUSTERS, near(0.2, 0.15), 0.3)).hasSize(3);
    assertThat(Stragglers.joined(CLUSTERS, near(0.14, 0), 0.3)).hasSize(3);
  }

  private static final List<List<Integer>> CLUSTERS =
      List.of(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6));

  private static float[][] near(double first, double second) {
    float[][] likeness = likeness(7);
    set(likeness, 6, 0, first);
    set(likeness, 6, 3, second);
    return likeness;
  }

  private static float[][] likeness(int size) {
    return new float[size][size];
  }

  private static void set(float[][] likeness, int a, int b, double value) {
    likeness[a][b] = (float) value;
    likeness[b][a] = (float) value;
  }
}
