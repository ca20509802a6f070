package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;

import java.util.List;
import org.consilience.consensus.Rivals.Scored;
import org.consilience.model.Claim;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class RivalsTest {
  private final Claim won = claim("a", 1, "Rovers won the cup");
  private final Claim triumphed = claim("b", 1, "Rovers triumphed in the final");
  private final Claim fans = claim("b", 2, "Fans came to the cup final");
  private final Claim sang = claim("a", 2, "The fans sang at the final");

  @Test
  void pairThatIsBestForBothLeads() {
    Scored pair = new Scored(won, triumphed, 1.0);
    assertThat(new Rivals(List.of(pair, new Scored(won, fans, 0.5))).lead(pair)).isEqualTo(0.5);
  }

  @Test
  void pairTrailsTheBetterPartnerOfEither() {
    Scored pair = new Scored(won, fans, 0.5);
    assertThat(new Rivals(List.of(pair, new Scored(won, triumphed, 1.0))).lead(pair))
        .isEqualTo(-0.5);
    assertThat(new Rivals(List.of(pair, new Scored(sang, fans, 1.0))).lead(pair)).isEqualTo(-0.5);
    assertThat(new Rivals(List.of(pair, new Scored(won, triumphed, 0.5))).lead(pair))
        .as("as good a one, too")
        .isZero();
  }

  @Test
  void leadIsBounded() {
    Scored pair = new Scored(won, triumphed, 9.0);
    Scored other = new Scored(won, fans, -9.0);
    assertThat(new Rivals(List.of(pair)).lead(pair)).isEqualTo(Rivals.MOST);
    assertThat(new Rivals(List.of(pair, other)).lead(pair)).isEqualTo(Rivals.MOST);
    assertThat(new Rivals(List.of(pair, other)).lead(other)).isEqualTo(-Rivals.MOST);
  }

  @Test
  void partnersInOtherDocumentsAreNoRivals() {
    Scored pair = new Scored(won, triumphed, 1.0);
    Scored other = new Scored(won, claim("c", 1, "Rovers won the cup"), 3.0);
    assertThat(new Rivals(List.of(pair, other)).lead(pair)).isEqualTo(Rivals.MOST);
  }

  @Test
  void otherReadingOfTheSameWordsIsNoRival() {
    Claim reading = claim("b", 3, "There was a triumph");
    reading.setEvidence(new Span(120, 140, ""));
    triumphed.setEvidence(new Span(100, 150, ""));
    Scored pair = new Scored(won, triumphed, 1.0);
    assertThat(new Rivals(List.of(pair, new Scored(won, reading, 2.0))).lead(pair))
        .isEqualTo(Rivals.MOST);
  }
}
