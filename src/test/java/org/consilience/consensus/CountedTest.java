package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.measuring;

import java.util.Objects;
import org.consilience.model.Claim;
import org.consilience.model.Value;
import org.junit.jupiter.api.Test;

class CountedTest {
  private static String measure(String text, String number, String unit) {
    Claim claim = measuring(claim("a", text), 1.0, 1.0, unit);
    Value value = Objects.requireNonNull(claim.getValue());
    value.setText(number);
    return Counted.measure(claim, value);
  }

  @Test
  void rateIsNoSum() {
    assertThat(measure("The post pays 900 euros per month", "900 euros", "EUR"))
        .isEqualTo("EUR{rate}");
    assertThat(measure("The post paid 900 euros in May", "900 euros", "EUR")).isEqualTo("EUR");
  }

  @Test
  void partIsNoTotal() {
    assertThat(measure("She wrote two more novels", "two", "{novel}")).isEqualTo("{novel}{part}");
    assertThat(measure("She wrote her last two novels", "two", "{novel}"))
        .isEqualTo("{novel}{part}");
    assertThat(measure("She wrote two novels", "two", "{novel}")).isEqualTo("{novel}");
  }

  @Test
  void whatLastsAndGrowsIsWhole() {
    assertThat(measure("The frost will last two weeks", "two weeks", "s")).isEqualTo("s");
    assertThat(measure("Of the frost the last two weeks", "two weeks", "s")).isEqualTo("s{part}");
    assertThat(measure("Bakers want six percent more pay", "six percent", "%")).isEqualTo("%");
  }

  @Test
  void oneOrTheOtherIsNeither() {
    assertThat(measure("Two or three wolves came", "Two", "{wolf}")).isEqualTo("{wolf}{either}");
  }

  @Test
  void whatACountIsTakenOfIsNoCount() {
    assertThat(measure("She missed three of the 16 games", "16", "{game}"))
        .isEqualTo("{game}{whole}");
    assertThat(measure("She missed three games of 16 minutes", "three", "{game}"))
        .isEqualTo("{game}");
  }
}
