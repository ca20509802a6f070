package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.measuring;

import java.util.Objects;
import org.consilience.model.Claim;
import org.consilience.model.Value;
import org.junit.jupiter.api.Test;

class NegatorsTest {
  private static boolean reach(String text, String number) {
    Claim claim = measuring(claim("a", text), 1.0, 1.0, "{x}");
    Value value = Objects.requireNonNull(claim.getValue());
    value.setText(number);
    return Negators.reach(claim, value);
  }

  @Test
  void denialReachesTheNumberThatFollowsIt() {
    assertThat(reach("The concert did not last two hours", "two hours")).isTrue();
    assertThat(reach("Nobody was hurt in any of the two crashes", "two")).isFalse();
    assertThat(reach("On 40 farms no cow was ill", "40")).isFalse();
    assertThat(reach("He rejects that two ships sank", "two")).isTrue();
  }

  @Test
  void idiomsDenyNothing() {
    assertThat(Negators.areIdle("Nothing less than the harvest is lost")).isTrue();
    assertThat(Negators.areIdle("The harvest is not lost")).isFalse();
    assertThat(Negators.in("It isn’t lost")).isTrue();
    assertThat(Negators.in("It is none other than the mayor")).isFalse();
  }

  @Test
  void contrastAndDelayDenyNothing() {
    assertThat(Negators.areIdle("They should mend the dike, not raise it")).isTrue();
    assertThat(Negators.areIdle("The gate will not open until Friday")).isTrue();
    assertThat(Negators.areIdle("The gate will not open on Friday")).isFalse();
  }

  @Test
  void whatWasNeverHigherIsNotDenied() {
    assertThat(Negators.areIdle("The water has never been higher")).isTrue();
    assertThat(Negators.areIdle("None is closer to the coast")).isTrue();
    assertThat(Negators.areIdle("Nobody was under the roof")).isFalse();
    assertThat(Negators.areIdle("The water was not higher")).isFalse();
  }
}
