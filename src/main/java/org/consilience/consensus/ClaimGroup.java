package org.consilience.consensus;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.text.Rounding;

/**
 * A group of claims in the making, named after its first member, with the sum of its scores to
 * every other group. Sums are whole millionths, so that their order cannot matter.
 */
final class ClaimGroup {
  private static final double MILLION = 1_000_000;

  /** More than all the scores of a story together, and far from what a sum of longs can hold. */
  private static final long FORBIDDEN = -1_000_000_000_000L;

  private final List<String> members;
  private final Map<String, Integer> claimsOf;
  private final Map<String, Long> scores;

  private ClaimGroup(
      List<String> members, Map<String, Integer> claimsOf, Map<String, Long> scores) {
    this.members = members;
    this.claimsOf = claimsOf;
    this.scores = scores;
  }

  static ClaimGroup of(String claim, String document) {
    return new ClaimGroup(List.of(claim), Map.of(document, 1), new TreeMap<>());
  }

  String name() {
    return members.get(0);
  }

  /** Sorted. */
  List<String> members() {
    return members;
  }

  /** Names of the groups to which a score is known. */
  Set<String> neighbours() {
    return scores.keySet();
  }

  /** No sum of scores outweighs one pair that is forbidden. */
  void part(ClaimGroup other) {
    add(other, FORBIDDEN);
  }

  void link(ClaimGroup other, double score) {
    add(other, Math.round(score * MILLION));
  }

  private void add(ClaimGroup other, long millionths) {
    scores.merge(other.name(), millionths, Long::sum);
    other.scores.merge(name(), millionths, Long::sum);
  }

  /**
   * Whether the two together lie in two documents, and nothing third speaks for or against them.
   */
  boolean isAloneWith(ClaimGroup other) {
    Set<String> documents = new HashSet<>(claimsOf.keySet());
    documents.addAll(other.claimsOf.keySet());
    return documents.size() == 2;
  }

  /** The mean score over the pairs of different documents, 0 where there is none. */
  double mean(ClaimGroup other) {
    long pairs = (long) members.size() * other.members.size() - pairsOfOneDocument(other);
    return pairs == 0 ? 0 : Rounding.six(scores.getOrDefault(other.name(), 0L) / MILLION / pairs);
  }

  private long pairsOfOneDocument(ClaimGroup other) {
    if (claimsOf.size() > other.claimsOf.size()) {
      return other.pairsOfOneDocument(this);
    }
    return claimsOf.entrySet().stream()
        .mapToLong(e -> (long) e.getValue() * other.claimsOf.getOrDefault(e.getKey(), 0))
        .sum();
  }

  ClaimGroup joined(ClaimGroup other) {
    List<String> both = Stream.concat(members.stream(), other.members.stream()).sorted().toList();
    Map<String, Integer> claims = new TreeMap<>(claimsOf);
    other.claimsOf.forEach((document, n) -> claims.merge(document, n, Integer::sum));
    Map<String, Long> sums = new TreeMap<>(scores);
    other.scores.forEach((group, sum) -> sums.merge(group, sum, Long::sum));
    sums.remove(name());
    sums.remove(other.name());
    return new ClaimGroup(both, claims, sums);
  }

  /** Two neighbours have become one. */
  void replace(ClaimGroup a, ClaimGroup b, ClaimGroup joined) {
    long sum = removed(a) + removed(b);
    scores.put(joined.name(), sum);
  }

  private long removed(ClaimGroup group) {
    Long sum = scores.remove(group.name());
    return sum == null ? 0 : sum;
  }
}
