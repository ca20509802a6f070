package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heaps of fragments whose parse has a dependent of a root: random texts have found them. */
class FragmentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘ 1,250 who said the dam collapsed between 20 and ’ the mayor “ : the vote in"
            + " March 2018 between 20 and , 30 February was closed by July 99 will",
        "she   was closed by . “ the mayor 30 February and killing two hikers if : . between 20"
            + " and denied 20-30 killing two hikers the mayor director of the museum the vote in"
            + " March 2018 “ -",
        "’ 1,250 she that which if told the Courier that 20-30 1,250 denied between 20 and a and"
      })
  void areReadWithoutFailing(String text) {
    assertThatCode(() -> Sentences.all(Sentences.document(text))).doesNotThrowAnyException();
  }
}
