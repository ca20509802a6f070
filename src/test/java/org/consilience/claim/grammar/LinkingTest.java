package org.consilience.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.claim.Sentences;
import org.consilience.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, the firm sold the mill. | the firm sold the mill",
        "In addition, the firm sold the mill. | the firm sold the mill",
        "The firm, however, sold the mill. | The firm sold the mill",
        "Later the firm sold the mill. | Later the firm sold the mill",
        "In Leeds, England, the firm sold a mill. | In Leeds, England, the firm sold a mill"
      })
  void whatOnlyLinksIsLeftOut(String sentence, String text) {
    assertThat(Sentences.propositions(sentence)).extracting(Claim::getText).contains(text);
  }
}
