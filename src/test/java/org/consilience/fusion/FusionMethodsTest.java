package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FusionMethodsTest {

  @ParameterizedTest
  @ValueSource(strings = {"credibility", "vote", "truthfinder", "crh", "ensemble"})
  void whatMostSourcesSayWinsAmongEquals(String method) {
    List<SourcedValue> records =
        List.of(said("a", "cup", "Leeds"), said("b", "cup", "leeds "), said("c", "cup", "York"));

    FusedItem cup = FusionMethods.named(method).fuse(new ClaimTable(records)).items().get(0);

    assertThat(cup.values()).containsExactly("leeds");
    assertThat(cup.support()).isEqualTo(2);
    assertThat(cup.alternatives()).isEqualTo(1);
    assertThat(cup.confidence()).isBetween(0.5, 1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"credibility", "crh"})
  void aProvenSourceOutweighsTwoThatErr(String method) {
    Fusion fusion = FusionMethods.named(method).fuse(new ClaimTable(provenAgainstTwo()));

    assertThat(of(fusion, "contested")).containsExactly("true");
    assertThat(fusion.reliability().get("good")).isGreaterThan(fusion.reliability().get("bad1"));
  }

  @Test
  void theVoteKnowsNoProvenSource() {
    Fusion fusion = new MajorityVote().fuse(new ClaimTable(provenAgainstTwo()));

    assertThat(of(fusion, "contested")).containsExactly("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"credibility", "vote", "truthfinder", "crh", "ensemble"})
  void theOrderOfTheRecordsMeansNothing(String method) {
    List<SourcedValue> turned = new ArrayList<>(provenAgainstTwo());
    Collections.reverse(turned);

    assertThat(FusionMethods.named(method).fuse(new ClaimTable(turned)))
        .isEqualTo(FusionMethods.named(method).fuse(new ClaimTable(provenAgainstTwo())));
  }

  @Test
  void theEnsembleFollowsMostMethods() {
    ClaimTable table = new ClaimTable(provenAgainstTwo());
    FusionMethod vote = new MajorityVote();
    FusionMethod credibility = new Credibility();

    Fusion proven = new Ensemble(List.of(vote, credibility, new LatentCredibility())).fuse(table);
    Fusion even = new Ensemble(List.of(vote, credibility)).fuse(table);

    assertThat(of(proven, "contested")).containsExactly("true");
    assertThat(of(even, "contested")).containsExactly("false");
    assertThat(even.reliability().values()).allMatch(r -> r >= 0 && r <= 1);
  }

  @Test
  void crhTakesTheMedianOfNumbers() {
    List<SourcedValue> records =
        List.of(said("a", "score", "10"), said("b", "score", "11"), said("c", "score", "1000"));

    assertThat(of(new Crh().fuse(new ClaimTable(records)), "score")).containsExactly("11");
  }

  @Test
  void aRepeatedRecordIsHeardOnce() {
    SourcedValue york = said("a", "cup", "York");
    ClaimTable table =
        new ClaimTable(
            List.of(york, york, york, said("b", "cup", "Leeds"), said("c", "cup", "Leeds")));

    assertThat(of(new MajorityVote().fuse(table), "cup")).containsExactly("leeds");
  }

  @Test
  void valuesOfDifferentAttributesDoNotCompete() {
    ClaimTable table =
        new ClaimTable(
            List.of(
                new SourcedValue("a", "cup", "winner", "York"),
                new SourcedValue("b", "cup", "place", "Leeds")));
    Fusion fusion = new MajorityVote().fuse(table);

    assertThat(of(fusion, "cup / winner")).containsExactly("york");
    assertThat(of(fusion, "cup / place")).containsExactly("leeds");
  }

  @Test
  void anUnknownMethodIsAnsweredWithTheKnown() {
    assertThatThrownBy(() -> FusionMethods.named("guess"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("credibility, simple-lca, vote, truthfinder, crh");
  }

  private static List<SourcedValue> provenAgainstTwo() {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String item = "item" + i;
      List.of("good", "fair1", "fair2").forEach(s -> records.add(said(s, item, "true")));
      records.add(said("bad1", item, "wrong" + i));
      records.add(said("bad2", item, "amiss" + i));
    }
    records.add(said("good", "contested", "true"));
    records.add(said("bad1", "contested", "false"));
    records.add(said("bad2", "contested", "false"));
    return records;
  }

  private static SourcedValue said(String source, String item, String value) {
    return new SourcedValue(source, item, value);
  }

  private static List<String> of(Fusion fusion, String item) {
    return fusion.items().stream()
        .filter(i -> i.item().equals(item))
        .findFirst()
        .orElseThrow()
        .values();
  }
}
