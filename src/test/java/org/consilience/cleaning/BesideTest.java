package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {

  private static final List<String> BLOCKS =
      List.of(
          "The ferry Aldis ran aground off Skagen on Monday night with ninety passengers aboard.",
          "Passengers of the ferry Aldis were taken to Skagen by the lifeboats before midnight.",
          "A violin by the maker Ruggeri was sold at auction in Basle for two million francs.",
          "The captain of the ferry Aldis told the police in Skagen that the rudder had failed.");

  private static double number(String name, int block) {
    BlockViews page = BlockViews.of(BLOCKS, new WordBagEmbedder());
    BlockCounts counts = new BlockCounts(page.views(), true);
    Row row = new Row();
    new Beside(page, counts, j -> true).add(row, "x.", block);
    return row.values()[row.names().indexOf(name)];
  }

  @Test
  void aParagraphOfAnotherStoryIsFartherFromBothSidesThanTheyFromEachOther() {
    for (String by : List.of("words", "meaning")) {
      assertThat(number("x.across-" + by, 2)).isGreaterThan(number("x.before-" + by, 2));
      assertThat(number("x.across-" + by, 2)).isGreaterThan(number("x.after-" + by, 2));
      assertThat(number("x.after-" + by, 0)).isGreaterThan(number("x.before-" + by, 2));
    }
  }

  @Test
  void theFirstBlockHasNothingBefore() {
    assertThat(number("x.before-meaning", 0)).isEqualTo(-1);
    assertThat(number("x.across-words", 0)).isEqualTo(-1);
  }

  @Test
  void rareWordsSayMoreThanCommonOnes() {
    assertThat(Rarity.of("ruggeri")).isGreaterThanOrEqualTo(Rarity.RARE);
    assertThat(Rarity.of("people")).isLessThan(Rarity.RARE);
    assertThat(Rarity.share(List.of("ruggeri", "people"), "ruggeri"::equals)).isGreaterThan(0.6);
    assertThat(Rarity.share(List.of(), stem -> true)).isZero();
  }
}
