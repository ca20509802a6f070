package org.consilience.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * What speaks for every day, as a step function. Weights count in millionths: their sums are exact,
 * so that what one document adds to a whole story can be taken away again.
 */
final class DayWeights {
  private static final double UNIT = 1e6;

  /** First days of the steps, with the change against the day before. */
  private final TreeMap<LocalDate, Long> steps = new TreeMap<>();

  /**
   * The heaviest days, from the first such run of days to the last, since nothing tells between
   * them.
   */
  record Best(LocalDate earliest, LocalDate latest, double weight) {}

  /** Adds clues of one kind and one voice, of which only the heaviest counts on any day. */
  void addHeaviest(Collection<DateClue> clues) {
    TreeMap<LocalDate, List<Long>> changes = new TreeMap<>();
    for (DateClue clue : clues) {
      long weight = Math.round(clue.weight() * UNIT);
      changes.computeIfAbsent(clue.earliest(), d -> new ArrayList<>()).add(weight);
      changes.computeIfAbsent(clue.latest().plusDays(1), d -> new ArrayList<>()).add(-weight);
    }
    TreeMap<Long, Integer> open = new TreeMap<>();
    long before = 0;
    for (Map.Entry<LocalDate, List<Long>> day : changes.entrySet()) {
      day.getValue().forEach(w -> open.merge(Math.abs(w), Long.signum(w), Integer::sum));
      open.values().removeIf(count -> count == 0);
      long now = open.isEmpty() ? 0 : open.lastKey();
      change(day.getKey(), now - before);
      before = now;
    }
  }

  void add(DayWeights other) {
    other.steps.forEach(this::change);
  }

  void remove(DayWeights other) {
    other.steps.forEach((day, change) -> change(day, -change));
  }

  private void change(LocalDate day, long by) {
    if (by != 0 && steps.merge(day, by, Long::sum) == 0) {
      steps.remove(day);
    }
  }

  /** What speaks for a day. */
  double on(LocalDate day) {
    return rounded(steps.headMap(day, true).values().stream().mapToLong(w -> w).sum());
  }

  /** The heaviest days; empty where nothing speaks for any. */
  Optional<Best> best() {
    long now = 0;
    long most = 0;
    Best best = null;
    LocalDate from = null;
    for (Map.Entry<LocalDate, Long> step : steps.entrySet()) {
      if (from != null && now > 0 && now >= most) {
        LocalDate last = step.getKey().minusDays(1);
        best =
            best == null || now > most
                ? new Best(from, last, rounded(now))
                : new Best(best.earliest, last, best.weight);
        most = now;
      }
      now += step.getValue();
      from = step.getKey();
    }
    return Optional.ofNullable(best);
  }

  private static double rounded(long weight) {
    return Rounding.six(weight / UNIT);
  }
}
