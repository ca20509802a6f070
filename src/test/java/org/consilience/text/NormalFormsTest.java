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
  void whatIsAsciiAlreadyIsFoldedAsAnyText() {
    assertThat(NormalForms.fold("\tThe  Third-Rate \r\n\"Tug\" "))
        .isEqualTo("the third-rate \"tug\"");
    assertThat(NormalForms.fold(" \n ")).isEmpty();
    assertThat(NormalForms.fold("a `b\u001Fc")).isEqualTo("a 'b\u001Fc");
  }

  @Test
  void otherLettersStayApart() {
    assertThat(NormalForms.fold("Marta")).isNotEqualTo(NormalForms.fold("Marte"));
    assertThat(NormalForms.fold("")).isEmpty();
  }
}
