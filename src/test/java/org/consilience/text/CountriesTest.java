package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.consilience.text.Countries.Form;
import org.consilience.text.Countries.Match;
import org.junit.jupiter.api.Test;

class CountriesTest {

  @Test
  void nameAdjectiveAndCapitalGiveOneState() {
    assertThat(Countries.find("Peru")).contains(new Match("PE", Form.NAME));
    assertThat(Countries.find("Peruvian")).contains(new Match("PE", Form.ADJECTIVE));
    assertThat(Countries.find("Lima")).contains(new Match("PE", Form.CAPITAL));
    assertThat(Countries.find("Casa Rosada")).contains(new Match("AR", Form.SEAT));
  }

  @Test
  void articleCaseAndPossessiveDoNotMatter() {
    assertThat(Countries.find("the netherlands")).isPresent();
    assertThat(Countries.find("Peru’s")).contains(new Match("PE", Form.NAME));
  }

  @Test
  void partsOfANameAreNoState() {
    assertThat(Countries.find("Lima Airport")).isEmpty();
    assertThat(Countries.find("")).isEmpty();
  }

  @Test
  void codeGivesTheUsualName() {
    assertThat(Countries.name("PE")).isEqualTo("Peru");
    assertThatThrownBy(() -> Countries.name("XX"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("XX");
  }
}
