package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import java.util.List;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.DateEstimate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropositionExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The striker, who scored twice in Madrid, was injured. | score | The striker scored twice in Madrid",
        "The bridge that collapsed was built in 1967. | build | The bridge that collapsed was built in 1967",
        "The vaccine, which the firm tested in Norway, works. | test | the firm tested The vaccine in Norway",
        "The pilot, whose licence had expired, landed safely. | expire | The pilot’s licence had expired",
        "The mill, founded in 1902, employs 340 people. | found | The mill was founded in 1902",
        "The company cut costs by closing two plants. | close | The company closed two plants",
        "The volcano erupted, killing two hikers. | kill | The volcano killed two hikers",
        "The museum was bought by a Danish collector. | buy | The museum was bought by a Danish collector",
        "Ruiz joined the party and led it. | lead | Ruiz led it",
        "Lena Berg, the minister, resigned on Monday. | resign | Lena Berg resigned on Monday",
        "The president-elect, Omar Sy, thanked voters. | thank | The president-elect, Omar Sy, thanked voters",
        "The bank told reporters that profits had doubled. | double | profits had doubled",
        "Ana Ruiz said the team had “given everything on the pitch”. | give | the team had given everything on the pitch"
      })
  void everyClauseStandsAlone(String sentence, String predicate, String text) {
    assertThat(proposition(predicate, sentence).getText()).isEqualTo(text);
  }

  @Test
  void aClauseHasSubjectPredicateObjectAndRoles() {
    Claim claim = proposition("meet", "Kari Holm met the delegation in Bergen on 3 June.");
    assertThat(claim.getKind()).isEqualTo(ClaimKind.EVENT);
    assertThat(claim.getSubject()).isEqualTo("Kari Holm");
    assertThat(claim.getObject()).isEqualTo("the delegation");
    assertThat(claim.getArguments())
        .extracting(Argument::getRole, Argument::getText)
        .contains(
            org.assertj.core.groups.Tuple.tuple("place", "in Bergen"),
            org.assertj.core.groups.Tuple.tuple("time", "on 3 June"));
    assertThat(claim.getTime().getEdtf()).isEqualTo("2019-06-03");
  }

  @Test
  void aCopulaStatesARelation() {
    Claim claim = proposition("be", "The comet is a lump of ice.");
    assertThat(claim.getKind()).isEqualTo(ClaimKind.RELATION);
    assertThat(claim.getObject()).isEqualTo("a lump of ice");
  }

  @Test
  void anInfinitiveStaysWithItsVerb() {
    List<Claim> claims = propositions("The union agreed to sign the contract.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).getPredicate()).isEqualTo("agree sign");
    assertThat(claims.get(0).getObject()).isEqualTo("the contract");
  }

  @Test
  void anAmountKeepsItsSignOfCurrency() {
    assertThat(proposition("award", "The jury awarded the widow $2.5 million.").getObject())
        .isEqualTo("$2.5 million");
  }

  @Test
  void aNounOfAnEventWithParticipantsIsAClaimToldByItsSentence() {
    assertThat(propositions("Analysts criticised the purchase of Delta Steel."))
        .extracting(Claim::getPredicate, Claim::getText)
        .contains(tuple("purchase", "Analysts criticised the purchase of Delta Steel"));
  }

  @Test
  void aNounOfAnEventAloneIsNone() {
    assertThat(texts(propositions("Analysts criticised the purchase.")))
        .containsExactly("Analysts criticised the purchase");
  }

  @ParameterizedTest
  @ValueSource(strings = {"She told reporters.", "Stop it.", "Results:", "What went wrong"})
  void aFragmentTellsNothing(String sentence) {
    assertThat(propositions(sentence)).isEmpty();
  }

  @Test
  void anIndirectQuestionTellsNothing() {
    assertThat(texts(propositions("Karl Falk asked what went wrong.")))
        .doesNotContain("what went wrong");
  }

  @Test
  void sinceAndUntilAreNoTimesOfAnEvent() {
    assertThat(proposition("lead", "Lund led the party until 2010.").getTime()).isNull();
    assertThat(proposition("lead", "Lund led the party in 2010.").getTime().getEdtf())
        .isEqualTo("2010");
  }

  @ParameterizedTest
  @CsvSource({
    "be, 'The drivers have been on strike since 8 June 2019.', 2019-06-08/..",
    "close, 'The bridge has been closed since 9 June 2019.', 2019-06-09/..",
    "be, 'Ann Lund has been president since 2010.', 2010/..",
    "sit, 'The court has been sitting in Oslo since 4 May 2019.', 2019-05-04/..",
    "kill, 'Twelve people have been killed since 3 May 2019.',",
    "hold, 'Two hundred people have been held since 4 May 2019.',",
    "fall, 'Sales have fallen since March 2019.',",
    "be, 'The storm was the worst since 1999.',",
  })
  void whatLastsSinceADayHasThatDay(String predicate, String sentence, @Nullable String time) {
    DateEstimate found = proposition(predicate, sentence).getTime();
    assertThat(found == null ? null : found.getEdtf()).isEqualTo(time);
  }

  @Test
  void whatIsPlannedLiesAhead() {
    assertThat(proposition("vote", "The parliament will vote on Friday.").getTime().getEdtf())
        .isEqualTo("2019-06-14");
    assertThat(proposition("vote", "The parliament voted on Friday.").getTime().getEdtf())
        .isEqualTo("2019-06-07");
  }

  @Test
  void textsEndWithoutPunctuation() {
    assertThat(
            texts(propositions("The court, after a long debate, rejected the appeal, as feared.")))
        .allSatisfy(
            t -> assertThat(t).doesNotContain(",,").doesNotContain(" ,").doesNotMatch(".*[,;:]$"));
  }
}
