package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quotes;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOwnersTest {
  private static Attribution innermost(String text) {
    List<Claim> quotes = quotes(text);
    List<Attribution> chain = quotes.get(quotes.size() - 1).getAttribution();
    return chain.get(chain.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Water met. The ministry’s statement said: “The dam is safe for ten years.”"
            + " | the Ministry of Water | statement",
        "Chilean government figures said the dam was “not safe at all”. | Chilean government"
            + " | figure",
        "A letter from Maria Costa said the dam was “not safe at all”. | Maria Costa | letter",
        "A memo signed by Maria Costa said the dam was “not safe at all”. | Maria Costa | memo",
        "The Defence Ministry statement said the dam was “not safe at all”. | Defence Ministry"
            + " | statement",
        "Maria Costa resigned. Her letter said the dam was “not safe at all”. | Maria Costa"
            + " | letter",
        "The Water Board met. Its statement said the dam was “not safe at all”. | The Water Board"
            + " | statement",
        "The dam was “not safe at all”, according to Maria Costa’s report. | Maria Costa | report"
      })
  void aTextSpeaksForItsOwner(String text, String owner, String channel) {
    assertThat(innermost(text).getSource()).isEqualTo(owner);
    assertThat(innermost(text).getChannel()).endsWith(channel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor issued a statement. The statement said the dam was “not safe at all”. | The"
            + " mayor",
        "Peru called for talks in a position paper issued on Monday. “The dam is not safe,” the"
            + " position paper said. | Peru",
        "The town called for talks between Rome and Paris position paper issued in May. The"
            + " two-page paper said the dam was “not safe at all”. | The town",
        "An email from Acme & Sons came. “The dam is not safe at all,” it said. | Acme & Sons",
        "Maria Costa said in a letter it was late. The letter said the dam was “not safe at all”."
            + " | Maria Costa",
      })
  void aTextToldOfAgainKeepsItsOwner(String text, String owner) {
    assertThat(innermost(text).getSource()).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police closed the road. The report said the dam was “not safe at all”. | The report",
        "A memo seen by the Roman Times said the dam was “not safe at all”. | A memo seen by the"
            + " Roman Times",
        "A report from Rome said the dam was “not safe at all”. | A report from Rome",
        "Karl Falk answered the letter. The letter said the dam was “not safe at all”. | The"
            + " letter",
        "Tuesday’s report said the dam was “not safe at all”. | Tuesday's report"
      })
  void aTextWithoutAnOwnerSpeaksItself(String text, String source) {
    assertThat(innermost(text).getSource().replace('’', '\'')).isEqualTo(source);
  }
}
