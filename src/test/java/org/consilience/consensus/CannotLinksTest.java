package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Polarity;
import org.junit.jupiter.api.Test;

class CannotLinksTest {

  @Test
  void plansOfTwoOwnersNeverMeet() {
    assertThat(between(plan("Peru's plan for the lake"), plan("Chile's plan")))
        .contains("another-owner");
    assertThat(between(plan("Peru's plan for the lake"), plan("Peru's new plan"))).isEmpty();
  }

  @Test
  void plansOfUnlikeCountsNeverMeet() {
    assertThat(between(plan("a 7-point plan"), plan("a 15-point plan"))).contains("another-owner");
    assertThat(between(plan("a 7-point plan"), plan("a plan in seven points"))).isEmpty();
  }

  @Test
  void whatIsTheFirstIsNotWhatThereIs() {
    ComparableClaim first = of(ranked("a", "the first talks since May", "first"), List.of("talk"));
    ComparableClaim talks = of(claim("b", "Gil and Holt held talks"), List.of("hold", "talk"));
    ComparableClaim told = of(claim("c", "The talks were the third"), List.of("talk"));
    assertThat(between(first, talks)).contains("place-in-series");
    assertThat(between(talks, first)).contains("place-in-series");
    assertThat(between(first, told)).as("another place in the series").isEmpty();
  }

  private static Claim ranked(String document, String text, String ordinal) {
    Claim claim = Claims.measuring(claim(document, text), 1.0, 1.0, "{ordinal}");
    claim.getValue().setText(ordinal);
    return claim;
  }

  @Test
  void whenItWasIsNotHowLongItTook() {
    ComparableClaim when =
        of(
            Claims.dated(claim("a", "The war was in 2014"), "2014-01-01", "2014-12-31"),
            List.of("war"));
    ComparableClaim length =
        of(Claims.lasting(claim("b", "The war was long"), 9.0, 9.0), List.of("war"));
    assertThat(between(when, length)).contains("when-and-how-much");
    assertThat(between(length, when)).contains("when-and-how-much");
  }

  @Test
  void sinceWhenIsACircumstance() {
    ComparableClaim since =
        of(
            claim("a", "There was the last flood since the dam of Ulm burst"),
            List.of("flood", "dam", "burst"));
    ComparableClaim broke = of(claim("b", "The dam of Ulm burst"), List.of("dam", "burst"));
    assertThat(between(since, broke)).contains("circumstance");
  }

  @Test
  void whatWasWeighedIsNotWhatIsDenied() {
    ComparableClaim weighed = of(claim("a", "The bank weighed a sale"), List.of("weigh", "sale"));
    ComparableClaim denied = of(negative("b", "The bank will not sell"), List.of("sell"));
    ComparableClaim asserted = of(claim("c", "The bank will sell"), List.of("sell"));
    assertThat(between(weighed, denied)).contains("possibility-and-assertion");
    assertThat(between(denied, weighed)).contains("possibility-and-assertion");
    assertThat(between(weighed, asserted)).isEmpty();
  }

  @Test
  void denialAndAssertionAreOneQuestion() {
    ComparableClaim sells = of(claim("a", "The bank sells"), List.of("sell"));
    ComparableClaim not = of(negative("b", "The bank does not sell"), List.of("sell"));
    assertThat(between(sells, not)).isEmpty();
  }

  @Test
  void leadersPlanIsThatOfTheStateWhoseOfficeTheyHold() {
    CannotLinks links =
        new CannotLinks(
            Allegiances.of(
                List.of(
                    of(Claims.role("a", "Rosa Gil", "Peruvian president"), List.of()),
                    of(Claims.role("a", "Ann Holt", "Chile's ambassador to Peru"), List.of()))));
    assertThat(links.between(plan("President Gil's plan"), plan("Chile's plan")))
        .contains("another-owner");
    assertThat(links.between(plan("President Gil's plan"), plan("Peru's plan"))).isEmpty();
    assertThat(links.between(plan("Holt's plan"), plan("Peru's plan")))
        .as("an office that names two states")
        .isEmpty();
  }

  @Test
  void praiseIsNoOffice() {
    ComparableClaim office = of(Claims.role("a", "Rosa Gil", "mayor of Lund"), List.of());
    ComparableClaim praise =
        of(Claims.role("b", "Rosa Gil", "the most cautious woman of the council"), List.of());
    assertThat(between(office, praise)).contains("office-and-praise");
    assertThat(between(office, of(Claims.role("b", "Rosa Gil", "mayor"), List.of()))).isEmpty();
  }

  @Test
  void whatTimeIsCountedFromIsNotTold() {
    ComparableClaim later =
        of(claim("a", "The fair opened days after the bridge fell"), List.of("open", "bridge"));
    ComparableClaim bridge = of(claim("b", "A bridge fell"), List.of("bridge", "fall"));
    ComparableClaim fair = of(claim("c", "The fair did open"), List.of("fair", "open"));
    assertThat(between(later, bridge)).contains("circumstance");
    assertThat(between(later, fair)).isEmpty();
  }

  @Test
  void attitudesToTwoThingsAreTwo() {
    ComparableClaim win = of(hopes("a", "She hopes to win"), List.of("hope", "win"));
    ComparableClaim rain = of(hopes("b", "She hopes for rain"), List.of("hope", "rain"));
    ComparableClaim victory = of(hopes("c", "She hopes to win soon"), List.of("hope", "win"));
    assertThat(between(win, rain)).contains("attitude-to-another");
    assertThat(between(win, victory)).isEmpty();
  }

  private static Claim hopes(String document, String text) {
    Claim claim = claim(document, text);
    claim.setPredicate("hope");
    return claim;
  }

  private static Optional<String> between(ComparableClaim a, ComparableClaim b) {
    return new CannotLinks(Allegiances.NONE).between(a, b);
  }

  private static ComparableClaim plan(String text) {
    return of(claim("a", text), List.of("plan"));
  }

  private static Claim claim(String document, String text) {
    return Claims.claim(document, text);
  }

  private static Claim negative(String document, String text) {
    Claim claim = claim(document, text);
    claim.setPolarity(Polarity.NEGATIVE);
    return claim;
  }

  private static ComparableClaim of(Claim claim, List<String> lemmas) {
    return Claims.comparable(claim, lemmas, List.of());
  }
}
