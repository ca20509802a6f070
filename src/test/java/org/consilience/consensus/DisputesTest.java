package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.denied;
import static org.consilience.consensus.Claims.lasting;
import static org.consilience.consensus.Claims.measuring;
import static org.consilience.model.ConsensusStatus.AGREED;
import static org.consilience.model.ConsensusStatus.AGREED_COARSER;
import static org.consilience.model.ConsensusStatus.CONTESTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DateEstimate;
import org.consilience.model.Derivation;
import org.consilience.model.ResolvedStory;
import org.junit.jupiter.api.Test;

class DisputesTest {
  private static final double NAMED = 0.95;
  private static final double LOOSE = 0.7;

  @Test
  void twoDatesOfOneEventAreContested() {
    assertThat(status(on("a", "2031-03-05", NAMED), on("b", "2031-03-09", NAMED)))
        .isEqualTo(CONTESTED);
    assertThat(status(on("a", "2031-03-05", NAMED), on("b", "2031-03-05", NAMED)))
        .isEqualTo(AGREED);
  }

  @Test
  void daysOfActsThatFollowEachOtherDisputeNot() {
    assertThat(
            status(
                verb(on("a", "2031-03-05", NAMED), "marry"),
                verb(on("b", "2034-07-01", NAMED), "divorce")))
        .isNotEqualTo(CONTESTED);
  }

  @Test
  void numbersOfTwoWhoAreKnownDisputeNot() {
    Claim north = fans("a", 41);
    Claim south = fans("b", 56);
    assertThat(status(north, south)).isEqualTo(CONTESTED);
    north.setSubjectEntityId("north");
    south.setSubjectEntityId("south");
    assertThat(status(north, south)).isNotEqualTo(CONTESTED);
  }

  @Test
  void numbersForTwoPartiesDisputeNot() {
    Claim north = fans("a", 41);
    Claim south = fans("b", 56);
    north.setArguments(List.of(party("prep:from", "Northam", "north")));
    south.setArguments(List.of(party("prep:with", "Southby", "south")));
    assertThat(status(north, south)).as("two roles").isEqualTo(CONTESTED);
    south.setArguments(List.of(party("prep:from", "Southby", "south")));
    assertThat(status(north, south)).isNotEqualTo(CONTESTED);
  }

  private static Argument party(String role, String name, String entity) {
    return Argument.newBuilder().setRole(role).setText(name).setEntityId(entity).build();
  }

  @Test
  void agesOfPeopleWithoutNamesDisputeNot() {
    Claim one = aged("a", "A 39-year-old man was hurt", "39-year");
    Claim other = aged("b", "A 50-year-old man was hurt", "50-year");
    assertThat(status(one, other)).isNotEqualTo(CONTESTED);
    one.setSubjectEntityId("carl");
    other.setSubjectEntityId("carl");
    assertThat(status(one, other)).isEqualTo(CONTESTED);
  }

  private static Claim aged(String document, String text, String years) {
    double seconds = document.equals("a") ? 1.2e9 : 1.6e9;
    Claim claim = lasting(claim(document, text), seconds, seconds);
    Objects.requireNonNull(claim.getValue()).setText(years);
    return claim;
  }

  @Test
  void partsDisputeNot() {
    assertThat(status(goals("a", "first two", 2), goals("b", "first five", 5)))
        .isNotEqualTo(CONTESTED);
    assertThat(status(goals("a", "all two", 2), goals("b", "all five", 5))).isEqualTo(CONTESTED);
  }

  private static Claim goals(String document, String words, double count) {
    Claim claim =
        measuring(claim(document, "Rovers scored " + words + " goals"), count, count, "{goal}");
    Objects.requireNonNull(claim.getValue()).setText(words.split(" ")[1]);
    return claim;
  }

  @Test
  void whoGivesAnotherNumberThatAgreesDisputesNot() {
    Claim beside = measuring(claim("a", 1, "over 50 fans"), 50.0, null, "{fan}");
    assertThat(status(fans("a", 9), beside, fans("b", 56))).isNotEqualTo(CONTESTED);
  }

  @Test
  void dayThatIsLooselySaidDisputesNone() {
    assertThat(status(on("a", "2031-03-05", NAMED), on("b", "2031-03-09", LOOSE)))
        .isEqualTo(AGREED);
  }

  @Test
  void denialWithADateDeniesTheWhole() {
    assertThat(status(denied(on("a", "2031-03-05", NAMED)), claim("b", "The gate opened")))
        .isEqualTo(CONTESTED);
  }

