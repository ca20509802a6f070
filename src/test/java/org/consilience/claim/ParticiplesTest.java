package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a participle is told of, and which stay with the clause that they hang on. */
class ParticiplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Berg sold nine old boats in Oslo, reducing her debts by half. | Lena Berg reduced",
        "The strike fed fears that the cabinet could fall in Oslo, hitting banks. | cabinet hit",
        "Lena Berg was freed when the jury split in Oslo, backing the plan. | Lena Berg backed",
        "Karl Falk won a new contract in Oslo, taking him through May. | Falk took",
        "Shares fell in Oslo, with Acme losing nine points, hitting a low. | Shares hit",
        "Lena Berg worked hard in Oslo before Karl Falk came home, hiring nine cooks. | Falk hired",
        "Named as a suspect in May, Falk warned that Berg could leave Oslo. | Falk was named",
        "Lena Berg sang in Oslo as a girl, followed by nine years at sea. | girl was",
        "New rooms will open in Berg Hall, dubbed the Red Room and the Blue Room. | Hall was dubbed",
        "Falk, who was away in May, stopped by Monday. | was stopped",
        "Totaling nine tons, Acme sent the grain to Oslo. | Acme totaled",
        "Last year, split between Oslo and Moss, Falk won nine prizes. | Falk was split",
        "Acme has ruled out selling the old mill in Oslo. | Acme sold"
      })
  void whatMayBeSomebodyElsesIsNobodys(String text, String claim) {
    assertThat(texts(propositions(text))).isNotEmpty().noneMatch(t -> t.contains(claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Berg roamed the streets of Oslo, smashing nine windows."
            + " | Lena Berg smashed nine windows",
        "Lena Berg wrote a plan for the port, greeted with doubts in Oslo."
            + " | Lena Berg wrote a plan for the port, greeted with doubts in Oslo",
        "Guards boarded the boat in Oslo, seizing nine rifles. | Guards seized nine rifles",
        "Born in Oslo, Falk said he liked boats. | Falk was born in Oslo"
      })
  void whatTheSubjectDidIsToldAndNothingIsLost(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }
}
