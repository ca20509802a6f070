package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
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

  /** The kind with the largest sum among those that are kept, or among those that are not. */
  BlockKind winner(boolean kept) {
    BlockKind fallback = kept ? BlockKind.BODY : BlockKind.OTHER;
    return ranked().stream().filter(kind -> isKept(kind) == kept).findFirst().orElse(fallback);
  }

  /** By how much the best kind that is kept beats the best other; a kind without terms has 0. */
  double lead() {
    return Rounding.six(score(winner(true)) - score(winner(false)));
  }

  /** The terms of a kind. */
  List<Term> reasons(BlockKind kind) {
    return List.copyOf(terms.getOrDefault(kind, List.of()));
  }

  private static boolean isKept(BlockKind kind) {
    return BlockKinds.decision(kind) == Decision.KEPT;
  }

  private List<BlockKind> ranked() {
    return BlockKinds.ALL.stream()
        .filter(kind -> kind == BlockKind.BODY || scores.containsKey(kind))
        .sorted(Comparator.comparingDouble(this::score).reversed())
        .toList();
  }
}