  @Test
  void wideAnswerHidesNoDispute() {
    Claim over = measuring(claim("a", "over 40 fans"), 40.0, null, "{fan}");
    assertThat(status(over, fans("b", 48), fans("c", 60))).isEqualTo(CONTESTED);
    assertThat(status(over, fans("b", 48), fans("c", 48))).isEqualTo(AGREED_COARSER);
  }

  @Test
  void whoGivesBothAnswersDisputesWithNobody() {
    Claim slip = measuring(claim("a", 1, "56 fans"), 56.0, 56.0, "{fan}");
    assertThat(status(fans("a", 41), slip, fans("b", 41))).isEqualTo(AGREED);
    assertThat(status(fans("a", 41), slip, fans("b", 41), fans("c", 56)))
        .as("each answer has a voice of its own")
        .isEqualTo(CONTESTED);
  }

  @Test
  void whatOneAddsInAnotherMeasureWeakensNoAgreement() {
    Claim days = measuring(claim("b", 1, "in two days"), 2.0, 2.0, "d");
    assertThat(status(fans("a", 41), fans("b", 41), days)).isEqualTo(AGREED);
  }

  @Test
  void denialOfAPlainVerbAgreesWithAVerbThatUndoes() {
    Claim cancelled = verb(claim("a", "The concert was cancelled"), "cancel");
    Claim none = denied(verb(claim("b", "No concert took place"), "take place"));
    assertThat(status(cancelled, none)).isEqualTo(AGREED);
    assertThat(status(cancelled, denied(verb(claim("b", "It was not cancelled"), "cancel"))))
        .isEqualTo(CONTESTED);
    assertThat(status(verb(claim("a", "The concert took place"), "take place"), none))
        .isEqualTo(CONTESTED);
  }

  @Test
  void verbOfAQuantitysClauseUndoesToo() {
    Claim stopped = measuring(claim("a", "The frost stopped 12 trams"), 12.0, 12.0, "{tram}");
    Claim ran = measuring(claim("a", "On Monday 12 trams departed"), 12.0, 12.0, "{tram}");
    ran.setSubject("12 trams");
    Claim none = denied(verb(claim("b", "No tram departed"), "depart"));
    assertThat(status(verb(stopped, "tram"), none)).isEqualTo(AGREED);
    assertThat(status(verb(ran, "tram"), none)).isEqualTo(CONTESTED);
  }

  @Test
  void slipOfACopyIsNoAnswer() {
    ResolvedStory story = Claims.story("a", "b", "c");
    story.getDocuments().get(2).setDerivation(Derivation.MACHINE_REWRITTEN);
    Claim slip = fans("c", 14);
    slip.setOriginId("origin-b");
    assertThat(status(story, fans("a", 41), fans("b", 41), slip)).isEqualTo(AGREED);
    slip.setOriginId("origin-c");
    assertThat(status(story, fans("a", 41), fans("b", 41), slip))
        .as("what it was made from is not here")
        .isEqualTo(CONTESTED);
  }

  @Test
  void whoAgreeOnOneOfSeveralValuesDisputeNoOther() {
    assertThat(status(fans("a", 41), at(1, fans("a", 14)), fans("b", 41), at(1, fans("b", 7))))
        .isNotEqualTo(CONTESTED);
    assertThat(status(fans("a", 41), at(1, fans("a", 14)), fans("b", 90), at(1, fans("b", 7))))
        .isEqualTo(CONTESTED);
    assertThat(
            status(
                fans("a", 41),
                at(1, fans("a", 14)),
                fans("b", 41),
                at(1, fans("b", 7)),
                fans("c", 90)))
        .as("a third who agrees with neither")
        .isEqualTo(CONTESTED);
  }

  private static Claim at(int place, Claim claim) {
    claim.setClaimId(claim.getClaimId() + place);
    return claim;
  }

  private static Claim fans(String document, double fans) {
    return measuring(claim(document, fans + " fans came"), fans, fans, "{fan}");
  }

  private static Claim verb(Claim claim, String predicate) {
    claim.setPredicate(predicate);
    return claim;
  }

  private static Claim on(String document, String day, double confidence) {
    Claim claim = claim(document, "The gate opened on " + day);
    claim.setTime(
        DateEstimate.newBuilder()
            .setEdtf(day)
            .setEarliest(LocalDate.parse(day))
            .setLatest(LocalDate.parse(day))
            .setConfidence(confidence)
            .build());
    return claim;
  }

  private static ConsensusStatus status(Claim... claims) {
    return status(Claims.story("a", "b", "c"), claims);
  }

  private static ConsensusStatus status(ResolvedStory story, Claim... claims) {
    return Verdict.of(Claims.sorted(claims), Claims.tallies(story), new Speakers(List.of()))
        .status();
  }
}
