package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {
  private static final Map<String, Double> PLAIN =
      Map.of("of propositions", 1.0, "clause root", 1.0, "subject named", 1.0);

  @ParameterizedTest
  @ValueSource(
      strings = {"unsure path", "words before", "far subject", "verbs", "borrowed subject"})
  void everySignOfADoubtfulReadingRaisesIt(String sign) {
    Map<String, Double> doubted = new HashMap<>(PLAIN);
    doubted.put(sign, 1.0);
    assertThat(Risk.of(doubted)).isGreaterThan(Risk.of(PLAIN));
  }

  @Test
  void howAClaimReadsDoesNotMatter() {
    assertThat(new TreeMap<>(Resources.table(Risk.class, "risk.tsv")).keySet())
        .allMatch(sign -> sign.equals("prior") || Risk.isTold(sign));
    assertThat(Risk.isTold("names")).isFalse();
    assertThat(Risk.isTold("flag unnamed in context")).isFalse();
  }

  @Test
  void aPlainStatementIsNoRisk() {
    assertThat(Risk.of(PLAIN)).isLessThan(Risk.LIMIT);
  }
}
