package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.consilience.cleaning.Trees.Branch;
import org.consilience.cleaning.Trees.Leaf;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static final Branch SHORT =
      new Branch(
          "wording.words",
          5,
          0.25,
          new Leaf(-1),
          new Branch("place.first", 0.5, 0.5, new Leaf(0.75), new Leaf(-0.5)));

  private static final Trees TREES =
      new Trees(List.of(SHORT, new Branch("wording.closed", 0.5, 0, new Leaf(-0.5), new Leaf(1))));

  private static final NumberTable TABLE =
      new NumberTable(
          List.of("wording.closed", "wording.words", "place.first"),
          List.of(new double[] {1, 20, 0}, new double[] {0, 5, 1}, new double[] {0, 6, 1}));

  @Test
  void logOddsAreTheSumOfOneLeafOfEachTree() {
    assertThat(TREES.logOdds(TABLE)).containsExactly(1.75, -1.5, -1);
  }

  @Test
  void termsAreTheChangesOnTheWayAndSumToTheLogOdds() {
    List<Term> terms = TREES.terms(TABLE, 2);
    assertThat(terms)
        .extracting(Term::getName)
        .containsExactly("article.place", "article.prior", "article.wording");
    assertThat(terms).extracting(Term::getValue).containsExactly(-1.0, 0.25, -0.25);
    assertThat(terms).extracting(Term::getDetail).containsExactly("first", "", "closed");
    for (int block = 0; block < 3; block++) {
      double sum = TREES.terms(TABLE, block).stream().mapToDouble(Term::getValue).sum();
      assertThat(sum).isCloseTo(TREES.logOdds(TABLE)[block], within(1e-6));
    }
  }

  @Test
  void treesAreTheSameAfterWritingAndReading() {
    Trees read = Trees.of(TREES.lines());
    assertThat(read.lines()).isEqualTo(TREES.lines()).hasSize(8);
    assertThat(read.logOdds(TABLE)).containsExactly(TREES.logOdds(TABLE));
  }

  @Test
  void oneTreeMoreIsAddedToTheOthers() {
    Trees more = TREES.plus(new Branch("place.first", 0.5, 0, new Leaf(0), new Leaf(0.5)));
    assertThat(more.logOdds(TABLE)).containsExactly(1.75, -1, -0.5);
    assertThat(more.lines()).hasSize(11).startsWith(TREES.lines().toArray(new String[0]));
  }

  @Test
  void aDocumentWithoutBlocksHasNoOdds() {
    assertThat(TREES.logOdds(new NumberTable(List.of(), List.of()))).isEmpty();
  }

  @Test
  void theModelsOfThisVersionAskOnlyForNumbersThatThereAre() {
    BlockNumbers numbers = BlockNumbers.of("One line.\nAnother line.", new WordBagEmbedder());
    double[] odds = TwoLooks.standard().first().logOdds(numbers.first());
    assertThat(TwoLooks.standard().second().logOdds(numbers.second(odds))).hasSize(2);
    List<String> asked =
        TwoLooks.standard().second().lines().stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .filter(name -> !name.equals("leaf"))
            .distinct()
            .toList();
    assertThat(numbers.second(odds).names()).containsAll(asked);
  }
}
