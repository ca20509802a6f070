package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
  void theFirstLooksFeaturesAreKeptAndTheDecisionsAroundAdded() {
    SortedMap<String, Double> first = new TreeMap<>();
    first.put("prior.tidy.", 1.0);
    SortedMap<String, Double> second = new SecondLook(page, ODDS, "tidy.").features(2, first);
    assertThat(second).containsKey("prior.tidy.").containsEntry("first.tidy.before@2.0", 0.5);
    assertThat(first).hasSize(1);
  }
}
