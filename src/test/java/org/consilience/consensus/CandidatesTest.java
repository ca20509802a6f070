package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.comparable;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void claimsThatShareEnoughAreAPair() {
    assertThat(
            pairs(
                of("b", List.of("ferry", "sink"), List.of("lima")),
                of("a", List.of("ferry", "capsize"), List.of("lima"))))
        .containsExactly(new CandidatePair("a-0", "b-0"));
  }

  @Test
  void claimsThatShareTooLittleAreNone() {
    assertThat(
            pairs(
                of("a", List.of("ferry", "sink", "dawn", "crew", "bay", "night", "oil"), List.of()),
                of(
                    "b",
                    List.of("ferry", "ticket", "price", "rise", "again", "rail", "bus"),
                    List.of())))
        .isEmpty();
  }

  @Test
  void claimsWithoutWordsAndNamesAreNone() {
    assertThat(pairs(of("a", List.of(), List.of()), of("b", List.of("ferry"), List.of())))
        .isEmpty();
  }

  @Test
  void claimsOfOneDocumentAreNotCompared() {
    ComparableClaim other = of("a", List.of("ferry"), List.of());
    other.getClaim().setClaimId("a-1");
    assertThat(pairs(of("a", List.of("ferry"), List.of()), other)).isEmpty();
  }

  @Test
  void rolesMeetRolesOnly() {
    ComparableClaim first =
        comparable(Claims.role("a", "Ann Holt", "mayor"), List.of("mayor"), List.of());
    ComparableClaim second =
        comparable(Claims.role("b", "Ann Holt", "mayor"), List.of("mayor"), List.of());
    assertThat(pairs(first, second)).hasSize(1);
    assertThat(pairs(first, of("b", List.of("mayor"), List.of()))).isEmpty();
  }

  @Test
  void claimTakesTheMostAlikeWhereThereAreTooMany() {
    List<ComparableClaim> claims = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      claims.add(of("d" + i, List.of("ferry", "n" + i), List.of()));
    }
    claims.add(of("x", List.of("ferry", "n7"), List.of()));
    Candidates.Found found = among(claims);
    long all = 601L * 600 / 2;
    assertThat(found.pairs()).hasSizeLessThanOrEqualTo(601 * Candidates.NEAREST);
    assertThat(found.pairs().size() + found.left()).isEqualTo(all);
    assertThat(found.left()).isPositive();
    assertThat(found.pairs()).contains(new CandidatePair("d7-0", "x-0"));
  }

  @Test
  void hotKeyComparesOnlyNeighboursAndCountsTheRest() {
    List<ComparableClaim> claims = new ArrayList<>();
    for (int i = 0; i < Candidates.WINDOW + 10; i++) {
      claims.add(of("d" + i, List.of("n" + i), List.of()));
    }
    Candidates.Found found = among(claims);
    assertThat(found.pairs()).isEmpty();
    assertThat(found.left()).as("9 + 8 + ... + 1").isEqualTo(45);
  }

  @Test
  void pairLeavesUnderTheLastOfItsKeysOnly() {
    ComparableClaim first = of("a", List.of("ferry", "sink"), List.of());
    ComparableClaim second = of("b", List.of("ferry", "sink"), List.of());
    first.getClaim().setCandidateKeys(List.of("ferry", "only", "sink"));
    second.getClaim().setCandidateKeys(List.of("ferry", "sink"));
    List<ClaimFeatures> claims = List.of(Candidates.features(first), Candidates.features(second));
    assertThat(Candidates.among("ferry", claims).pairs()).isEmpty();
    assertThat(Candidates.among("sink", claims).pairs()).hasSize(1);
  }

  private static Candidates.Found among(List<ComparableClaim> claims) {
    return Candidates.among("key", claims.stream().map(Candidates::features).toList());
  }

  private static ComparableClaim of(String document, List<String> lemmas, List<String> entities) {
    return comparable(claim(document, document), lemmas, entities);
  }

  private static List<CandidatePair> pairs(ComparableClaim... claims) {
    Candidates.Found found = among(List.of(claims));
    assertThat(found.left()).isZero();
    return found.pairs();
  }
}
