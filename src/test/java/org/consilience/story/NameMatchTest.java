package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMatchTest {

  @Test
  void transliterationsOfOneNameMatch() {
    assertThat(same("Mikhail Shcherbakov", "Mikhail Scherbakov")).isTrue();
    assertThat(same("Yevgeny Sorokin", "Evgeny Sorokin")).isTrue();
    assertThat(same("Mohamed Rahimi", "Muhammad Rahimi")).isTrue();
  }

  @Test
  void namesThatOnlyLookAlikeDoNot() {
    assertThat(same("Peter Johnson", "Peter Johnston")).isFalse();
    assertThat(same("Mario Bellini", "Maria Bellini")).isFalse();
    assertThat(same("James Thomas", "Thomas James")).isFalse();
  }

  @Test
  void initialsAndPetFormsFitAndOthersDoNot() {
    assertThat(same("John Q. Carver", "J. Carver")).isTrue();
    assertThat(same("Bill Hartnell", "William Hartnell")).isTrue();
    assertThat(same("John A. Reed", "John B. Reed")).isFalse();
    assertThat(same("Bill Hartnell", "Robert Hartnell")).isFalse();
  }

  @Test
  void generationsAreDifferentPeople() {
    assertThat(same("Robert Hale", "Robert Hale Jr.")).isFalse();
    assertThat(same("Robert Hale, Jr", "Robert Hale Jr.")).isTrue();
  }

  @Test
  void familyNameMayComeFirstWhereItIsKnownForOne() {
    assertThat(same("Nagy Istvan", "Istvan Nagy")).isTrue();
    assertThat(same("Wang Wei", "Wei Wang")).isFalse();
  }

  @Test
  void placeIsKnownByAnyFormOfItsState() {
    assertThat(NameMatch.key("Peru")).isEqualTo(NameMatch.key("Peruvian"));
    assertThat(NameMatch.key("Peru")).isNotEqualTo(NameMatch.key("Lima"));
    assertThat(NameMatch.key("the Sahel")).isEqualTo(NameMatch.key("Sahel"));
  }

  private static boolean same(String a, String b) {
    return NameMatch.samePerson(PersonName.of(a), PersonName.of(b));
  }
}
