package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;

/** The pairs under one key that are worth a closer look: cheap to tell, and generous. */
public final class Candidates {
  /**
   * Shared lemmas and entities, as a share of the smaller claim's, below which two claims state
   * different things.
   */
  private static final double LEAST_SHARED = 0.25;

  private Candidates() {}

  /** Pairs of claims of different documents that share enough, in order of their ids. */
  public static List<CandidatePair> among(String key, List<ComparableClaim> claims) {
    List<ComparableClaim> sorted =
        claims.stream().sorted(Comparator.comparing(c -> c.getClaim().getClaimId())).toList();
    List<Set<String>> features = sorted.stream().map(Candidates::features).toList();
    List<CandidatePair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (isCandidate(sorted.get(i), sorted.get(j), features.get(i), features.get(j))) {
          pairs.add(pair(key, sorted.get(i), sorted.get(j)));
        }
      }
    }
    return pairs;
  }

  private static Set<String> features(ComparableClaim claim) {
    Set<String> features = new HashSet<>(claim.getLemmas());
    features.addAll(claim.getEntities());
    return features;
  }

  private static boolean isCandidate(
      ComparableClaim a, ComparableClaim b, Set<String> featuresA, Set<String> featuresB) {
    if (a.getClaim().getDocumentId().equals(b.getClaim().getDocumentId())
        || isRole(a) != isRole(b)) {
      return false;
    }
    long shared = featuresA.stream().filter(featuresB::contains).count();
    return shared >= LEAST_SHARED * Math.min(featuresA.size(), featuresB.size());
  }

  private static boolean isRole(ComparableClaim claim) {
    return claim.getClaim().getKind() == ClaimKind.ROLE;
  }

  private static CandidatePair pair(String key, ComparableClaim a, ComparableClaim b) {
    return new CandidatePair(
        String.valueOf(a.getClaim().getStoryId()),
        a.getClaim().getClaimId(),
        b.getClaim().getClaimId(),
        List.of(key));
  }
}
