package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.consilience.cleaning.NumberTable;
import org.consilience.cleaning.Trees;
import org.consilience.cleaning.Trees.Branch;
import org.consilience.cleaning.Trees.Leaf;
import org.consilience.cleaning.TwoLooks;
import org.consilience.evaluation.BlockLessons.Lesson;
import org.consilience.evaluation.TreeTrainer.Examples;

/**
 * Teaches both looks. The second has to learn from decisions as doubtful as those that it will
 * meet: on each text it gets those of a first look that never saw the text's host. From where on a
 * block of a text of prose is kept is learned the same way, from the odds of a second look that
 * never saw the host; a page of many other lines is judged by lines, as it was taught.
 */
final class BlockSchool {

  private static final int PARTS = 3;

  /** Share of a text's lines that are prose, and from where on it is a text of prose. */
  private static final String PROSE_SHARE = "page.prose-share";

  private static final double PROSE = 0.5;

  private BlockSchool() {}

  /**
   * A lesson with what a second look sees of it.
   *
   * @param part of the lessons that it is of
   */
  private record Doubted(Lesson lesson, NumberTable numbers, int part) {}

  static TwoLooks teach(List<Lesson> lessons) {
    List<Doubted> doubted = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int unseen = part;
      Trees first = first(lessons.stream().filter(l -> part(l) != unseen).toList());
      for (Lesson lesson : lessons) {
        if (part(lesson) == unseen) {
          double[] odds = first.logOdds(lesson.blocks().first());
          doubted.add(new Doubted(lesson, lesson.blocks().second(odds), part));
        }
      }
    }
    double offset = offset(doubted);
    return new TwoLooks(first(lessons), second(doubted).plus(inProse(offset)));
  }

  /** A tree that adds to the odds of blocks among prose, which they were weighed on. */
  private static Branch inProse(double offset) {
    return new Branch(PROSE_SHARE, PROSE, 0, new Leaf(0), new Leaf(offset));
  }

  private static double offset(List<Doubted> doubted) {
    Balance balance = new Balance();
    for (int part = 0; part < PARTS; part++) {
      int unseen = part;
      List<Doubted> judged =
          doubted.stream().filter(d -> d.part == unseen && d.lesson.planted()).toList();
      if (!judged.isEmpty()) {
        Trees second = second(doubted.stream().filter(d -> d.part != unseen).toList());
        judged.forEach(d -> balance.add(d.lesson, second.logOdds(d.numbers)));
      }
    }
    return balance.offset();
  }

  /** By chance, since names that differ in a number alone have neighbouring hashes. */
  private static int part(Lesson lesson) {
    return new SplittableRandom(lesson.host().hashCode()).nextInt(PARTS);
  }

  private static Trees first(List<Lesson> lessons) {
    Examples examples = new Examples();
    lessons.forEach(lesson -> add(examples, lesson, lesson.blocks().first()));
    return TreeTrainer.train(examples);
  }

  private static Trees second(List<Doubted> lessons) {
    Examples examples = new Examples();
    lessons.forEach(doubted -> add(examples, doubted.lesson, doubted.numbers));
    return TreeTrainer.train(examples);
  }

  private static void add(Examples examples, Lesson lesson, NumberTable table) {
    for (int i = 0; i < table.rows().size(); i++) {
      examples.add(table, i, lesson.labels()[i] == 1, lesson.weight(i));
    }
  }
}
