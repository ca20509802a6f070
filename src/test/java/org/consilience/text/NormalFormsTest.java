package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalFormsTest {

  @Test
  void spellingsOfOneNameFallTogether() {
    assertThat(NormalForms.fold("São  José")).isEqualTo("sao jose");
    assertThat(NormalForms.fold("SAO\u00A0JOSE ")).isEqualTo("sao jose");
  }

  @Test
  void marksAndDashesBecomeOneKind() {
    assertThat(NormalForms.fold("“Mind ‘the’ gap” – mind–it"))
        .isEqualTo("\"mind 'the' gap\" - mind-it");
  }

  @Test
  void otherLettersStayApart() {
    assertThat(NormalForms.fold("Marta")).isNotEqualTo(NormalForms.fold("Marte"));
    assertThat(NormalForms.fold("")).isEmpty();
  }
}
