package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a sentence where a clause was cut off from what it needs. */
class RemnantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As they have done for decades, the farmers of Lund met in the mill.|they have done",
        "The bridge was closed in May, said the Nordic Weekly in Bergen, Norway.|said",
        "\"I might be wrong, but the dam is old,\" Ann Falk said.|Ann Falk might",
        "Hours after the theatre was closed, the owner called Ann Falk, a clerk said.|Hours the",
        "\"You can't skip rehearsals and win a prize,\" Ann Falk said.|You can",
        "\"You can't skip rehearsals and win a prize,\" Ann Falk said.|You ca n't win",
      })
  void areNoClaims(String sentence, String remnant) {
    assertThat(texts(propositions(sentence))).noneMatch(t -> t.startsWith(remnant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A clerk was fined on Friday after, police say, leaving a van on the rails.|after",
        "The board of the mill chose one of the following plans:|:",
      })
  void endInNothingThatGoesOn(String sentence, String end) {
    assertThat(texts(propositions(sentence))).noneMatch(t -> t.endsWith(end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Although not a cause of the fire, the boiler was replaced by the town."
            + "|Although not a cause of the fire, the boiler was replaced by the town",
        "As the crew repaired the roof, Ann Falk left.|Ann Falk left",
        "Ann Falk could not reopen the mill and sold the land.|Ann Falk could not reopen the mill",
      })
  void areToldWithWhatTheyNeed(String sentence, String whole) {
    assertThat(texts(propositions(sentence))).anyMatch(t -> t.contains(whole));
  }
}
