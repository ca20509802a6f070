package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/** For each claim of a story the one that it repeats, which speaks in its place. */
final class Voices {
  private final Map<String, Claim> repeated = new TreeMap<>();

  /** Those that repeat a claim, by its id. */
  private final Map<String, List<Claim>> echoes = new TreeMap<>();

  /**
   * The voices of a story.
   *
   * @param claims by id, all that are repeated among them
   */
  Voices(Map<String, ComparableClaim> claims) {
    for (ComparableClaim claim : claims.values()) {
      ComparableClaim of = claims.get(claim.getCopyOf());
      if (of != null) {
        repeated.put(claim.getClaim().getClaimId(), of.getClaim());
        echoes.computeIfAbsent(claim.getCopyOf(), id -> new ArrayList<>()).add(claim.getClaim());
      }
    }
  }

  /** A claim, or what it repeats. */
  Claim of(Claim claim) {
    return repeated.getOrDefault(claim.getClaimId(), claim);
  }

  /** The claims that speak for these, each once, in order of their ids. */
  List<Claim> of(Collection<Claim> claims) {
    Map<String, Claim> speaking = new TreeMap<>();
    for (Claim claim : claims) {
      Claim voice = of(claim);
      speaking.put(voice.getClaimId(), voice);
    }
    return List.copyOf(speaking.values());
  }

  /** The ids with those of all that repeat them, sorted. */
  List<String> withEchoes(List<String> ids) {
    List<String> all = new ArrayList<>(ids);
    for (String id : ids) {
      echoes.getOrDefault(id, List.of()).forEach(echo -> all.add(echo.getClaimId()));
    }
    return all.stream().sorted().toList();
  }

  /** A quotation that repeats another is of its family, and as true to it. */
  void passOnFamilies() {
    echoes
        .values()
        .forEach(
            copies ->
                copies.forEach(
                    copy -> {
                      copy.setQuoteFamilyId(of(copy).getQuoteFamilyId());
                      copy.setFidelity(of(copy).getFidelity());
                    }));
  }
}
