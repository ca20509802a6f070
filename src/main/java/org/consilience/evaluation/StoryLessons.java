package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.consilience.consensus.Rivals;

/** The lessons of one story of which somebody said which of its claims answer one question. */
final class StoryLessons {
  /** Name of the log-odds of a pair by itself, where a lesson has them as a term. */
  static final String ALONE = "alone";

  /**
   * What is known of a pair.
   *
   * @param weight how much it counts
   */
  record Mark(boolean same, double weight) {}

  /** A pair that is marked, by its place among all. */
  private record Marked(int place, Mark mark) {}

  private final List<PairLessons.Pair> pairs;
  private final List<Marked> marked = new ArrayList<>();

  /**
   * Lessons of a story.
   *
   * @param pairs all of it: those without a mark are rivals of the others
   */
  StoryLessons(List<PairLessons.Pair> pairs, Function<PairLessons.Pair, Optional<Mark>> marks) {
    this.pairs = pairs;
    for (int i = 0; i < pairs.size(); i++) {
      int place = i;
      marks.apply(pairs.get(i)).ifPresent(mark -> marked.add(new Marked(place, mark)));
    }
  }

  /** Every marked pair with its own terms. */
  List<PairLessons.Lesson> lessons() {
    return marked.stream().map(m -> lesson(m, pairs.get(m.place).terms())).toList();
  }

  /** The same pairs by what speaks for them alone, and how they stand to their rivals. */
  List<PairLessons.Lesson> ranked(Map<String, Double> weights) {
    List<Rivals.Scored> scored =
        pairs.stream()
            .map(
                p ->
                    new Rivals.Scored(
                        p.first().getClaim(),
                        p.second().getClaim(),
                        LogisticRegression.logOdds(weights, p.terms())))
            .toList();
    Rivals rivals = new Rivals(scored);
    return marked.stream()
        .map(
            m -> {
              Rivals.Scored pair = scored.get(m.place);
              return lesson(m, Map.of(ALONE, pair.logOdds(), Rivals.TERM, rivals.lead(pair)));
            })
        .toList();
  }

  private static PairLessons.Lesson lesson(Marked marked, Map<String, Double> terms) {
    Map<String, Double> learned = new TreeMap<>(terms);
    learned.remove(LearnPairs.CROWD);
    return new PairLessons.Lesson(learned, marked.mark.same, marked.mark.weight);
  }
}
