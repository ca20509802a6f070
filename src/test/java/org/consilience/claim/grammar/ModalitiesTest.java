package org.consilience.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;

import org.consilience.model.ClaimKind;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalitiesTest {
  @Test
  void theDenialOfALesserClauseIsNotThatOfTheWhole() {
    String torn =
        "Leo Brandt elected to close the fair when the baker was bringing no bread to him.";
    assertThat(propositions("Judge " + torn)).allMatch(c -> c.getPolarity() == Polarity.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court did not accept the appeal. | accept | NEGATIVE",
        "The court accepted the appeal. | accept | POSITIVE",
        "Nobody survived the crash. | survive | NEGATIVE",
        "No passenger survived the crash. | survive | NEGATIVE",
        "The firm has never paid a dividend. | pay | NEGATIVE",
        "The factory paid no dividend. | pay | NEGATIVE",
        "The union refused to sign the contract. | refuse | NEGATIVE",
        "The senator failed to win the primary. | fail | NEGATIVE",
        "The union did not refuse to sign the contract. | refuse | POSITIVE",
        "The factory neither confirmed nor denied the leak. | confirm | NEGATIVE",
        "The factory neither confirmed nor denied the leak. | deny | NEGATIVE",
        "No official would give details or say why it was late. | say | NEGATIVE",
        "The minister praised a “no excuses” policy. | praise | POSITIVE"
      })
  void polarityCountsEveryDenialOfTheVerb(String sentence, String predicate, Polarity polarity) {
    assertThat(proposition(predicate, sentence).getPolarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club sold the stadium. | sell | ASSERTED",
        "The club will sell the stadium. | sell | PLANNED",
        "The club plans to sell the stadium. | plan | PLANNED",
        "The club is expected to sell the stadium. | expect | PLANNED",
        "The club is going to sell the stadium. | go | PLANNED",
        "Karl Falk was tired. He’d left the club. | leave | ASSERTED",
        "The club may sell the stadium. | sell | POSSIBLE",
        "The club appears to lose money. | appear | POSSIBLE",
        "The club must sell the stadium. | sell | DESIRED",
        "The club hopes to sell the stadium. | hope | DESIRED",
        "The club has asked Karl Falk to sell the stadium. | ask | ASSERTED",
        "The club tried to sell the stadium. | try | ASSERTED",
        "The club will ask Karl Falk to sell the stadium. | ask | PLANNED",
        "The club will sell the stadium if the bank agrees. | sell | CONDITIONAL",
        "Surely, if Karl Falk wins a game next week, he would have the record. | have | CONDITIONAL",
        "If convicted, Karl Falk faces prison and will lose his office. | lose | CONDITIONAL",
        "Karl Falk declined to say if the fire was an accident. | decline | ASSERTED",
        "Karl Falk won the title even if he was tired. | win | ASSERTED",
        "The club would like to sell the stadium. | like | DESIRED",
        "The club would appreciate help from the bank. | appreciate | DESIRED",
        "The club would be grateful for help from the bank. | be | DESIRED",
        "Without the loan, the club would sell the stadium. | sell | CONDITIONAL",
        "In that case, the club would sell the stadium. | sell | CONDITIONAL",
        "The club would have sold the stadium. | sell | CONDITIONAL",
        "Selling the stadium would require a vote. | require | CONDITIONAL",
        "Ida Moe says the loan would help the club. | help | CONDITIONAL",
        "Ida Moe said the club would sell the stadium. | sell | PLANNED",
        "“The loan would help the club,” Ida Moe said. | help | CONDITIONAL",
        "Ida Moe said the loan “would help the club.” | help | PLANNED",
        "Karl Falk would often sell bread in the market. | sell | ASSERTED",
        "Karl Falk would leave his flat by the garden that night. | leave | ASSERTED",
        "It would appear that the club lost money. | appear | POSSIBLE",
        "The stadium would burn for hours should it catch fire. | burn | CONDITIONAL",
        "Maybe the club sold the stadium. | sell | POSSIBLE",
        "Two men and possibly a boy sold bread in the market. | sell | ASSERTED",
        "The loan is needed to build the stadium. | need | ASSERTED",
        "Karl Falk is a patient man, especially if he is paid. | be | ASSERTED",
        "Karl Falk apologised if the joke was in any way rude. | apologise | ASSERTED",
        "No official would give details of the offer. | give | ASSERTED",
        "Karl Falk would go on to sell the stadium. | go | ASSERTED",
        "Ida Moe hopes they will fight Karl Falk, who is well past his prime. | be | ASSERTED",
        "Karl Falk would later sell the stadium. | sell | ASSERTED",
        "The witness denied that the driver had slept. | sleep | DENIED",
        "The club denied selling the player. | deny | DENIED"
      })
  void modalityIsThatOfAuxiliariesAndGoverningVerbs(
      String sentence, String predicate, Modality modality) {
    assertThat(proposition(predicate, sentence).getModality()).isEqualTo(modality);
  }

  @Test
  void whatIsDesiredIsAPosition() {
    assertThat(proposition("refund", "The airline should refund passengers.").getKind())
        .isEqualTo(ClaimKind.POSITION);
  }

  @Test
  void whatIsAskedForIsAPositionAndTheAskingAFact() {
    assertThat(proposition("urge", "The mayor urged the airline to refund passengers.").getKind())
        .isEqualTo(ClaimKind.POSITION);
  }

  @Test
  void hedgesAreKeptWithTheirClause() {
    assertThat(proposition("steal", "The suspect allegedly stole three paintings.").getHedges())
        .containsExactly("allegedly");
    assertThat(proposition("steal", "The suspect stole three paintings.").getHedges()).isEmpty();
  }
}
