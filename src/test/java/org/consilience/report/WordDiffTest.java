package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.consilience.report.StoryView.Edit;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void replacedWordIsMarkedAndTheRestIsKept() {
    assertThat(WordDiff.of("a strong boost for trade", "a strong impetus for trade"))
        .containsExactly(
            new Edit("same", "a strong "),
            new Edit("gone", "boost "),
            new Edit("new", "impetus "),
            new Edit("same", "for trade"));
  }

  @Test
  void sharedAndNewWordsAreTheSecondText() {
    String second = "the mayor  said: the river\nhad risen";
    assertThat(
            WordDiff.of("the river had not risen, the mayor said", second).stream()
                .filter(e -> !e.kind().equals("gone"))
                .map(Edit::words)
                .collect(Collectors.joining()))
        .isEqualTo(second);
  }

  @Test
  void caseAndShapeOfMarksAreNoDifference() {
    assertThat(WordDiff.of("“The dam holds”", "\"the dam holds\""))
        .containsExactly(new Edit("same", "\"the dam holds\""));
  }

  @Test
  void equalTextsHaveNone() {
    assertThat(WordDiff.of("the dam holds", "the dam holds")).isEmpty();
  }

  @Test
  void emptyTextIsAllGone() {
    assertThat(WordDiff.of("gone", "")).contains(new Edit("gone", "gone"));
  }
}
