package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.text.CodePoints;
import org.junit.jupiter.api.Test;

class CorpusGeneratorTest {

  @Test
  void aSeedTellsTheSameStory() {
    assertThat(new CorpusGenerator(5).story("a")).isEqualTo(new CorpusGenerator(5).story("a"));
    assertThat(new CorpusGenerator(6).story("a")).isNotEqualTo(new CorpusGenerator(5).story("a"));
  }

  @Test
  void placesAreWholeSentences() {
    CorpusGenerator generator = new CorpusGenerator(7);
    for (int i = 0; i < 20; i++) {
      for (CorpusStory.Text text : generator.story("s" + i).texts()) {
        CodePoints points = CodePoints.of(text.text());
        for (CorpusStory.Place place : text.places()) {
          assertThat(points.substring(place.start(), place.end()))
              .matches("(?s)\\p{Lu}.*\\.|\\d.*\\.");
        }
      }
    }
  }

  @Test
  void roundNumbersBelowAgreeAndOtherNumbersDispute() {
    CorpusAnswer exact = new CorpusAnswer("47", false);
    CorpusAnswer round = new CorpusAnswer("47", true);
    CorpusAnswer other = new CorpusAnswer("61", false);
    assertThat(CorpusAnswer.status(List.of(exact))).isEqualTo("SINGLE_ORIGIN");
    assertThat(CorpusAnswer.status(List.of(exact, exact))).isEqualTo("AGREED");
    assertThat(CorpusAnswer.status(List.of(exact, round))).isEqualTo("AGREED_COARSER");
    assertThat(CorpusAnswer.status(List.of(exact, other))).isEqualTo("CONTESTED");
    assertThat(CorpusAnswer.status(List.of(new CorpusAnswer("31", false), round)))
        .isEqualTo("CONTESTED");
  }
}
