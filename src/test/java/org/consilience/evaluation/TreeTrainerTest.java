package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.consilience.cleaning.NumberTable;
import org.consilience.cleaning.Trees;
import org.consilience.evaluation.TreeTrainer.Examples;
import org.junit.jupiter.api.Test;

class TreeTrainerTest {

  private static final List<String> NAMES = List.of("a.x", "a.y", "a.chance");

  /** Article where exactly one of x and y is large, which no sum of the two can tell. */
  private static Examples examples(double share) {
    SplittableRandom chance = new SplittableRandom(11);
    Examples examples = new Examples();
    for (int i = 0; i < 2_000; i++) {
      double[] row = {chance.nextInt(100), chance.nextDouble() * 3, chance.nextDouble()};
      boolean article = row[0] > 60 != row[1] > 1.2;
      NumberTable table = new NumberTable(NAMES, List.of(row));
      examples.add(table, 0, article == chance.nextDouble() < share, 1);
    }
    return examples;
  }

  private static double[] odds(Trees trees) {
    return trees.logOdds(
        new NumberTable(
            NAMES,
            List.of(
                new double[] {90, 0.3, 0.5},
                new double[] {90, 2.7, 0.5},
                new double[] {10, 2.7, 0.5},
                new double[] {10, 0.3, 0.5})));
  }

  @Test
  void whatOnlyTwoNumbersTogetherTellIsLearned() {
    double[] odds = odds(TreeTrainer.train(examples(1)));
    assertThat(odds[0]).isGreaterThan(2);
    assertThat(odds[1]).isLessThan(-2);
    assertThat(odds[2]).isGreaterThan(2);
    assertThat(odds[3]).isLessThan(-2);
  }

  @Test
  void doubtfulLabelsMakeDoubtfulOdds() {
    double[] sure = odds(TreeTrainer.train(examples(1)));
    double[] doubtful = odds(TreeTrainer.train(examples(0.8)));
    assertThat(doubtful[0]).isPositive().isLessThan(sure[0]);
    assertThat(doubtful[1]).isNegative().isGreaterThan(sure[1]);
  }

  @Test
  void theSameExamplesGiveTheSameTrees() {
    assertThat(TreeTrainer.train(examples(0.9)).lines())
        .isEqualTo(TreeTrainer.train(examples(0.9)).lines());
  }

  @Test
  void numbersThatAreAllTheSameTellNothing() {
    Examples examples = new Examples();
    NumberTable table = new NumberTable(List.of("a.x"), List.of(new double[] {1}));
    for (int i = 0; i < 100; i++) {
      examples.add(table, 0, i % 4 != 0, 1);
    }
    Trees trees = TreeTrainer.train(examples);
    assertThat(trees.lines()).allMatch(line -> line.startsWith("leaf"));
    assertThat(trees.logOdds(table)[0]).isBetween(0.8, 1.1);
  }
}
