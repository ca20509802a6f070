package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.roles;
import static org.consilience.claim.Sentences.texts;

import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian Prime Minister Kari Holm met the king. | Kari Holm is Norwegian Prime Minister",
        "Ana Ruiz, director of the Oslo Observatory, retired. | Ana Ruiz is director of the Oslo Observatory",
        "The board met Ann Falk, the ambassador to Peru at the time. | Ann Falk was the ambassador to Peru at the time",
        "The museum's director, Ida Moe, resigned. | Ida Moe is the museum's director",
        "Acme chief executive Nora Lund apologised. | Nora Lund is the Acme chief executive"
      })
  void anOfficeIsReadBeforeAndAfterTheName(String sentence, String text) {
    assertThat(texts(roles(sentence))).containsExactly(text);
  }

  @Test
  void aRoleHasHolderAndOffice() {
    Claim claim = roles("Acme chief executive Nora Lund apologised.").get(0);
    assertThat(claim.getKind()).isEqualTo(ClaimKind.ROLE);
    assertThat(claim.getSubject()).isEqualTo("Nora Lund");
    assertThat(claim.getValue().getText()).isEqualTo("Acme chief executive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Omar Sy thanked voters.",
        "Ana Ruiz, an old friend of the family, left.",
        "Veteran Piet Maas retired.",
        "The offer was made, assistant general manager Ida Moe said.",
        "She called longtime lawyer Ida Moe.",
        "The Swans met with former president Ida Moe.",
        "The mayor announced her nominee for police chief, Ana Ruiz."
      })
  void aTitleAloneOrNoOfficeIsNoRole(String sentence) {
    assertThat(roles(sentence)).isEmpty();
  }

  @Test
  void anotherPersonsOfficeIsNamed() {
    assertThat(texts(roles("Nora Lund resigned. Her deputy, Karl Falk, took over.")))
        .containsExactly("Karl Falk is Nora Lund’s deputy");
  }
}
