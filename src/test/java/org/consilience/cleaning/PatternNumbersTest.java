package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternNumbersTest {

  private static final String COMMENTS =
      """
      1. harbourmaster says:
      14 May 2019
      Nobody asked us before they closed the old ferry line.
      2. anna_b says:
      15 May 2019
      The new boats are late as well, so what was all that for?
      3. skipper says:
      15 May 2019
      Bring back the Aldis and her crew, they knew the harbour.
      """
          .strip();

  private static final String PROSE =
      """
      The ferry Aldis ran aground off Skagen on Monday night.
      "We felt a blow," said the captain, who had been at the wheel since six in the evening, "and then nothing at all, as if the sea had stopped."
      No one was hurt.
      Ninety passengers waited three hours for the lifeboats, and most of them were taken to a school in the old town.
      The rudder will be looked at in the yard of Frederikshavn next week, says the owner.
      """
          .strip();

  private static double number(String text, String name, int block) {
    BlockViews page = BlockViews.of(List.of(text.split("\n")), new WordBagEmbedder());
    Row row = new Row();
    new PatternNumbers(new BlockCounts(page.views(), true)).add(row, block);
    return row.values()[row.names().indexOf(name)];
  }

  @Test
  void commentsRepeatTheirShapeInTurnsAndProseDoesNot() {
    assertThat(number(COMMENTS, "pattern.turns", 4)).isGreaterThan(0.7);
    assertThat(number(COMMENTS, "pattern.next", 4)).isLessThan(0.3);
    assertThat(number(PROSE, "pattern.turns", 2)).isLessThanOrEqualTo(0.5);
  }

  @Test
  void datesAroundAreCounted() {
    assertThat(number(COMMENTS, "pattern.dates", 4)).isEqualTo(3);
    assertThat(number(COMMENTS, "pattern.since-date", 2)).isEqualTo(1);
    assertThat(number(PROSE, "pattern.dates", 2)).isZero();
  }
}
