package org.consilience.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.text.Rounding;

/**
 * The days that most evidence speaks for: interval voting, the weights of one kind of clue from one
 * document counted once.
 */
final class DateVote {
  private final List<DateClue> clues;

  DateVote(List<DateClue> clues) {
    this.clues =
        clues.stream()
            .sorted(
                Comparator.comparing(DateClue::documentId)
                    .thenComparing(DateClue::name)
                    .thenComparing(DateClue::earliest)
                    .thenComparing(DateClue::latest))
            .toList();
  }

  /**
   * A run of days of equal standing.
   *
   * @param clues those that speak for it
   */
  record Window(LocalDate earliest, LocalDate latest, double weight, List<DateClue> clues) {}

  /** What speaks for a day. */
  double weight(LocalDate day) {
    TreeMap<String, Double> byKind = new TreeMap<>();
    clues.stream()
        .filter(c -> c.holds(day))
        .forEach(c -> byKind.merge(c.documentId() + "\0" + c.name(), c.weight(), Math::max));
    return Rounding.six(byKind.values().stream().mapToDouble(w -> w).sum());
  }

  /**
   * The heaviest window; of several the first to the last, since nothing tells between them. Empty
   * without clues.
   */
  List<Window> best() {
    TreeSet<LocalDate> starts = new TreeSet<>();
    for (DateClue clue : clues) {
      starts.add(clue.earliest());
      starts.add(clue.latest().plusDays(1));
    }
    List<LocalDate> bounds = new ArrayList<>(starts);
    List<Window> best = new ArrayList<>();
    double most = 0;
    for (int i = 0; i + 1 < bounds.size(); i++) {
      LocalDate day = bounds.get(i);
      double weight = weight(day);
      if (weight > most) {
        best.clear();
        most = weight;
      }
      if (weight == most && weight > 0) {
        best.add(
            new Window(
                day,
                bounds.get(i + 1).minusDays(1),
                weight,
                clues.stream().filter(c -> c.holds(day)).toList()));
      }
    }
    return best;
  }
}
