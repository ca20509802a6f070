package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;

/**
 * The pairs under one key that are worth a closer look: cheap to tell, and generous. Of n claims
 * each is compared with at most {@value #WINDOW} others and leaves in at most {@value #NEAREST}
 * pairs of its own choice, so that n claims give at most n times as many pairs.
 */
public final class Candidates {
  /**
   * Shared lemmas and entities, as a share of the smaller claim's, below which two claims state
   * different things. Set by judgement, checked on the sample corpus.
   */
  private static final double LEAST_SHARED = 0.25;

  /**
   * Most claims that a claim is compared with on either side: a key that so many claims of one
   * story share tells little, and a pair that shares more than the key meets under another one,
   * too. Set by judgement.
   */
  static final int WINDOW = 3_000;

  /**
   * Most pairs that one claim chooses: those that share the most. Pairs left out count as unlike,
   * so that a group of many more claims than this falls apart. Set by judgement.
   */
  static final int NEAREST = 200;

  /**
   * What was found.
   *
   * @param pairs in order of their ids
   * @param left pairs left out by the two bounds: not compared, or less alike than others
   */
  public record Found(List<CandidatePair> pairs, long left) {}

  /** A pair by its places in the list, and the share of features that it has in common. */
  private record Pair(int first, int second, double share) {}

  /** The pair that a claim with too many gives up first: the least alike, then the last. */
  private static final Comparator<Pair> WORST_FIRST =
      Comparator.comparingDouble(Pair::share)
          .thenComparing(Pair::first, Comparator.reverseOrder())
          .thenComparing(Pair::second, Comparator.reverseOrder());

  private static final Comparator<Pair> BY_PLACE =
      Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

  private final String key;
  private final List<ComparableClaim> claims;
  private final List<int[]> features;
  private final List<PriorityQueue<Pair>> chosen = new ArrayList<>();

  private Candidates(String key, List<ComparableClaim> claims) {
    this.key = key;
    this.claims = claims;
    this.features = Features.coded(claims);
    claims.forEach(c -> chosen.add(new PriorityQueue<>(WORST_FIRST)));
  }

  /**
   * Pairs of claims of different documents that share enough. Where there are more claims than the
   * window holds they are compared with those next to them by text, as in the sorted neighbourhood
   * method (Hernández and Stolfo 1995).
   */
  public static Found among(String key, List<ComparableClaim> claims) {
    Comparator<ComparableClaim> byId = Comparator.comparing(c -> c.getClaim().getClaimId());
    Comparator<ComparableClaim> order =
        claims.size() <= WINDOW
            ? byId
            : Comparator.comparing(ComparableClaim::getCanonicalText).thenComparing(byId);
    return new Candidates(key, claims.stream().sorted(order).toList()).found();
  }

  private Found found() {
    long left = 0;
    long alike = 0;
    for (int i = 0; i < claims.size(); i++) {
      int end = Math.min(claims.size(), i + 1 + WINDOW);
      left += claims.size() - end;
      for (int j = i + 1; j < end; j++) {
        alike += compare(i, j) ? 1 : 0;
      }
    }
    TreeSet<Pair> kept = new TreeSet<>(BY_PLACE);
    chosen.forEach(kept::addAll);
    List<CandidatePair> pairs =
        kept.stream()
            .map(this::pair)
            .sorted(
                Comparator.comparing(CandidatePair::getFirst)
                    .thenComparing(CandidatePair::getSecond))
            .toList();
    return new Found(pairs, left + alike - pairs.size());
  }

  private boolean compare(int i, int j) {
    ComparableClaim a = claims.get(i);
    ComparableClaim b = claims.get(j);
    if (a.getClaim().getDocumentId().equals(b.getClaim().getDocumentId())
        || isRole(a) != isRole(b)) {
      return false;
    }
    double share = Features.share(features.get(i), features.get(j));
    if (share < LEAST_SHARED) {
      return false;
    }
    Pair pair = new Pair(i, j, share);
    choose(chosen.get(i), pair);
    choose(chosen.get(j), pair);
    return true;
  }

  private static void choose(PriorityQueue<Pair> chosen, Pair pair) {
    Pair worst = chosen.size() < NEAREST ? null : chosen.peek();
    if (worst == null || WORST_FIRST.compare(worst, pair) < 0) {
      chosen.add(pair);
      if (worst != null) {
        chosen.remove();
      }
    }
  }

  private static boolean isRole(ComparableClaim claim) {
    return claim.getClaim().getKind() == ClaimKind.ROLE;
  }

  private CandidatePair pair(Pair pair) {
    String a = claims.get(pair.first).getClaim().getClaimId();
    String b = claims.get(pair.second).getClaim().getClaimId();
    boolean inOrder = a.compareTo(b) <= 0;
    return new CandidatePair(
        String.valueOf(claims.get(pair.first).getClaim().getStoryId()),
        inOrder ? a : b,
        inOrder ? b : a,
        List.of(key));
  }
}
