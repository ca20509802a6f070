package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Derivation;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Span;
import org.consilience.model.Tally;
import org.junit.jupiter.api.Test;

class TalliesTest {

  @Test
  void fourCountsAreFourCounts() {
    ResolvedStory story = Claims.story("a", "b", "c");
    story.getDocuments().get(0).setPublisherId("gazette");
    story.getDocuments().get(1).setPublisherId("gazette");
    Claim copy = said(claim("b", "It sank"), "Ann Holt", "ann");
    copy.setOriginId("origin-a");
    Tally tally =
        Claims.tallies(story)
            .of(
                List.of(
                    said(claim("a", "It sank"), "Ann Holt", "ann"),
                    said(claim("a", 1, "It sank"), "Ann Holt", "ann"),
                    copy,
                    claim("c", "It sank")));
    assertThat(tally)
        .isEqualTo(
            Tally.newBuilder()
                .setMentions(4)
                .setDocuments(3)
                .setPublishers(1)
                .setDocumentsWithoutPublisher(1)
                .setOrigins(2)
                .setPrimarySources(1)
                .setEffectiveSupport(2.0)
                .build());
  }

  @Test
  void nothingCountsNothing() {
    assertThat(Claims.tallies().of(List.of())).isEqualTo(Tally.newBuilder().build());
  }

  @Test
  void publishersThatAreUnknownAreCountedApart() {
    Tally tally = Claims.tallies(Claims.story("a")).of(List.of(claim("a", "x"), claim("b", "x")));
    assertThat(tally.getPublishers()).isZero();
    assertThat(tally.getDocumentsWithoutPublisher()).isEqualTo(2);
  }

  @Test
  void ofTextsOfOneOriginOnlyThoseKnownToBeMadeFromOthersAreSilentBesideThem() {
    ResolvedStory story = Claims.story("a", "b");
    story.getDocuments().forEach(d -> d.setDerivation(Derivation.SYNDICATED));
    Claim first = claim("a", "40 were hurt");
    Claim second = claim("b", "60 were hurt");
    second.setOriginId(first.getOriginId());
    story.setLineage(List.of(edge(LineageRelation.SHARES_ORIGIN)));
    assertThat(Claims.tallies(story).voiced(List.of(first, second))).hasSize(2);
    story.getDocuments().get(0).setDerivation(Derivation.ORIGINAL);
    story.setLineage(List.of(edge(LineageRelation.WAS_DERIVED_FROM)));
    assertThat(Claims.tallies(story).voiced(List.of(first, second))).containsExactly(first);
  }

  private static Lineage edge(LineageRelation relation) {
    return Lineage.newBuilder()
        .setLineageId("b-a")
        .setFromId("b")
        .setToId("a")
        .setRelation(relation)
        .setScope(LineageScope.DOCUMENT)
        .setProbability(1)
        .build();
  }

  @Test
  void overlappingEvidenceIsOneMention() {
    assertThat(mentions(new Span(0, 50, ""), new Span(40, 90, ""))).isEqualTo(1);
    assertThat(mentions(new Span(0, 50, ""), new Span(50, 90, ""))).isEqualTo(2);
  }

  @Test
  void longPassageAroundTwoShortOnesTakesNoneAway() {
    assertThat(mentions(new Span(0, 90, ""), new Span(10, 20, ""), new Span(30, 40, "")))
        .isEqualTo(2);
  }

  @Test
  void originsOfOnePrimarySourceAddLittle() {
    assertThat(
            support(
                said(claim("a", "x"), "Ann Holt", "ann"),
                said(claim("b", "x"), "Ann Holt", "ann"),
                said(claim("c", "x"), "Ann Holt", "ann")))
        .isEqualTo(1.5);
  }

  @Test
  void originThatQuotesThreePeopleIsOneVoice() {
    assertThat(
            support(
                said(claim("a", "x"), "Ann Holt", "ann"),
                said(claim("a", 1, "x"), "Rosa Gil", "rosa"),
                said(claim("a", 2, "x"), "Li Wu", "li")))
        .isEqualTo(1.0);
  }

  @Test
  void originsWithSourcesOfTheirOwnAreIndependent() {
    assertThat(
            support(
                said(claim("a", "x"), "Ann Holt", "ann"),
                said(claim("b", "x"), "Ann Holt", "ann"),
                said(claim("b", 1, "x"), "Rosa Gil", "rosa"),
                claim("c", "x")))
        .isEqualTo(3.0);
  }

  @Test
  void sourceIsFreedForTheOriginThatHasNoOther() {
    assertThat(
            support(
                said(claim("a", "x"), "Ann Holt", "1"),
                said(claim("a", 1, "x"), "Rosa Gil", "2"),
                said(claim("b", "x"), "Ann Holt", "1")))
        .isEqualTo(2.0);
  }

  @Test
  void ownVoiceBesideAQuotationIsNoSecondOne() {
    assertThat(support(said(claim("a", "x"), "Ann Holt", "ann"), claim("a", 1, "x")))
        .isEqualTo(1.0);
  }

  private static int mentions(Span... spans) {
    return Claims.tallies()
        .of(
            List.of(spans).stream()
                .map(
                    span -> {
                      Claim claim = claim("a", "x");
                      claim.setEvidence(span);
                      return claim;
                    })
                .toList())
        .getMentions();
  }

  private static double support(Claim... claims) {
    return Claims.tallies().of(List.of(claims)).getEffectiveSupport();
  }
}
