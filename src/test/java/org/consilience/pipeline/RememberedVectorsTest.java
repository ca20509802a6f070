package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;
import org.consilience.text.Hashes;
import org.junit.jupiter.api.Test;

class RememberedVectorsTest {
  private final AtomicInteger asked = new AtomicInteger();

  private final Embedder encoder =
      new Embedder() {
        @Override
        public float[] embed(String text) {
          asked.incrementAndGet();
          return new float[] {0.6f, 0.8f};
        }

        @Override
        public EncodedText encode(String text) {
          float[] word = {text.length(), -1};
          return new EncodedText(embed(text), List.of(EncodedText.Word.of(0, 4, word)));
        }
      };

  @Test
  void wordsThatWereKeptAreNotMadeAgain() {
    RememberedVectors first = new RememberedVectors(() -> encoder);
    float[] made = first.encode("rain fell").part(0, 4);
    RememberedVectors second = new RememberedVectors(() -> encoder);
    second.add(first.usedOf(Set.of(Hashes.sha256("rain fell"))));
    assertThat(second.encode("rain fell").part(0, 4)).isEqualTo(made);
    assertThat(second.embed("rain fell")).containsExactly(0.6f, 0.8f);
    assertThat(second.hasNew()).isFalse();
    assertThat(asked).hasValue(1);
  }

  @Test
  void textKeptWithoutItsWordsIsLookedAtAgainForThem() {
    RememberedVectors first = new RememberedVectors(() -> encoder);
    first.embed("rain fell");
    RememberedVectors second = new RememberedVectors(() -> encoder);
    second.add(first.used());
    assertThat(second.embed("rain fell")).containsExactly(0.6f, 0.8f);
    assertThat(second.hasNew()).isFalse();
    assertThat(second.encode("rain fell").words()).hasSize(1);
    assertThat(second.hasNew()).isTrue();
  }
}
