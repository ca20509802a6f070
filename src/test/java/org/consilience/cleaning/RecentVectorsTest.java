package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Embedder;
import org.junit.jupiter.api.Test;

class RecentVectorsTest {

  private final List<String> encoded = new ArrayList<>();

  private final Embedder recent =
      new RecentVectors(
          text -> {
            encoded.add(text);
            return new float[] {text.length()};
          });

  @Test
  void aTextIsEncodedOnce() {
    assertThat(recent.embed("tide")).containsExactly(4f);
    assertThat(recent.embed("tides")).containsExactly(5f);
    assertThat(recent.embed("tide")).containsExactly(4f);
    assertThat(encoded).containsExactly("tide", "tides");
  }

  @Test
  void whatWasNotAskedForLongestIsForgotten() {
    recent.embed("first");
    for (int i = 0; i < RecentVectors.MOST; i++) {
      recent.embed("line " + i);
    }
    recent.embed("line 1");
    recent.embed("first");
    assertThat(encoded).filteredOn("first"::equals).hasSize(2);
    assertThat(encoded).filteredOn("line 1"::equals).hasSize(1);
  }
}
