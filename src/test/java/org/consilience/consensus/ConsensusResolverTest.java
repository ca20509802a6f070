package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.comparable;
import static org.consilience.consensus.Claims.denied;
import static org.consilience.consensus.Claims.lasting;
import static org.consilience.consensus.Claims.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Stance;
import org.consilience.model.StoryConsensus;
import org.junit.jupiter.api.Test;

class ConsensusResolverTest {
  /** A ferry sinks; one report denies it, one tells of something else as well. */
  private static final List<ComparableClaim> FERRY =
      List.of(
          comparable(claim("a", "The ferry sank off the cape"), words("ferry", "sink"), List.of()),
          comparable(claim("b", "The ferry sank off the cape"), words("ferry", "sink"), List.of()),
          comparable(
              denied(claim("c", "The ferry sank off the cape not")),
              words("ferry", "sink"),
              List.of()),
          comparable(
              lasting(claim("a", 1, "The search took an hour"), 3600.0, 3600.0),
              words("search", "take"),
              List.of()),
          comparable(
              lasting(claim("b", 1, "The search took about an hour"), 2700.0, 4500.0),
              words("search", "take"),
              List.of()),
          comparable(mourning("a"), words("mourn"), List.of()),
          comparable(mourning("c"), words("mourn"), List.of()),
          comparable(claim("c", 3, "Rovers won the cup"), words("win", "cup"), List.of()));

  private static Claim mourning(String document) {
    Claim claim = said(claim(document, 2, "“We will mourn them”"), "Ann Holt", "ann");
    claim.setObject("We will mourn them");
    return claim;
  }

  @Test
  void storyBecomesItsQuestions() {
    StoryConsensus resolved = resolve(FERRY, pairs(FERRY));
    assertThat(statuses(resolved))
        .containsOnly(
            Map.entry("The ferry sank off the cape", ConsensusStatus.CONTESTED),
            Map.entry("The search took about an hour", ConsensusStatus.AGREED_COARSER),
            Map.entry("“We will mourn them”", ConsensusStatus.AGREED),
            Map.entry("Rovers won the cup", ConsensusStatus.SINGLE_ORIGIN));
    assertThat(resolved.getLineage()).hasSize(1);
    assertThat(resolved.getSources()).hasSize(1);
  }

  @Test
  void everyClaimKnowsItsGroupItsStanceAndWhy() {
    StoryConsensus resolved = resolve(FERRY, pairs(FERRY));
    Map<String, Claim> claims =
        resolved.getClaims().stream().collect(Collectors.toMap(Claim::getClaimId, c -> c));
    assertThat(claims).hasSize(FERRY.size());
    assertThat(stance(claims, "a-0")).isEqualTo(Stance.SUPPORTS);
    assertThat(stance(claims, "c-0")).isEqualTo(Stance.CONTRADICTS);
    assertThat(stance(claims, "a-1")).isEqualTo(Stance.REFINES);
    assertThat(claims.values().stream().filter(c -> c.getMatchEvidence().isEmpty()))
        .extracting(Claim::getClaimId)
        .as("only the claim alone has nothing to show")
        .containsExactly("c-3");
    assertThat(resolved.getConsensus())
        .extracting(Consensus::getConsensusId)
        .isSorted()
        .containsAll(claims.values().stream().map(Claim::getConsensusId).distinct().toList());
  }

  @Test
  void pairFoundTwiceAndTurnedRoundIsOnePair() {
    List<CandidatePair> twice = new ArrayList<>(pairs(FERRY));
    pairs(FERRY).forEach(p -> twice.add(new CandidatePair(p.getSecond(), p.getFirst())));
    assertThat(resolve(FERRY, twice).toString()).isEqualTo(resolve(FERRY, pairs(FERRY)).toString());
  }

  @Test
  void claimsThatCameInAreLeftAsTheyAre() {
    resolve(FERRY, pairs(FERRY));
    assertThat(FERRY.get(0).getClaim().getConsensusId()).isEmpty();
  }

  @Test
  void pairOfAnUnknownClaimIsABug() {
    List<CandidatePair> pairs = List.of(new CandidatePair("a-0", "zz"));
    assertThatThrownBy(() -> resolve(FERRY, pairs)).hasMessageContaining("zz");
  }

  @Test
  void storyWithoutClaimsHasNoConsensus() {
    assertThat(resolve(List.of(), List.of()).getConsensus()).isEmpty();
  }

  static StoryConsensus resolve(List<ComparableClaim> claims, List<CandidatePair> pairs) {
    return new ConsensusResolver(new WordBag()).resolve(Claims.story("a", "b", "c"), claims, pairs);
  }

  static List<CandidatePair> pairs(List<ComparableClaim> claims) {
    return Candidates.among("key", claims.stream().map(Candidates::features).toList()).pairs();
  }

  private static Map<String, ConsensusStatus> statuses(StoryConsensus resolved) {
    return resolved.getConsensus().stream()
        .collect(Collectors.toMap(Consensus::getProposition, Consensus::getStatus));
  }

  private static Stance stance(Map<String, Claim> claims, String id) {
    assertThat(claims).containsKey(id);
    return claims.getOrDefault(id, new Claim()).getStance();
  }

  private static List<String> words(String... words) {
    return List.of(words);
  }
}
