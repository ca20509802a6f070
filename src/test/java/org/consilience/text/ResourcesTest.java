package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  @Test
  void commentsAndBlankLinesAreNoEntries() {
    assertThat(Resources.lines(ResourcesTest.class, "list.txt"))
        .containsExactly("zebra crossing", " ant ", "zebra crossing");
  }

  @Test
  void wordsArePartedAndOnce() {
    assertThat(Resources.words(ResourcesTest.class, "list.txt"))
        .containsExactly("ant", "crossing", "zebra");
  }

  @Test
  void tableNeedsATabOnEveryLine() {
    assertThat(Resources.table(ResourcesTest.class, "table.tsv"))
        .containsExactly(Map.entry("zebra", "striped animal"), Map.entry("ant", "small one"));
    assertThatThrownBy(() -> Resources.table(ResourcesTest.class, "list.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("zebra crossing");
  }

  @Test
  void missingListIsNamed() {
    assertThatThrownBy(() -> Resources.lines(ResourcesTest.class, "no-such-list.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-list.txt");
  }

  @Test
  void functionWordsAndMarksAreStopWords() {
    assertThat(StopWords.contains("The")).isTrue();
    assertThat(StopWords.contains("--")).isTrue();
    assertThat(StopWords.contains("harbour")).isFalse();
  }
}
