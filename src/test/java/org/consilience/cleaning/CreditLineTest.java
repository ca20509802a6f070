package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Additional reporting by Reuters | text:Reuters",
        "With files from The Canadian Press | text:Canadian Press",
        "Additional reporting by Ana Ruiz in Lima and Jo Park in Seoul | contributor:Ana Ruiz;contributor:Jo Park",
        "Ola Berg and Kim van Dijk contributed to this report from Oslo. | contributor:Ola Berg;contributor:Kim van Dijk",
        "(Reporting by Ana Ruiz; Editing by Jo Park) | contributor:Ana Ruiz;contributor:Jo Park",
        "Photo: AP | photo:AP",
        "Picture by Ana Ruiz | photo:Ana Ruiz",
        "Source: Agence France-Presse | text:AFP"
      })
  void aCreditNamesWhoSuppliedWhat(String line, String credits) {
    assertThat(CreditLine.of(BlockKind.CREDIT, line)).containsExactly(credits.split(";"));
  }

  @Test
  void theAgencyOfAPictureIsNoSourceOfTheWords() {
    String caption = "Dancers rest after the parade in Recife. (Photo by Lia Nunes/AFP)";
    assertThat(CreditLine.of(BlockKind.CAPTION, caption)).containsExactly("photo:AFP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA, March 3 (AFP) - The bridge reopened. | text:AFP",
        "LIMA (Reuters) — The bridge reopened. | text:Reuters",
        "The bridge reopened at noon. — AP | text:AP",
        "The bridge reopened at noon. (dpa) | text:dpa"
      })
  void aParagraphSignedByAnAgencyIsItsText(String paragraph, String credit) {
    assertThat(CreditLine.of(BlockKind.BODY, paragraph)).containsExactly(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister told Reuters on Monday that the bridge would reopen.",
        "Reuters - a company of 2,500 journalists - opened an office in Lima.",
        "The group (PA) could not be reached and the bridge stayed shut all day long."
      })
  void anAgencyThatTheTextTalksAboutIsNoCredit(String paragraph) {
    assertThat(CreditLine.of(BlockKind.BODY, paragraph)).isEmpty();
  }

  @Test
  void aBylineNamesItsAuthors() {
    assertThat(CreditLine.of(BlockKind.BYLINE, "By Ana Ruiz and Jo Park"))
        .containsExactly("author:Ana Ruiz", "author:Jo Park");
  }
}
