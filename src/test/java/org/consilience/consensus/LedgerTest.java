package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void termsSumToTheScoreBehindTheConfidence() {
    Ledger ledger = Ledger.of(tally(3, 2.25), tally(1, 1), extracted(0.9, 0.7));
    double score = ledger.terms().stream().mapToDouble(Term::getValue).sum();
    assertThat(1 / (1 + Math.exp(-score))).isCloseTo(ledger.confidence(), within(1e-6));
    assertThat(ledger.terms())
        .extracting(Term::getName)
        .containsExactly("dissent", "extraction", "independent-support", "prior", "second-voice");
  }

  @Test
  void everyTermTellsItsLayer() {
    Ledger ledger = Ledger.of(tally(3, 2.25), tally(1, 1), extracted(0.9, 0.7));
    assertThat(ledger.terms())
        .filteredOn(term -> term.getDetail().equals("extraction"))
        .extracting(Term::getName)
        .containsExactly("extraction");
    assertThat(ledger.terms()).extracting(Term::getDetail).containsOnly("extraction", "sources");
  }

  @Test
  void withoutDissentThereIsNoTermForIt() {
    assertThat(Ledger.of(tally(2, 2), tally(0, 0), extracted(1)).terms())
        .extracting(Term::getName)
        .containsExactly("extraction", "independent-support", "prior", "second-voice");
  }

  @Test
  void supportRaisesAndDissentLowersIt() {
    for (double support = 1; support < 6; support += 0.25) {
      assertThat(confidence(support + 0.25, 1)).isGreaterThan(confidence(support, 1));
      assertThat(confidence(3, support + 0.25)).isLessThan(confidence(3, support));
    }
  }

  @Test
  void doubtfulExtractionLowersIt() {
    assertThat(Ledger.of(tally(2, 2), tally(0, 0), extracted(0.5)).confidence())
        .isLessThan(confidence(2, 0));
  }

  @Test
  void intervalHoldsTheConfidenceAndNarrowsWithVoices() {
    for (double support : new double[] {0, 1, 5, 100, 100_000}) {
      for (double dissent : new double[] {0, 1, 50, 100_000}) {
        Ledger ledger = Ledger.of(tally(1, support), tally(1, dissent), extracted(0));
        assertThat(ledger.low()).isBetween(0.0, ledger.confidence());
        assertThat(ledger.high()).isBetween(ledger.confidence(), 1.0);
      }
    }
    Ledger even = Ledger.of(tally(1, 1), tally(0, 0), extracted(1));
    Ledger more = Ledger.of(tally(5, 5), tally(3, 3), extracted(1));
    assertThat(even.high() - even.low()).isGreaterThan(more.high() - more.low());
  }

  @Test
  void noClaimsGiveNumbersAllTheSame() {
    assertThat(Ledger.of(tally(0, 0), tally(0, 0), List.of()).confidence()).isBetween(0.0, 1.0);
  }

  private static double confidence(double support, double dissent) {
    return Ledger.of(tally(1, support), tally(dissent > 0 ? 1 : 0, dissent), extracted(1))
        .confidence();
  }

  private static Tally tally(int documents, double effective) {
    return Tally.newBuilder().setDocuments(documents).setEffectiveSupport(effective).build();
  }

  private static List<Claim> extracted(double... confidences) {
    return Arrays.stream(confidences)
        .mapToObj(
            confidence -> {
              Claim claim = Claims.claim("a", "x");
              claim.setExtractionConfidence(confidence);
              return claim;
            })
        .toList();
  }
}
