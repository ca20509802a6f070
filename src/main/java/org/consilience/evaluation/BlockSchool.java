package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.consilience.cleaning.NumberTable;
import org.consilience.cleaning.Trees;
import org.consilience.cleaning.TwoLooks;
import org.consilience.evaluation.BlockLessons.Lesson;
import org.consilience.evaluation.TreeTrainer.Examples;

/**
 * Teaches both looks. The second has to learn from decisions as doubtful as those that it will
 * meet: on each text it gets those of a first look that never saw the text's host.
 */
final class BlockSchool {

  private static final int PARTS = 3;

  private BlockSchool() {}

  static TwoLooks teach(List<Lesson> lessons) {
    Examples doubted = new Examples();
    for (int part = 0; part < PARTS; part++) {
      List<Lesson> unseen = new ArrayList<>();
      List<Lesson> seen = new ArrayList<>();
      for (Lesson lesson : lessons) {
        (part(lesson.host()) == part ? unseen : seen).add(lesson);
      }
      Trees first = first(seen);
      for (Lesson lesson : unseen) {
        double[] odds = first.logOdds(lesson.blocks().first());
        add(doubted, lesson, lesson.blocks().second(odds));
      }
    }
    return new TwoLooks(first(lessons), TreeTrainer.train(doubted));
  }

  /** By chance, since names that differ in a number alone have neighbouring hashes. */
  private static int part(String host) {
    return new SplittableRandom(host.hashCode()).nextInt(PARTS);
  }

  private static Trees first(List<Lesson> lessons) {
    Examples examples = new Examples();
    lessons.forEach(lesson -> add(examples, lesson, lesson.blocks().first()));
    return TreeTrainer.train(examples);
  }

  private static void add(Examples examples, Lesson lesson, NumberTable table) {
    for (int i = 0; i < table.rows().size(); i++) {
      examples.add(table, i, lesson.labels()[i] == 1, lesson.weight(i));
    }
  }
}
