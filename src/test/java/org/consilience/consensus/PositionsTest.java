package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private final Positions positions =
      new Positions(
          Allegiances.of(
              List.of(
                  Claims.comparable(
                      Claims.role("a", "Rosa Gil", "spokeswoman of the European Commission"),
                      List.of(),
                      List.of()))));

  @Test
  void twoStatesDemandTwoThings() {
    Claim demand = demand("South Korean officials", "urge Peru to open its port");
    assertThat(positions.apart(demand, said("Peru must open its port", "Rosa Gil"))).isTrue();
    assertThat(positions.apart(demand, demand("South Korea", "calls on Peru to open"))).isFalse();
  }

  @Test
  void whoOnlyAssertsOwnsNothing() {
    Claim demand = demand("Chile", "urges Peru to open its port");
    assertThat(positions.apart(demand, Claims.claim("b", "Peru opens its port"))).isFalse();
    assertThat(positions.apart(demand, said("Peru must open its port", "an official"))).isFalse();
  }

  @Test
  void wordsMayBeLaidInTwoMouths() {
    Claim one = said("It must open", "Rosa Gil");
    Claim other = said("It must open", "Chile");
    one.setKind(ClaimKind.QUOTE);
    other.setKind(ClaimKind.QUOTE);
    assertThat(positions.apart(one, other)).isFalse();
  }

  private static Claim demand(String subject, String rest) {
    Claim claim = Claims.claim("a", subject + " " + rest);
    claim.setKind(ClaimKind.POSITION);
    claim.setSubject(subject);
    claim.setPredicate("urge open");
    return claim;
  }

  private static Claim said(String text, String speaker) {
    Claim claim = Claims.said(Claims.claim("b", text), speaker, null);
    claim.setKind(ClaimKind.POSITION);
    claim.setPredicate("open");
    return claim;
  }
}
