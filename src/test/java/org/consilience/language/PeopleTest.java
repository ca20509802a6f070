package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static People people(String... names) {
    return People.of(Stream.of(names).map(PersonName::of).toList());
  }

  private static @Nullable String fullest(People people, String name) {
    PersonName found = people.fullest(PersonName.of(name));
    return found == null ? null : found.text();
  }

  @Test
  void surnameStandsForTheOnlyPersonWhoHasIt() {
    assertThat(fullest(people("Ana Ruiz", "Tom Berg"), "Ruiz")).isEqualTo("Ana Ruiz");
  }

  @Test
  void sharedSurnameStandsForNobody() {
    assertThat(fullest(people("Ana Ruiz", "Luis Ruiz"), "Ruiz")).isNull();
  }

  @Test
  void peopleWhoShareASurnameKeepTheirFullNames() {
    People both = people("Ana Ruiz", "Luis Ruiz");
    assertThat(fullest(both, "Ana Ruiz")).isEqualTo("Ana Ruiz");
    assertThat(fullest(both, "Luis Ruiz")).isEqualTo("Luis Ruiz");
  }

  @Test
  void middleNameAndInitialMakeTheFullerName() {
    People people = people("Ana Ruiz", "Ana M. Ruiz", "A. Ruiz");
    assertThat(fullest(people, "Ana Ruiz")).isEqualTo("Ana M. Ruiz");
    assertThat(fullest(people, "A. Ruiz")).isEqualTo("Ana M. Ruiz");
  }

  @Test
  void whatARarerNameAddsDoesNotCount() {
    People people = people("Ana Ruiz", "Ana Ruiz Jr.", "Ana Ruiz");
    assertThat(fullest(people, "Ruiz")).isEqualTo("Ana Ruiz");
  }

  @Test
  void initialOfTwoPeopleStandsForNeither() {
    People people = people("Ana Ruiz", "Alma Ruiz", "A. Ruiz");
    assertThat(fullest(people, "Ruiz")).isNull();
    assertThat(fullest(people, "A. Ruiz")).isEqualTo("A. Ruiz");
  }

  @Test
  void differentMiddleNamesAreDifferentPeople() {
    assertThat(fullest(people("Ana Maria Ruiz", "Ana Luz Ruiz"), "Ruiz")).isNull();
  }

  @Test
  void givenNameStandsForTheOnlyPersonWhoHasIt() {
    assertThat(fullest(people("Ana Ruiz", "Tom Berg"), "Tom")).isEqualTo("Tom Berg");
    assertThat(fullest(people("Ana Ruiz", "Ana Berg"), "Ana")).isNull();
  }

  @Test
  void generationIsNoSurname() {
    assertThat(fullest(people("Tom Berg Jr."), "Berg")).isEqualTo("Tom Berg Jr.");
  }

  @Test
  void particleBelongsToTheSurname() {
    assertThat(fullest(people("Dirk van Aalst"), "van Aalst")).isEqualTo("Dirk van Aalst");
    assertThat(PersonName.of("van Aalst").isFull()).isFalse();
  }

  @Test
  void doubledLetterIsASlipAndAnotherLetterIsNot() {
    assertThat(fullest(people("Ana Rossetti"), "Roseti")).isEqualTo("Ana Rossetti");
    assertThat(fullest(people("Ana Hansen"), "Hanson")).isNull();
  }

  @Test
  void capitalsAndDiacriticsDoNotMatter() {
    assertThat(fullest(people("José Muñoz"), "MUNOZ")).isEqualTo("José Muñoz");
    assertThat(fullest(people("ANA RUIZ", "Ana Ruiz"), "Ruiz")).isEqualTo("Ana Ruiz");
  }

  @Test
  void surnamesAndShortFamilyNamesAreKnownAsWritten() {
    People people = people("Ana Ruiz", "Wu Meiling");
    assertThat(people.isKnown("Ruiz")).isTrue();
    assertThat(people.isKnown("Wu")).isTrue();
    assertThat(people.isKnown("ruiz")).isFalse();
    assertThat(people("Will Berg").isKnown("Will")).isFalse();
  }
}
