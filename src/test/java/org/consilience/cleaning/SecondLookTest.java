package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {

  private static final List<String> BLOCKS =
      List.of(
          "The ferry Aldis ran aground off Skagen on Monday night with ninety passengers aboard.",
          "Passengers of the ferry Aldis were taken to Skagen by the lifeboats before midnight.",
          "A violin by the maker Ruggeri was sold at auction in Basle for two million francs.",
          "The captain of the ferry Aldis told the police in Skagen that the rudder had failed.");

  private static final double[] ODDS = {3, 3, -3, 3};

  private final BlockViews page = BlockViews.of(BLOCKS, new WordBagEmbedder());

  @Test
  void whatWasKeptIsCloserToItselfThanToTheRest() {
    Kept kept = new Kept(page, ODDS);
    assertThat(kept.closeness(0, true)).isGreaterThan(kept.closeness(0, false));
    assertThat(kept.closeness(0, true)).isGreaterThan(kept.closeness(2, true));
    assertThat(kept.kinship(3).sharedNames()).isEqualTo(2);
    assertThat(kept.kinship(2).sharedNames()).isZero();
  }

  @Test
  void aBlockIsNotComparedWithItself() {
    assertThat(new Kept(page, ODDS).closeness(2, false)).isLessThan(0.6);
    assertThat(new Kept(page, new double[] {-9, -9, 9, -9}).kinship(2).stemShare()).isZero();
  }

  @Test
  void theFirstLooksNumbersAreKeptAndTheDecisionsAroundAdded() {
    List<Ballot> ballots = page.views().stream().map(BlockScorer::score).toList();
    BlockNumbers numbers = BlockNumbers.of(page, ballots);
    NumberTable second = numbers.second(ODDS);
    int shared = numbers.first().names().size();
    assertThat(second.names().subList(0, shared)).isEqualTo(numbers.first().names());
    assertThat(second.names()).doesNotHaveDuplicates();
    int before = second.names().indexOf("first.at-1");
    assertThat(second.rows()).extracting(row -> row[before]).containsExactly(-6.0, 3.0, 3.0, -3.0);
  }
}
