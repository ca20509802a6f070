package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.dated;
import static org.consilience.consensus.Claims.denied;
import static org.consilience.consensus.Claims.lasting;
import static org.consilience.consensus.Claims.measuring;
import static org.consilience.consensus.Claims.role;
import static org.consilience.model.VariantRelation.COMPATIBLE;
import static org.consilience.model.VariantRelation.CONTRADICTS;
import static org.consilience.model.VariantRelation.EQUAL;
import static org.consilience.model.VariantRelation.LESS_SPECIFIC;
import static org.consilience.model.VariantRelation.MORE_SPECIFIC;
import static org.consilience.model.VariantRelation.TRANSLATION_OF;

import org.consilience.model.Claim;
import org.consilience.model.Fidelity;
import org.consilience.model.Modality;
import org.consilience.model.VariantRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatticeTest {

  @ParameterizedTest
  @CsvSource({
    "60, 60, 60, 60, EQUAL",
    "60, 60, 50, 70, MORE_SPECIFIC",
    "50, 70, 60, 60, LESS_SPECIFIC",
    "10, 20, 30, 40, CONTRADICTS",
    "30, 40, 10, 20, CONTRADICTS",
    "10, 30, 20, 40, COMPATIBLE",
    "10, 20, 20, 40, COMPATIBLE",
    "60, 60, , 70, MORE_SPECIFIC",
    "80, 80, , 70, CONTRADICTS",
    "80, , 60, 90, COMPATIBLE",
    "60.0000001, 60.0000001, 60, 60, EQUAL",
  })
  void durationsRelateAsIntervals(
      Double lowA, Double highA, Double lowB, Double highB, VariantRelation expected) {
    assertThat(relation(lasting(any(), lowA, highA), lasting(any(), lowB, highB)))
        .isEqualTo(expected);
  }

  @Test
  void datesRelateAsIntervals() {
    Claim month = dated(any(), "2031-03-01", "2031-03-31");
    assertThat(relation(dated(any(), "2031-03-05", "2031-03-05"), month)).isEqualTo(MORE_SPECIFIC);
    assertThat(relation(dated(any(), "2031-01-01", "2031-12-31"), month)).isEqualTo(LESS_SPECIFIC);
    assertThat(relation(dated(any(), "2031-04-01", "2031-04-30"), month)).isEqualTo(CONTRADICTS);
    assertThat(relation(dated(any(), "2031-03-20", "2031-04-10"), month)).isEqualTo(COMPATIBLE);
    assertThat(relation(dated(any(), "2031-03-20", null), month)).isEqualTo(COMPATIBLE);
    assertThat(relation(dated(any(), "2031-05-01", null), month)).isEqualTo(CONTRADICTS);
  }

  @Test
  void denialInOtherWordsIsATranslation() {
    Claim canonical = denied(any());
    Claim translated = denied(any());
    translated.setQuoteFamilyId("family");
    translated.setFidelity(Fidelity.TRANSLATED);
    translated.setObject("We shall not be moved");
    assertThat(relation(translated, canonical)).isEqualTo(TRANSLATION_OF);
  }

  @Test
  void whatHasLastedSinceADayBeganOnThatDay() {
    Claim since = dated(any(), "2031-03-05", null);
    since.getTime().setEdtf("2031-03-05/..");
    Claim began = dated(any(), "2031-03-05", "2031-03-05");
    began.setPredicate("begin");
    Claim later = dated(any(), "2031-03-20", "2031-03-20");
    assertThat(relation(since, later)).as("it lasts").isEqualTo(LESS_SPECIFIC);
    assertThat(relation(since, began)).isEqualTo(EQUAL);
    later.setPredicate("begin");
    assertThat(relation(since, later)).isEqualTo(CONTRADICTS);
    since.getTime().setEdtf("2031-03/..");
    assertThat(relation(since, later)).as("a month has many days").isEqualTo(LESS_SPECIFIC);
  }

  @Test
  void claimWithoutAValueLeavesEveryValuePossible() {
    assertThat(relation(any(), lasting(any(), 60.0, 60.0))).isEqualTo(LESS_SPECIFIC);
    assertThat(relation(lasting(any(), 60.0, 60.0), any())).isEqualTo(MORE_SPECIFIC);
    assertThat(Answer.of(any()).isStated()).isFalse();
    assertThat(Answer.of(dated(any(), null, null)).isStated()).as("no bound").isFalse();
    assertThat(Answer.of(lasting(any(), 60.0, null)).isStated()).isTrue();
  }

  @Test
  void unlikeMeasuresAreCompatible() {
    assertThat(relation(measuring(any(), 5.0, 5.0, "{ship}"), lasting(any(), 60.0, 60.0)))
        .isEqualTo(COMPATIBLE);
  }

  @Test
  void denialContradictsTheAssertion() {
    assertThat(relation(denied(any()), any())).isEqualTo(CONTRADICTS);
    assertThat(relation(any(), denied(any()))).isEqualTo(CONTRADICTS);
    assertThat(relation(denied(any()), denied(any()))).isEqualTo(EQUAL);
  }

  @Test
  void denialOfADenialAsserts() {
    Claim twice = denied(any());
    twice.setModality(Modality.DENIED);
    assertThat(relation(twice, any())).isEqualTo(EQUAL);
  }

  @Test
  void denialOfAValueLeavesOtherValues() {
    Claim notThreeHours = denied(lasting(any(), 10800.0, 10800.0));
    assertThat(relation(notThreeHours, lasting(any(), 10800.0, 10800.0))).isEqualTo(CONTRADICTS);
    assertThat(relation(notThreeHours, lasting(any(), 3600.0, 3600.0))).isEqualTo(COMPATIBLE);
    assertThat(relation(any(), notThreeHours)).isEqualTo(COMPATIBLE);
    assertThat(relation(lasting(any(), 3600.0, 3600.0), denied(any()))).isEqualTo(CONTRADICTS);
  }

  @Test
  void widerDenialSaysMore() {
    Claim wide = denied(lasting(any(), 0.0, 7200.0));
    Claim narrow = denied(lasting(any(), 3600.0, 3600.0));
    assertThat(relation(wide, narrow)).isEqualTo(MORE_SPECIFIC);
    assertThat(relation(narrow, wide)).isEqualTo(LESS_SPECIFIC);
    assertThat(relation(narrow, denied(lasting(any(), 60.0, 60.0)))).isEqualTo(COMPATIBLE);
  }

  @Test
  void rolesRelateByTheirWordsAndNeverContradict() {
    Claim president = role("a", "Ann Holt", "the president");
    assertThat(relation(role("b", "Ann Holt", "Rovers president"), president))
        .isEqualTo(MORE_SPECIFIC);
    assertThat(relation(president, role("b", "Ann Holt", "Rovers’ president")))
        .isEqualTo(LESS_SPECIFIC);
    assertThat(relation(role("b", "Ann Holt", "Head of a bank"), president)).isEqualTo(COMPATIBLE);
    assertThat(relation(role("b", "Anne Holt", "President"), president)).isEqualTo(EQUAL);
  }

  @Test
  void stateOfAnOfficeIsOneByNameAndAdjective() {
    Claim president = role("a", "Ann Holt", "Peru’s president");
    assertThat(relation(role("b", "Ann Holt", "Peruvian President"), president)).isEqualTo(EQUAL);
    assertThat(relation(role("b", "Ann Holt", "Lima’s president"), president))
        .as("a capital may have a president of its own")
        .isEqualTo(COMPATIBLE);
  }

  private static Claim any() {
    return claim("a", "The talks took place");
  }

  private static VariantRelation relation(Claim a, Claim b) {
    return Lattice.relation(Answer.of(a), Answer.of(b));
  }
}
