package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.cleaning.ArticleModel;
import org.consilience.evaluation.ChainTrainer.Example;
import org.junit.jupiter.api.Test;

class ChainTrainerTest {

  private static final int[] LABELS = {0, 0, 1, 1, 1, 0};

  @Test
  void whatTellsTheLabelsApartIsLearnedAndTheSameEachTime() {
    List<SortedMap<String, Double>> blocks = blocks();
    ArticleModel model =
        ChainTrainer.train(List.of(new Example(() -> blocks, LABELS, 1)), name -> 0.1);
    assertThat(model.weights().get("long")).isPositive();
    double[] odds = model.logOdds(blocks);
    for (int i = 0; i < odds.length; i++) {
      assertThat(odds[i] > 0).isEqualTo(LABELS[i] == 1);
    }
    ArticleModel again =
        ChainTrainer.train(List.of(new Example(() -> blocks, LABELS, 1)), name -> 0.1);
    assertThat(again.weights()).isEqualTo(model.weights());
  }

  @Test
  void neighboursAreLearnedWhereTheBlockSaysNothing() {
    List<SortedMap<String, Double>> blocks = blocks();
    blocks.set(3, new TreeMap<>(Map.of("prior.tidy", 1.0)));
    ArticleModel model =
        ChainTrainer.train(List.of(new Example(() -> blocks, LABELS, 1)), name -> 0.1);
    assertThat(model.logOdds(blocks)[3]).isGreaterThan(model.score(blocks.get(3)));
  }

  private static List<SortedMap<String, Double>> blocks() {
    List<SortedMap<String, Double>> blocks = new ArrayList<>();
    for (int label : LABELS) {
      blocks.add(new TreeMap<>(Map.of("prior.tidy", 1.0, label == 1 ? "long" : "short", 1.0)));
    }
    return blocks;
  }
}
