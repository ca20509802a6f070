package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimFeatures;
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
   * different things. Low, for synonyms share nothing here: the score has the last word.
   */
  private static final double LEAST_SHARED = 0.15;

  /**
   * Most claims that a claim is compared with under one key: one with more is common to a whole
   * corpus.
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
  private final List<ClaimFeatures> claims;
  private final List<int[]> features;
  private final List<PriorityQueue<Pair>> chosen = new ArrayList<>();

  private Candidates(String key, List<ClaimFeatures> claims) {
    this.key = key;
    this.claims = claims;
    this.features = Features.coded(claims);
    claims.forEach(c -> chosen.add(new PriorityQueue<>(WORST_FIRST)));
  }

  /** What of a keyed claim is compared under its keys; one that repeats another meets nothing. */
  public static ClaimFeatures features(ComparableClaim claim) {
    TreeSet<String> features = new TreeSet<>(claim.getLemmas());
    features.addAll(claim.getEntities());
    return new ClaimFeatures(
        claim.getClaim().getClaimId(),
        claim.getClaim().getDocumentId(),
        claim.getClaim().getKind() == ClaimKind.ROLE,
        List.copyOf(features),
        claim.getCopyOf().isEmpty() ? claim.getClaim().getCandidateKeys() : List.of());
  }

  /** The same, with keys that tell claims of one story apart and no more. */
  public static ClaimFeatures insideStory(ClaimFeatures features) {
    return ClaimFeatures.newBuilder(features)
        .setKeys(features.getKeys().stream().map(ClaimKeyer::insideStory).toList())
        .build();
  }

  /**
   * Pairs of claims of different documents that share enough. Where there are more claims than the
   * window holds they are compared with those next to them by features, as in the sorted
   * neighbourhood method (Hernández and Stolfo 1995).
   */
  public static Found among(String key, List<ClaimFeatures> claims) {
    Comparator<ClaimFeatures> byId = Comparator.comparing(ClaimFeatures::getClaimId);
    Comparator<ClaimFeatures> order =
        claims.size() <= WINDOW
            ? byId
            : Comparator.comparing((ClaimFeatures c) -> c.getFeatures().toString())
                .thenComparing(byId);
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
    ClaimFeatures a = claims.get(i);
    ClaimFeatures b = claims.get(j);
    if (a.getDocumentId().equals(b.getDocumentId()) || a.getRole() != b.getRole()) {
      return false;
    }
    double share = Features.share(features.get(i), features.get(j));
    if (share < LEAST_SHARED || meetAgain(a, b)) {
      return false;
    }
    Pair pair = new Pair(i, j, share);
    choose(chosen.get(i), pair);
    choose(chosen.get(j), pair);
    return true;
  }

  /**
   * A pair belongs to the last of the keys that both have, so that it leaves once and not once a
   * key.
   */
  private boolean meetAgain(ClaimFeatures a, ClaimFeatures b) {
    List<String> one = a.getKeys();
    List<String> other = b.getKeys();
    for (int i = one.size() - 1, j = other.size() - 1; i >= 0 && j >= 0; ) { // both are sorted
      int order = one.get(i).compareTo(other.get(j));
      if (order == 0) {
        return one.get(i).compareTo(key) > 0;
      }
      i -= order > 0 ? 1 : 0;
      j -= order < 0 ? 1 : 0;
    }
    return false;
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

  private CandidatePair pair(Pair pair) {
    String a = claims.get(pair.first).getClaimId();
    String b = claims.get(pair.second).getClaimId();
    return a.compareTo(b) <= 0 ? new CandidatePair(a, b) : new CandidatePair(b, a);
  }
}
