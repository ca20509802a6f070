package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.denied;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Variant;
import org.consilience.model.VariantRelation;
import org.junit.jupiter.api.Test;

class GroupResolverTest {
  private static final GroupResolver GROUPS = new GroupResolver(Claims.story("a", "b", "c", "d"));

  @Test
  void silentDocumentsCoverTheStoryAndDoNotSayIt() {
    Consensus row = resolve(claim("a", "It sank"), denied(claim("c", "It did not sink")));
    assertThat(row.getSilentDocumentIds()).containsExactly("b", "d");
  }

  @Test
  void bothOfTwoOriginsArePivotal() {
    Consensus row = resolve(claim("a", "It sank"), claim("b", "It sank"));
    assertThat(row.getStatus()).isEqualTo(ConsensusStatus.AGREED);
    assertThat(row.getPivotalOrigins()).containsExactly("origin-a", "origin-b");
    assertThat(row.getStability()).isZero();
  }

  @Test
  void noneOfThreeIsPivotalAndOneDissenterIs() {
    Consensus agreed = resolve(claim("a", "x"), claim("b", "x"), claim("c", "x"));
    assertThat(agreed.getPivotalOrigins()).isEmpty();
    assertThat(agreed.getStability()).isEqualTo(1.0);
    Consensus contested = resolve(claim("a", "x"), claim("b", "x"), denied(claim("c", "not x")));
    assertThat(contested.getPivotalOrigins()).containsExactly("origin-c");
    assertThat(contested.getStability()).isEqualTo(0.666667);
  }

  @Test
  void supportAndDissentShareOutTheDocuments() {
    Consensus row = resolve(claim("a", "x"), claim("b", "x"), denied(claim("c", "not x")));
    assertThat(row.getStatus()).isEqualTo(ConsensusStatus.CONTESTED);
    assertThat(row.getSupport().getDocuments()).isEqualTo(2);
    assertThat(row.getDissent().getDocuments()).isEqualTo(1);
    assertThat(row.getVariants())
        .extracting(Variant::getRelation)
        .containsExactly(VariantRelation.EQUAL, VariantRelation.CONTRADICTS);
  }

  @Test
  void commonestKindAndSmallestKeyStandForTheGroup() {
    Claim quote = claim("a", "x");
    quote.setKind(ClaimKind.QUOTE);
    quote.setCandidateKeys(List.of("k:ferry", "k:sink"));
    Claim first = claim("b", "x");
    first.setCandidateKeys(List.of("k:boat"));
    Consensus row = resolve(quote, first, claim("c", "x"));
    assertThat(row.getKind()).isEqualTo(ClaimKind.EVENT);
    assertThat(row.getClaimKey()).isEqualTo("k:boat");
  }

  @Test
  void idIsThatOfTheFirstClaim() {
    assertThat(resolve(claim("a", "x"), claim("b", "x")).getConsensusId())
        .isEqualTo(resolve(claim("a", "x")).getConsensusId())
        .isNotEqualTo(resolve(claim("b", "x")).getConsensusId());
  }

  private static Consensus resolve(Claim... claims) {
    return GROUPS.resolve(Claims.sorted(claims));
  }
}
