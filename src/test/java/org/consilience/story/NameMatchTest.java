package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMatchTest {

  @Test
  void transliterationsNameOnePerson() {
    assertThat(same("Mikhail Shcherbakov", "Mikhail Scherbakov")).isTrue();
    assertThat(same("José Núñez", "Jose Nunez")).isTrue();
    assertThat(same("Ann Marie Holt", "Ann Holt")).as("a middle name").isTrue();
  }

  @Test
  void peopleWhoShareASurnameAreTwo() {
    assertThat(same("Ann Holt", "Peter Holt")).isFalse();
    assertThat(same("Kim Min Ho", "Kim Min Su")).isFalse();
    assertThat(same("Ann Holt", "Ann Hold")).as("short names must be equal").isFalse();
  }

  @Test
  void singleWordsMustBeEqual() {
    assertThat(same("Holt", "Holt's")).isTrue();
    assertThat(same("Shcherbakov", "Scherbakov")).isFalse();
  }

  @Test
  void bareNameIsPartOfAFullOne() {
    assertThat(part("Holt", "Ann Holt")).isTrue();
    assertThat(part("Ann", "Ann Holt")).isTrue();
    assertThat(part("Scherbakov", "Mikhail Shcherbakov")).isTrue();
    assertThat(part("Marie", "Ann Marie Holt")).isFalse();
    assertThat(part("Holt", "Holt")).isFalse();
    assertThat(part("Ann Holt", "Ann Marie Holt")).isFalse();
  }

  @Test
  void stateIsOneByNameAndAdjective() {
    assertThat(NameMatch.key("the Netherlands")).isEqualTo(NameMatch.key("Dutch"));
    assertThat(NameMatch.key("Lima")).as("a capital").isNotEqualTo(NameMatch.key("Peru"));
  }

  @Test
  void bodyIsOneButForArticleCaseAndPossessive() {
    assertThat(NameMatch.key("The Harbour Board’s")).isEqualTo(NameMatch.key("harbour board"));
    assertThat(NameMatch.key("Harbour Board")).isNotEqualTo(NameMatch.key("Harbour Office"));
  }

  private static boolean same(String a, String b) {
    return NameMatch.samePerson(NameMatch.words(a), NameMatch.words(b));
  }

  private static boolean part(String bare, String full) {
    return NameMatch.isPartOf(NameMatch.words(bare), NameMatch.words(full));
  }
}
