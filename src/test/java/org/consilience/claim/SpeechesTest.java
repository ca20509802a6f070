package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quotes;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what: sentences of our own, a document each; "/" parts its paragraphs. */
class SpeechesTest {
  private static List<String> speakers(String text) {
    return quotes(text.split(" / ")).stream().map(Claim::getSubject).toList();
  }

  private static List<String> cues(String text) {
    return quotes(text.split(" / ")).stream().map(Claim::getPredicate).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The dam is safe,” said engineer Maria Costa. “Nobody must leave.” | Maria Costa",
        "“The dam,” Maria Costa said, “is safe for another ten years.” | Maria Costa",
        "“The dam is safe. / It was built well. / Nobody must leave,” Maria Costa said. | Maria"
            + " Costa",
        "“The dam is safe,” Maria Costa said. / “Nobody must leave the valley.” | Maria Costa",
        "“The dam is safe. / “Nobody must leave,” Maria Costa said. | Maria Costa",
        "Maria Costa said the dam was safe. “Nobody must leave the valley.” | Maria Costa",
        "The dam was safe, Maria Costa said. / “Nobody must leave the valley.” | Maria Costa",
        "Maria Costa, the chief engineer of the valley, commented, / “The dam is safe.” | Maria"
            + " Costa",
        "“The dam is safe,” Captain Maria Costa, Chief Engineer, Waterworks, said. | Maria Costa",
        "“The dam is safe,” said Maria Costa, widow of a man the flood killed. | Maria Costa",
        "“The dam is safe,” enthused Maria Costa, who built it. | Maria Costa",
        "Maria Costa noted that work had begun, adding, “The dam is safe.” | Maria Costa",
        "Maria Costa left this message, “The dam is safe for ten years.” | Maria Costa",
        "Maria Costa resigned in a letter stating, “The dam is not safe any more.” | Maria Costa",
        "“The dam is safe,” the agency quoted Maria Costa as saying. | Maria Costa",
        "“The dam is safe,” Maria Costa was quoted as saying. | Maria Costa"
      })
  void aSpeakerIsFoundBesideAndBefore(String text, String speaker) {
    assertThat(speakers(text)).isNotEmpty().allMatch(speaker::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry issued a statement. “The dam is safe for another ten years.” | The ministry",
        "“The dam is safe,” a senior official said. | a senior official",
        "“The dam is safe,” said a source with knowledge of the talks. "
            + "| a source with knowledge of the talks",
        "The two companies said in a joint statement: “The dam is safe.” | The two companies",
        "Police closed the road. The report said the dam “was never safe to begin with”. "
            + "| The report",
        "According to the union, the dam “was never safe to begin with”. | the union"
      })
  void bodiesTextsAndTheUnnamedSpeakAsTheTextCallsThem(String text, String speaker) {
    assertThat(speakers(text)).contains(speaker);
  }

  @Test
  void aSpeakerInTheNextParagraphDoesNotTakeWhatTheOneBeforeSaid() {
    assertThat(
            speakers(
                "“The dam is safe,” Maria Costa said. “Nobody must leave.” / “We do not believe"
                    + " her,” said Karl Falk. “We will leave.”"))
        .containsExactly("Maria Costa", "Maria Costa", "Karl Falk", "Karl Falk");
  }

  @Test
  void anInterviewNamesEachTurn() {
    assertThat(
            speakers(
                "Karl Falk: “Is the dam safe?” / Maria Costa: “The dam is safe.” / Karl Falk:"
                    + " “Who says so?”"))
        .containsExactly("Karl Falk", "Maria Costa", "Karl Falk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karl Falk said the singer of “The Very Long Way Home” had left.",
        "The prize for “The Very Long Way Home” was announced on Friday.",
        "The film, dubbed “the worst ever made by anybody”, opens today.",
        "The road is closed “until further notice from the town”."
      })
  void titlesAndWordsInMarksThatNobodySaysHaveNoSpeaker(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @Test
  void aWordOrTwoInMarksBesideAnotherClauseAreNotTheReporters() {
    assertThat(
            speakers("Karl Falk said the road was closed, and the “very old and dear” town slept."))
        .isEmpty();
    assertThat(speakers("Karl Falk said the road was “closed for a very long time”."))
        .containsExactly("Karl Falk");
  }

  @Test
  void aNounOfSpeechIntroducesWordsWithTheOneItBelongsTo() {
    String text = "Karl Falk was sorry. His exact words: / “I should have closed the dam.”";
    assertThat(speakers(text)).containsExactly("Karl Falk");
    assertThat(cues(text)).containsExactly("word");
    assertThat(speakers("Such were the exact words: / “I should have closed the dam.”")).isEmpty();
  }

  @Test
  void aDashedAsideIsNoFrame() {
    assertThat(
            speakers(
                "Maria Costa told the court — where her lawyer Karl Falk said little — “The dam"
                    + " is safe.”"))
        .containsExactly("Maria Costa");
  }

  @Test
  void aSurnameIsCompletedFromAnywhereInTheDocument() {
    assertThat(
            speakers("Judge Maria T. Costa of Superior Court spoke. / “It is over,” Costa said."))
        .allMatch(s -> s.startsWith("Maria") && s.endsWith("Costa"));
  }

  @Test
  void theyAreWhoSpokeLast() {
    Stream<String> speakers =
        speakers("Union leaders said the strike would go on. “We are not tired,” they said.")
            .stream();
    assertThat(speakers).containsExactly("Union leaders");
    assertThat(speakers("Karl Falk said it rained. “We are not tired,” they said."))
        .containsExactly("they");
  }
}
