package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.BlockKind;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * Additive evidence for what kind of block something is: named terms, summed per kind. The kind
 * with the largest sum wins; the kinds' order in {@link BlockKinds} breaks ties in favour of
 * keeping.
 */
final class Ballot {

  private final Map<BlockKind, List<Term>> terms = new EnumMap<>(BlockKind.class);
  private final Map<BlockKind, Double> scores = new EnumMap<>(BlockKind.class);

  /** Adds a term; one of value zero says nothing and is left out. */
  void add(BlockKind kind, String name, double value, String detail) {
    double rounded = Rounding.six(value);
    if (rounded != 0) {
      terms
          .computeIfAbsent(kind, k -> new ArrayList<>())
          .add(new Term(BlockKinds.label(kind) + "." + name, rounded, detail));
      scores.merge(kind, rounded, (a, b) -> Rounding.six(a + b));
    }
  }

  /** The sum of a kind's terms; kinds without any term cannot win. */
  double score(BlockKind kind) {
    return scores.getOrDefault(kind, 0.0);
  }

  BlockKind winner() {
    return ranked().get(0);
  }

  /** By how much the winner beats the best kind of another decision. */
  double margin() {
    BlockKind winner = winner();
    double second =
        ranked().stream()
            .filter(kind -> BlockKinds.decision(kind) != BlockKinds.decision(winner))
            .mapToDouble(this::score)
            .findFirst()
            .orElse(0);
    return Rounding.six(score(winner) - second);
  }

  /**
   * The terms of the winner and of the best kind of another decision: why it is this and not that.
   */
  List<Term> reasons() {
    BlockKind winner = winner();
    List<Term> reasons = new ArrayList<>(terms.getOrDefault(winner, List.of()));
    ranked().stream()
        .filter(kind -> BlockKinds.decision(kind) != BlockKinds.decision(winner))
        .findFirst()
        .ifPresent(kind -> reasons.addAll(terms.getOrDefault(kind, List.of())));
    return reasons;
  }

  private List<BlockKind> ranked() {
    return BlockKinds.ALL.stream()
        .filter(kind -> kind == BlockKind.BODY || scores.containsKey(kind))
        .sorted(Comparator.comparingDouble(this::score).reversed())
        .toList();
  }
}
