package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Tally;
import org.junit.jupiter.api.Test;

class StandingTest {
  @Test
  void contestedAnswerIsDisputed() {
    assertThat(Standing.of(group("a", ConsensusStatus.CONTESTED, 3))).isEqualTo(Standing.DISPUTED);
  }

  @Test
  void contestedSpeakerIsDisputedThoughTheWordsAgree() {
    Consensus group = group("a", ConsensusStatus.AGREED, 2);
    group.setRoles(
        List.of(
            RoleAgreement.newBuilder()
                .setRole("speaker")
                .setStatus(ConsensusStatus.ATTRIBUTION_CONTESTED)
                .build()));
    assertThat(Standing.of(group)).isEqualTo(Standing.DISPUTED);
  }

  @Test
  void agreementOnARoleIsNoDispute() {
    Consensus group = group("a", ConsensusStatus.AGREED, 2);
    group.setRoles(
        List.of(
            RoleAgreement.newBuilder()
                .setRole("speaker")
                .setStatus(ConsensusStatus.COMPLEMENTARY)
                .build()));
    assertThat(Standing.of(group)).isEqualTo(Standing.CORROBORATED);
  }

  @Test
  void secondOriginCorroboratesAndASecondDocumentDoesNot() {
    Consensus copied = group("a", ConsensusStatus.SINGLE_ORIGIN, 1);
    copied.getSupport().setDocuments(5);
    assertThat(Standing.of(copied)).isEqualTo(Standing.SINGLE);
    assertThat(Standing.of(group("b", ConsensusStatus.AGREED, 2))).isEqualTo(Standing.CORROBORATED);
  }

  @Test
  void disputedComesFirstThenWhatMostOriginsSay() {
    assertThat(
            Stream.of(
                    group("single", ConsensusStatus.SINGLE_ORIGIN, 1),
                    group("two", ConsensusStatus.AGREED, 2),
                    group("five", ConsensusStatus.AGREED, 5),
                    group("disputed", ConsensusStatus.CONTESTED, 1))
                .sorted(Standing.ORDER)
                .map(Consensus::getConsensusId))
        .containsExactly("disputed", "five", "two", "single");
  }

  private static Consensus group(String id, ConsensusStatus status, int origins) {
    return Consensus.newBuilder()
        .setConsensusId(id)
        .setClaimKey("key")
        .setProposition("the river rose")
        .setStatus(status)
        .setSupport(Tally.newBuilder().setOrigins(origins).setDocuments(origins).build())
        .setDissent(Tally.newBuilder().build())
        .build();
  }
}
