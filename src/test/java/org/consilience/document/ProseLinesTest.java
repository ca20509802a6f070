package org.consilience.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseLinesTest {

  private static final String PROSE =
      "The council of the island met on Monday to talk about the price of the ferry to the mainland.";

  @Test
  void linesOfLinksAreLeftOutWhereThereIsProse() {
    String prose = PROSE + "\n" + PROSE + "\n" + PROSE;
    assertThat(ProseLines.of("Home\nSport Kultur Politik\n" + prose + "\nImpressum"))
        .isEqualTo(prose);
  }

  @Test
  void aTextOfShortLinesIsJudgedWhole() {
    String list = "Home\nSport Kultur Politik\n" + PROSE;
    assertThat(ProseLines.of(list)).isEqualTo(list);
  }
}
