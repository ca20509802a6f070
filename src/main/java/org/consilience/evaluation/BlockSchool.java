package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.consilience.cleaning.ArticleModel;
import org.consilience.cleaning.TwoLooks;
import org.consilience.evaluation.BlockLessons.Lesson;
import org.consilience.evaluation.ChainTrainer.Example;

/**
 * Teaches both looks. The second has to learn from decisions as doubtful as those that it will
 * meet: on each text it gets those of a first look that never saw the text's host.
 */
final class BlockSchool {

  private static final int PARTS = 3;

  /** Strength of the pull of weights to zero. */
  private static final double PRIOR = 10.0;

  /** The same for what the second look makes of raw pages, of which there are few to learn from. */
  private static final double RAW_PRIOR = 40.0;

  private BlockSchool() {}

  static TwoLooks teach(List<Lesson> lessons) {
    List<Example> doubted = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Lesson> unseen = new ArrayList<>();
      List<Lesson> seen = new ArrayList<>();
      for (Lesson lesson : lessons) {
        (Math.floorMod(lesson.host().hashCode(), PARTS) == part ? unseen : seen).add(lesson);
      }
      ArticleModel first = first(seen);
      for (Lesson lesson : unseen) {
        double[] odds = first.logOdds(lesson.features().first());
        doubted.add(example(lesson, () -> lesson.features().second(odds)));
      }
    }
    ArticleModel second =
        ChainTrainer.train(doubted, name -> name.contains("raw.") ? RAW_PRIOR : PRIOR);
    return new TwoLooks(first(lessons), second);
  }

  private static ArticleModel first(List<Lesson> lessons) {
    return ChainTrainer.train(
        lessons.stream().map(lesson -> example(lesson, lesson.features()::first)).toList(),
        name -> PRIOR);
  }

  private static Example example(Lesson lesson, Supplier<List<SortedMap<String, Double>>> blocks) {
    return new Example(blocks, lesson.labels(), lesson.weight());
  }
}
