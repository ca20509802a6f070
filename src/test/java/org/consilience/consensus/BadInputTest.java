package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.comparable;
import static org.consilience.consensus.Claims.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.StoryConsensus;
import org.consilience.model.VariantRelation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  /** Every claim under one key, every one of its own document, and hardly two of one value. */
  @Test
  @Tag("long")
  void threeThousandClaimsUnderOneKeyAreBoundedAndWhatIsLeftOutIsCounted() {
    List<ComparableClaim> claims = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      Claim claim = measuring(claim("d" + i, "The flood drowned " + i), 1.0 * i, 1.0 * i, "{cow}");
      claim.setCandidateKeys(List.of("flood"));
      claims.add(comparable(claim, List.of("flood", "drown"), List.of()));
    }
    Candidates.Found found =
        Candidates.among("flood", claims.stream().map(Candidates::features).toList());
    assertThat(found.pairs()).hasSizeLessThanOrEqualTo(claims.size() * Candidates.NEAREST);
    assertThat(found.left() + found.pairs().size()).isEqualTo(3_000L * 2_999 / 2);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> assertThat(resolve(claims, found).getClaims()).hasSize(3_000));
  }

  @Test
  void claimWithoutASubjectIsCompared() {
    List<ComparableClaim> claims =
        List.of(
            comparable(claim("a", "Rained all night"), List.of("rain", "night"), List.of()),
            comparable(claim("b", "Rained all night"), List.of("rain", "night"), List.of()));
    assertThat(resolve(claims).getConsensus()).hasSize(1);
  }

  @Test
  void valuesThatContradictInsideOneDocumentStayVisibleAndDisputeNothing() {
    Claim one = measuring(claim("a", 1, "41 hurt"), 41.0, 41.0, "{person}");
    Claim two = measuring(claim("a", 2, "56 hurt"), 56.0, 56.0, "{person}");
    Claim other = measuring(claim("b", 1, "41 hurt"), 41.0, 41.0, "{person}");
    Consensus row = new GroupResolver(Claims.story("a", "b")).resolve(List.of(one, two, other));
    assertThat(row.getStatus()).isEqualTo(ConsensusStatus.AGREED);
    assertThat(row.getVariants())
        .extracting(v -> v.getRelation())
        .containsExactly(VariantRelation.EQUAL, VariantRelation.CONTRADICTS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void valueThatIsNoNumberIsRefused(double value) {
    Claim claim = measuring(claim("a", "Many were hurt"), value, null, "{person}");
    assertThatThrownBy(() -> resolve(List.of(comparable(claim, List.of("hurt"), List.of()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("claim a-0")
        .hasMessageContaining("not finite");
  }

  @Test
  void openBoundIsNoBadValue() {
    Claim claim = measuring(claim("a", "More than 40 were hurt"), 40.0, null, "{person}");
    assertThat(resolve(List.of(comparable(claim, List.of("hurt"), List.of()))).getClaims())
        .hasSize(1);
  }

  private static StoryConsensus resolve(List<ComparableClaim> claims) {
    claims.forEach(c -> c.getClaim().setCandidateKeys(List.of("key")));
    return resolve(
        claims, Candidates.among("key", claims.stream().map(Candidates::features).toList()));
  }

  private static StoryConsensus resolve(List<ComparableClaim> claims, Candidates.Found found) {
    return new ConsensusResolver(new WordBag()).resolve(Claims.story(), claims, found.pairs());
  }
}
