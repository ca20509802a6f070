package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldStoryFileTest {

  @Test
  void marksAreTakenOutAndMayStandInEachOther() {
    GoldStory.Report report = GoldStoryFile.report("d", "o", "A {x|b {y|c} d}\n\uD83D\uDE00{y|e}");
    assertThat(report.text()).isEqualTo("A b c d\n\uD83D\uDE00e");
    assertThat(report.mentions())
        .containsExactly(
            new GoldStory.Mention("y", 4, 5),
            new GoldStory.Mention("x", 2, 7),
            new GoldStory.Mention("y", 9, 10));
  }

  @Test
  void everyMarkOfTheGoldAnswersAQuestionOfItsStory() {
    for (GoldStory story : GoldStoryFile.own()) {
      var keys = story.questions().stream().map(GoldStory.Question::key).toList();
      assertThat(story.reports().size()).isBetween(3, 6);
      for (GoldStory.Report report : story.reports()) {
        assertThat(report.text()).doesNotContain("{", "}");
        assertThat(keys)
            .containsAll(report.mentions().stream().map(GoldStory.Mention::key).toList());
      }
    }
  }
}
