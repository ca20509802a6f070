package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Variant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleAgreementsTest {
  private static final RoleAgreements AGREEMENTS =
      new RoleAgreements(
          Claims.tallies(),
          new Speakers(
              List.of(
                  Claims.entity("ann", "Ann Holt", "PERSON"),
                  Claims.entity("rosa", "Rosa Gil", "PERSON"),
                  Claims.entity("lima", "Lima", "PLACE"),
                  Claims.entity("peru", "Peru", "PLACE"))));

  @Test
  void speakerHasOneNameInAllSpellings() {
    RoleAgreement speaker = only(quote("a", "Ann Holt", "ann"), quote("b", "Anne Holt", "ann"));
    assertThat(speaker.getRole()).isEqualTo("speaker");
    assertThat(speaker.getStatus()).isEqualTo(ConsensusStatus.AGREED);
    assertThat(speaker.getVariants()).extracting(Variant::getText).containsExactly("Ann Holt");
    assertThat(speaker.getVariants().get(0).getDocumentIds()).containsExactly("a", "b");
  }

  @Test
  void stateSpeaksWithTheVoiceOfItsCapital() {
    RoleAgreement speaker = only(quote("a", "Lima", "lima"), quote("b", "Peru", "peru"));
    assertThat(speaker.getVariants()).extracting(Variant::getText).containsExactly("Peru");
  }

  @Test
  void twoSpeakersAreContestedAndBothShown() {
    RoleAgreement speaker = only(quote("a", "Ann Holt", "ann"), quote("b", "Rosa Gil", "rosa"));
    assertThat(speaker.getStatus()).isEqualTo(ConsensusStatus.ATTRIBUTION_CONTESTED);
    assertThat(speaker.getVariants())
        .extracting(Variant::getText)
        .containsExactlyInAnyOrder("Ann Holt", "Rosa Gil");
  }

  @Test
  void personAndStatementCompleteEachOther() {
    RoleAgreement speaker = only(quote("a", "Ann Holt", "ann"), quote("b", "a statement", null));
    assertThat(speaker.getStatus()).isEqualTo(ConsensusStatus.COMPLEMENTARY);
  }

  @Test
  void severalVenuesAreNoDispute() {
    Claim first = quote("a", "Ann Holt", "ann");
    first.getAttribution().get(0).setChannel("Telegram");
    Claim second = quote("b", "Ann Holt", "ann");
    second.getAttribution().get(0).setChannel("a press conference");
    List<RoleAgreement> roles = AGREEMENTS.of("group", List.of(first, second));
    assertThat(roles).extracting(RoleAgreement::getRole).containsExactly("speaker", "venue");
    assertThat(roles.get(1).getStatus()).isEqualTo(ConsensusStatus.COMPLEMENTARY);
  }

  @Test
  void claimsInTheirOwnVoiceHaveNoSpeaker() {
    assertThat(AGREEMENTS.of("group", List.of(claim("a", "x"), claim("b", "x")))).isEmpty();
  }

  private static Claim quote(String document, String source, @Nullable String entityId) {
    return said(claim(document, "“The sea is safe”"), source, entityId);
  }

  private static RoleAgreement only(Claim... claims) {
    List<RoleAgreement> roles = AGREEMENTS.of("group", List.of(claims));
    assertThat(roles).hasSize(1);
    return roles.get(0);
  }
}
