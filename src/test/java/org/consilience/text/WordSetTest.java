package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final Set<String> WORDS = WordSet.of("Aa", "BB", "who", "which", "");

  @Test
  void holdsItsWordsAndNoOthers() {
    assertThat(WORDS).hasSize(5).containsOnly("Aa", "BB", "who", "which", "");
    assertThat(List.of("aA", "whom", " ", "b")).noneMatch(WORDS::contains);
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(WordSet.of("Aa").contains("BB")).isFalse();
  }

  @Test
  void isASetLikeAnyOther() {
    assertThat(WORDS).isEqualTo(Set.of("who", "which", "", "BB", "Aa"));
    assertThat(WordSet.copyOf(List.of("a", "a"))).containsExactly("a");
    assertThat(WordSet.of()).isEmpty();
    assertThat(WordSet.of().contains("a")).isFalse();
  }
}
