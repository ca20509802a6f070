package org.consilience.consensus;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;

/**
 * How alike two claims are by themselves. Others may hold them in one group; that one contradicts
 * the other takes more, for events that merely resemble each other differ in all that is said of
 * them. De Marneffe et al. (2008) ask for one event before they look for a mismatch.
 */
interface Likeness {
  /** Nothing is known of any pair. */
  Likeness UNKNOWN = (a, b) -> Likeness.DISPUTABLE;

  /** Of 91 disputes found in public news one in ten had less, and none of these was real. */
  double DISPUTABLE = 0.3;

  /** The probability that both answer one question, in [0, 1]. */
  double probability(Claim a, Claim b);

  default boolean isDisputable(Claim a, Claim b) {
    return probability(a, b) >= DISPUTABLE;
  }

  /**
   * The likeness of scored pairs. Offices are of one person or not, and have no score.
   *
   * @param claims by id; of those that were read out of one clause one speaks for all
   * @param voices of which pairs are scored; what repeats them has none of its own
   */
  static Likeness of(
      Collection<Clustering.Edge> edges, Map<String, ComparableClaim> claims, Voices voices) {
    Map<String, String> clauses = new TreeMap<>();
    claims.forEach((id, claim) -> clauses.put(id, clause(claim.getClaim())));
    Map<String, Double> best = new TreeMap<>();
    edges.stream()
        .filter(e -> e.score().probability() >= DISPUTABLE)
        .forEach(
            e ->
                best.merge(
                    clauses.get(e.first()) + clauses.get(e.second()),
                    e.score().probability(),
                    Math::max));
    return (a, b) -> {
      String first = clause(voices.of(a));
      String second = clause(voices.of(b));
      double known =
          Math.max(best.getOrDefault(first + second, 0.0), best.getOrDefault(second + first, 0.0));
      return a.getKind() == ClaimKind.ROLE ? 1 : known;
    };
  }

  private static String clause(Claim claim) {
    return claim.getDocumentId() + "\n" + claim.getText() + "\n";
  }
}
