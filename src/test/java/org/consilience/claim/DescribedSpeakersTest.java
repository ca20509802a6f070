package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.lastSpeaker;
import static org.consilience.claim.Sentences.quotes;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where the text describes a speaker whom it names elsewhere; "/" parts paragraphs. */
class DescribedSpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Motors cut its prices. Acme Motors has lost money for years. / “We had to act,” the"
            + " company said. | Acme Motors",
        "Globex bought Initech on Monday. Globex paid in cash. / “We had to act,” the US software"
            + " giant said. | Globex",
        "Globex bought Initech on Monday. Globex paid in cash. / “We had to act,” the parent"
            + " company said. | the parent company",
        "Globex sued Initech. Initech sued Globex. / “We had to act,” the company said. | Initech",
      })
  void aBodyIsTheOneThatTheTextIsAbout(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fed chairman Ben Norton cut the rates. Markets fell. / “We had to act,” the bank chief"
            + " said. | Ben Norton",
        "Ann Falk, the governor of Ohio, left. Nobody knew why. / “We had to act,” the Ohio"
            + " governor said. | Ann Falk",
        "Police chief Ann Falk came late. The house was gone. / “We had to act,” the fire chief"
            + " said. | the fire chief",
        "Police chief Ann Falk came late. The house was gone. / “We had to act,” the former chief"
            + " said. | the former chief",
      })
  void anOfficeIsThePersonWhoHoldsIt(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Falk left the clinic. Ann Falk looked well. / “I am fine again,” the Arrow Lake star"
            + " said. | Ann Falk",
        "Ann Falk met Karl Mayer. Karl Mayer met Ann Falk. / “I am fine again,” the Arrow Lake star"
            + " said. | the Arrow Lake star",
        "A witness saw Ann Falk. Ann Falk ran. / “I was afraid,” the witness said. | the witness",
      })
  void anEpithetIsThePersonWhomTheTextIsAbout(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }

  @Test
  void whoIsTakenForWhatTheTextIsAboutIsAGuess() {
    List<Claim> quotes =
        quotes("Ann Falk left.", "Ann Falk looked well.", "“I am fine again,” the actress said.");
    assertThat(quotes.get(0).getFlags()).contains(Flags.GUESSED_REFERENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Late on Monday a Western diplomat said the talks had failed. “We had to act,” the diplomat"
            + " said. | a Western diplomat",
        "“We had to act,” said a spokeswoman for France Telecom. “Nobody was hurt,” she added. | a"
            + " spokeswoman for France Telecom",
        "A woman with three children came in. “Nobody helped us,” she said. | A woman with three"
            + " children",
      })
  void somebodyWithoutANameIsDescribedInFull(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Prices will fall,” said the senior market strategist for Invesco AIM, Fritz Mayer. | Fritz"
            + " Mayer",
        "Maria Costa said her role showed that “nobody was left out of it”. | Maria Costa",
        "Karl Falk ran. He watched the gunman leave. “I was afraid,” he said. | Karl Falk",
        "Karl Falk said he was tired. The police searched the house of Mark Finch. “I was afraid of"
            + " it,” he said. | Karl Falk",
        "As she came in, Karl Falk's mother wept. “I was afraid,” she said. | Karl Falk's mother",
        "John Falk said he was tired. “The car is gone,” she told her father. | she",
        "Peter Lynch/Timmons' Attorney: “We will appeal against the verdict.” | Peter Lynch",
        "Ann Falk said her daughter cried out, “Do not leave me here.” | Ann Falk’s daughter",
      })
  void theOneIsTakenWhoCanHaveSpoken(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }
}
