package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quantities;
import static org.consilience.claim.Sentences.texts;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Polarity;
import org.consilience.model.Value;
import org.consilience.model.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityExtractorTest {
  private static Value value(String sentence) {
    List<Claim> claims = quantities(sentence);
    assertThat(claims).as(sentence).hasSize(1);
    return claims.get(0).getValue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The fire killed 12 people. | NUMBER | 12 | 12 | {people}",
        "The fire killed at least 12 people. | NUMBER | 12 | - | {people}",
        "Up to 200 people were trapped. | NUMBER | 0 | 200 | {people}",
        "About 5,000 fans attended the match. | NUMBER | 4500 | 5500 | {fan}",
        "The storm destroyed nearly two dozen homes. | NUMBER | 21.6 | 24 | {home}",
        "Between 20 and 30 houses burned down. | NUMBER | 20 | 30 | {house}",
        "The bridge will cost between $20 and $30 million. | MONEY | 20000000 | 30000000 | USD",
        "Repairs will cost 2 to 3 million dollars. | MONEY | 2000000 | 3000000 | USD",
        "The deal is worth more than $3.5 billion. | MONEY | 3500000000 | - | USD",
        "The ruling cost the state as much as €3 billion a year. | MONEY | 0 | 3000000000 | EUR",
        "The company posted a loss of €40 million. | MONEY | 40000000 | 40000000 | EUR",
        "Unemployment fell to 4.2 percent. | PERCENT | 4.2 | 4.2 | %",
        "Prices rose by almost 10%. | PERCENT | 9 | 10 | %",
        "The list names 42 witnesses. | NUMBER | 42 | 42 | {witness}",
        "On 74 routes no bus was running. | NUMBER | 74 | 74 | {route}",
        "The trial lasted more than three weeks. | DURATION | 1814400 | - | s",
        "The hour-long hearing ended without a verdict. | DURATION | 3240 | 3960 | s",
        "The hearing took about an hour. | DURATION | 3240 | 3960 | s",
        "She came second in the race. | NUMBER | 2 | 2 | {ordinal}",
        "Monday's blast was the third eruption of Mount Vesta. | NUMBER | 3 | 3 | {ordinal}",
        "The Reds won their twenty-first straight game. | NUMBER | 21 | 21 | {ordinal}",
        "The bank raised its rate for the fourth time in a year. | NUMBER | 4 | 4 | {ordinal}"
      })
  void aQuantityIsAnInterval(
      String sentence, ValueKind kind, Double lower, Double upper, String unit) {
    Value value = value(sentence);
    assertThat(value.getKind()).isEqualTo(kind);
    assertThat(value.getLower()).isEqualTo(lower);
    assertThat(value.getUpper()).isEqualTo(upper);
    assertThat(value.getUnit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two sides met again.",
        "The bank closed in 1998.",
        "In 1990 elections were held.",
        "Company names and 3 - 2 results.",
        "She lives on the second floor.",
        "The clinic opened a second ward.",
        "The council met on 4 October.",
        "The pier burned two months after the vote.",
        "A goal decided the match."
      })
  void datesNamesOfOneOfManyAndKnownNumbersMeasureNothing(String sentence) {
    assertThat(quantities(sentence)).isEmpty();
  }

  @Test
  void whichOfSeveralTimesItWasIsProvedByTheWordsThatSaySo() {
    Claim claim =
        quantities(
                "Ruiz spoke with Maas by phone on Friday for the first time since the strike of May.")
            .get(0);
    assertThat(claim.getText())
        .isEqualTo(
            "Ruiz spoke with Maas by phone on Friday for the first time since the strike of May");
    assertThat(claim.getEvidence().getExact())
        .isEqualTo("for the first time since the strike of May");
  }

  @Test
  void aBareCountIsToldWithItsClause() {
    assertThat(texts(quantities("The mill employs 340 people.")))
        .containsExactly("The mill employs 340 people");
  }

  @Test
  void twoQuantitiesOfAClauseAreTwoClaims() {
    List<Claim> claims = quantities("The union lost 340 members in 12 days.");
    assertThat(claims).hasSize(2).extracting(Claim::getClaimId).doesNotHaveDuplicates();
  }

  @Test
  void whatAClauseTakesForGrantedOfAThingIsComparedByTheThing() {
    ComparableClaim length = only("The mayor did not call the two-hour debate useful.");
    assertThat(length.getCanonicalText()).isEqualTo("the two-hour debate");
    assertThat(length.getClaim().getPolarity()).isEqualTo(Polarity.POSITIVE);
    ComparableClaim count = only("The mayor did not hire 340 young teachers.");
    assertThat(count.getCanonicalText())
        .as("what is compared is the clause")
        .isEqualTo("The mayor did not hire 340 young teachers");
    assertThat(count.getClaim().getPolarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(only("The debate did not last two hours.").getClaim().getPolarity())
        .isEqualTo(Polarity.NEGATIVE);
  }

  private static ComparableClaim only(String sentence) {
    List<ComparableClaim> claims =
        Extractors.named("quantities").extract(Sentences.document(sentence));
    assertThat(claims).as(sentence).hasSize(1);
    return claims.get(0);
  }
}
