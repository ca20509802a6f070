package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.denied;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Modality;
import org.junit.jupiter.api.Test;

class DenialsTest {
  private static Claim act(String document, String subject, String predicate, String object) {
    Claim claim = claim(document, subject + " " + predicate + " " + object);
    claim.setSubject(subject);
    claim.setPredicate(predicate);
    claim.setObject(object);
    return claim;
  }

  /** Whether the denial is taken for one of another act than the claim beside it. */
  private static boolean isAside(Claim asserted, Claim denial) {
    return new Denials(List.of(asserted, denied(denial)), Claims.tallies()).answer(denial).aside();
  }

  @Test
  void denialOfTheSameActContradicts() {
    Claim closed = act("a", "The mill", "close", "its gates");
    assertThat(isAside(closed, act("b", "The mill", "close", "its gates"))).isFalse();
  }

  @Test
  void denialOfAnActOfLikeMeaningContradicts() {
    Claim admitted = act("a", "The pilot", "admit", "the mistake");
    assertThat(isAside(admitted, act("b", "The pilot", "concede", "the mistake"))).isFalse();
  }

  @Test
  void denialOfAnotherActContradictsNothing() {
    Claim sounded = act("a", "The mayor", "praise", "the plan");
    assertThat(isAside(sounded, act("b", "The mayor", "visit", "the plan"))).isTrue();
  }

  @Test
  void denialOfOthersContradictsNothing() {
    Claim paid = act("a", "The harbour board", "pay", "the divers");
    assertThat(isAside(paid, act("b", "Two insurers", "pay", "some farmers"))).isTrue();
  }

  @Test
  void whoOnlyWantedToIsNotDenied() {
    Claim wanted = act("a", "The mill", "close", "its gates");
    wanted.setModality(Modality.DESIRED);
    assertThat(isAside(wanted, act("b", "The mill", "close", "its gates"))).isTrue();
  }

  @Test
  void whoSpeaksOfHimselfDeniesNothingOfOthers() {
    Claim ran = act("a", "The boy", "run", "away");
    assertThat(isAside(ran, act("b", "I", "run", "away"))).isTrue();
  }

  @Test
  void whatIsGivenIsReceived() {
    Claim made = act("a", "The firm", "make", "a new bid to the guild");
    assertThat(isAside(made, act("b", "The guild", "receive", "a new bid"))).isFalse();
    assertThat(isAside(made, act("b", "The guild", "receive", "some old letters"))).isTrue();
  }

  @Test
  void whomAnActIsForMattersWhereBothTell() {
    Claim made = act("a", "A bid", "make", "by the firm");
    assertThat(isAside(made, act("b", "The firm", "make", "a bid to the guild"))).isFalse();
    Claim told = act("a", "A bid", "make", "to some farmers");
    assertThat(isAside(told, act("b", "The firm", "receive", "a bid to the guild"))).isTrue();
  }

  @Test
  void whatIsAwardedIsGiven() {
    Claim gave = act("a", "The judge", "give", "a licence");
    assertThat(isAside(gave, act("b", "The judge", "award", "a licence"))).isFalse();
  }

  @Test
  void whoDenyBothAgree() {
    Claim none = act("a", "The ship", "have", "no pilot");
    assertThat(isAside(none, act("b", "The ship", "have", "no pilot left"))).isTrue();
  }

  @Test
  void whatWouldHaveBeenDeniesNothing() {
    Claim left = act("a", "The coach", "leave", "the club");
    Claim otherwise = act("b", "The coach", "leave", "the club");
    otherwise.setText("The coach wouldn't have left the club");
    assertThat(isAside(left, otherwise)).isTrue();
  }

  @Test
  void quotationsOfOneTopicDenyNothingOfEachOther() {
    Claim asserted = quote("a", "The harvest feeds the whole valley");
    assertThat(isAside(asserted, quote("b", "The harvest does not feed the whole valley")))
        .isFalse();
    assertThat(isAside(asserted, quote("b", "The valley has no doctor for the whole winter")))
        .isTrue();
  }

  private static Claim quote(String document, String words) {
    Claim claim = act(document, "Ann Holt", "say", words);
    claim.setKind(ClaimKind.QUOTE);
    claim.setText("Ann Holt: “" + words + "”");
    return claim;
  }
}
