package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quotes;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Attribution;
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
        "“The dam is safe,” Maria Costa was quoted as saying. | Maria Costa",
        "“The dam is safe,” Karl Falk quoted Maria Costa as saying. | Maria Costa",
        "“Tell us of the dam,” Maria Costa asked. | Maria Costa",
        "'The dam is not safe!' Maria Costa shouted. | Maria Costa",
        "“Leave the valley!” Maria Costa shouted. | Maria Costa",
        "Maria Costa offered the explanation that the dam was “safe for ten years”. | Maria Costa",
        "Maria Costa had this to say about it: “The dam is safe.” | Maria Costa",
        "In the words of Maria Costa, “the dam is safe for ten years.” | Maria Costa",
        "Maria Costa accused the mayor of “a lack of any sense”. | Maria Costa",
        "Maria Costa spoke of the dam, calling it “a good thing”. | Maria Costa",
        "Maria Costa let the town know that “nobody must leave the valley”. | Maria Costa",
        "The dam cost too much, said Maria Costa: “It is not even safe.” | Maria Costa",
        "“We hope for the best,” Maria Costa, an engineer in Rome. | Maria Costa",
        "`` We hope for the best. '' said Maria Costa. The road was closed. | Maria Costa",
        "“The dam is safe, and everybody knows it” Maria Costa, the engineer, said. | Maria Costa",
        "The dam has a “very bad name” because it “is not safe,” Maria Costa said. | Maria Costa"
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
  void whatEndsInAFullStopLeavesTheNextFrameToTheNextQuotation() {
    assertThat(
            speakers(
                "Maria Costa said in a statement `` We hope for the best. Nobody must leave. '' Karl"
                    + " Falk said `` We will leave now. ''"))
        .containsExactly("Maria Costa", "Maria Costa", "Karl Falk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asked if Karl Falk had lived, Paul Stein said nobody knew. “We looked for him for"
            + " days,” he said. | Paul Stein",
        "“All is well,” Paul Stein said. The news came as a surprise to engineer Karl Falk. “The"
            + " dam was built well,” he said. | Karl Falk",
        "Maria Costa wrote a letter. The mayor “is happy with the dam and its cost,” she wrote."
            + " | Maria Costa",
        "Karl Falk was sad. “God made this dam himself,” said Paul Stein. He was right, said Karl"
            + " Falk. “We all know that,” he said. | Karl Falk",
        "Karl Falk, the engineer, he told us the dam was “safe for ten years”. | Karl Falk"
      })
  void heIsWhoSpokeLast(String text, String speaker) {
    List<String> speakers = speakers(text);
    assertThat(speakers.get(speakers.size() - 1)).isEqualTo(speaker);
  }

  @Test
  void wordsOfAnotherClauseAreFirstOfWhoeverStandsAboveThem() {
    String text =
        "Karl Falk said that “a small number of houses” had no water, but denied that they had no"
            + " power.";
    assertThat(cues(text)).containsExactly("say");
    String saying = "Karl Falk condemned the plan, saying it was “a waste of all that money”.";
    assertThat(cues(saying)).containsExactly("say");
  }

  @Test
  void aSpeakerIsNamedWithoutWhatIsSaid() {
    assertThat(speakers("“If I could do more, I would,” the old judge said."))
        .containsExactly("the old judge");
    assertThat(speakers("“The road is shut,” said the letter adding that trains “ran as usual”."))
        .contains("the letter");
    assertThat(speakers("The engineers Maria Costa and Karl Falk said: “The dam is safe.”"))
        .containsExactly("The engineers Maria Costa and Karl Falk");
  }

  @Test
  void aDescriptionThatTheTextTiesToANameSpeaksByIt() {
    assertThat(speakers("Judge Maria Costa spoke. “The trial is over,” the judge said."))
        .containsExactly("Maria Costa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The dam is safe,” Maria Costa said in a message on Twitter. | a message on Twitter",
        "Maria Costa wrote in a post on Facebook that the dam was “safe for ten years”. | a post"
            + " on Facebook",
        "“The dam is safe,” Maria Costa told the Roman Times newspaper. | Roman Times newspaper",
        "“The dam is safe,” Maria Costa told RTQ by telephone. | RTQ",
        "“The dam is safe,” Maria Costa said by telephone. | telephone",
        "“The dam is safe,” Maria Costa said on Monday in an interview. | an interview",
        "The ministry released a statement. “The dam is safe for ten years.” | a statement",
        "“The dam is safe,” Maria Costa told a Senate committee. | a Senate committee",
        "Court documents state that Karl Falk “took the money and ran”. | document"
      })
  void aChannelIsWhereItWasSaid(String text, String channel) {
    assertThat(quotes(text).get(0).getAttribution())
        .extracting(Attribution::getChannel)
        .contains(channel);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam is safe,” Maria Costa said at the site.",
        "“The dam is safe,” Maria Costa said after the hearing.",
        "Maria Costa described the statement as “a good thing”."
      })
  void aPlaceATimeAndWhatIsSpokenOfAreNoChannels(String text) {
    assertThat(quotes(text).get(0).getAttribution())
        .extracting(Attribution::getChannel)
        .containsOnlyNulls();
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
                "Karl Falk: “Tell us of the dam.” / Maria Costa: “The dam is safe.” / Karl Falk:"
                    + " “That is good news.”"))
        .containsExactly("Karl Falk", "Maria Costa", "Karl Falk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karl Falk said the singer of “The Very Long Way Home” had left.",
        "The prize for “The Very Long Way Home” was announced on Friday.",
        "The film, dubbed “the worst ever made by anybody”, opens today.",
        "The road is closed “until further notice from the town”.",
        "I am tired of comments like, “Well, she is no engineer at all.”",
        "The organisation known as “the friends of the dam” left."
      })
  void titlesAndWordsInMarksThatNobodySaysHaveNoSpeaker(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @Test
  void aWordOrTwoInMarksBesideAnotherClauseAreNotTheReporters() {
    assertThat(speakers("Karl Falk said the road was closed, and the “very old” town slept."))
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
