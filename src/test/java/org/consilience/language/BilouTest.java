package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BilouTest {
  @Test
  void wellFormedTagsGiveTheirSpans() {
    assertThat(Bilou.spans(List.of("O", "B-ORG", "I-ORG", "L-ORG", "U-GPE", "O")))
        .containsExactly(new EntitySpan(1, 4, "ORG"), new EntitySpan(4, 5, "GPE"));
  }

  @Test
  void unitsSideBySideStayApart() {
    assertThat(Bilou.spans(List.of("U-GPE", "U-GPE"))).hasSize(2);
  }

  @Test
  void nothingContinuesPastTheLastTag() {
    assertThat(Bilou.spans(List.of("B-ORG", "L-ORG", "I-ORG")))
        .containsExactly(new EntitySpan(0, 2, "ORG"), new EntitySpan(2, 3, "ORG"));
  }

  @Test
  void changeOfTypeEndsASpan() {
    assertThat(Bilou.spans(List.of("B-ORG", "L-PERSON", "B-DATE")))
        .containsExactly(
            new EntitySpan(0, 1, "ORG"),
            new EntitySpan(1, 2, "PERSON"),
            new EntitySpan(2, 3, "DATE"));
  }
}
