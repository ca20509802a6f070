package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Polarity;
import org.junit.jupiter.api.Test;

class CannotLinksTest {

  @Test
  void plansOfTwoOwnersNeverMeet() {
    assertThat(CannotLinks.between(plan("Peru's plan for the lake"), plan("Chile's plan")))
        .contains("another-owner");
    assertThat(CannotLinks.between(plan("Peru's plan for the lake"), plan("Peru's new plan")))
        .isEmpty();
  }

  @Test
  void plansOfUnlikeCountsNeverMeet() {
    assertThat(CannotLinks.between(plan("a 7-point plan"), plan("a 15-point plan")))
        .contains("another-owner");
    assertThat(CannotLinks.between(plan("a 7-point plan"), plan("a plan in seven points")))
        .isEmpty();
  }

  @Test
  void whatWasWeighedIsNotWhatIsDenied() {
    ComparableClaim weighed = of(claim("a", "The bank weighed a sale"), List.of("weigh", "sale"));
    ComparableClaim denied = of(negative("b", "The bank will not sell"), List.of("sell"));
    ComparableClaim asserted = of(claim("c", "The bank will sell"), List.of("sell"));
    assertThat(CannotLinks.between(weighed, denied)).contains("possibility-and-assertion");
    assertThat(CannotLinks.between(denied, weighed)).contains("possibility-and-assertion");
    assertThat(CannotLinks.between(weighed, asserted)).isEmpty();
  }

  @Test
  void denialAndAssertionAreOneQuestion() {
    ComparableClaim sells = of(claim("a", "The bank sells"), List.of("sell"));
    ComparableClaim not = of(negative("b", "The bank does not sell"), List.of("sell"));
    assertThat(CannotLinks.between(sells, not)).isEmpty();
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
