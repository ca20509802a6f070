package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.denied;
import static org.consilience.consensus.Claims.lasting;
import static org.consilience.consensus.Claims.measuring;
import static org.consilience.consensus.Claims.role;
import static org.consilience.consensus.Claims.said;
import static org.consilience.model.ConsensusStatus.AGREED;
import static org.consilience.model.ConsensusStatus.AGREED_COARSER;
import static org.consilience.model.ConsensusStatus.ATTRIBUTION_CONTESTED;
import static org.consilience.model.ConsensusStatus.COMPLEMENTARY;
import static org.consilience.model.ConsensusStatus.CONTESTED;
import static org.consilience.model.ConsensusStatus.SINGLE_ORIGIN;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Derivation;
import org.consilience.model.Entity;
import org.consilience.model.ResolvedStory;
import org.consilience.model.VariantRelation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final List<Entity> PEOPLE =
      List.of(
          Claims.entity("ann", "Ann Holt", "PERSON"),
          Claims.entity("rosa", "Rosa Gil", "PERSON"),
          Claims.entity("board", "Harbour Board", "ORGANISATION"));

  @Test
  void oneAnswerOfTwoOriginsIsAgreed() {
    assertThat(status(hour("a"), hour("b"))).isEqualTo(AGREED);
  }

  @Test
  void oneOriginAgreesWithNobody() {
    Claim copy = hour("b");
    copy.setOriginId("origin-a");
    assertThat(status(hour("a"), copy)).isEqualTo(SINGLE_ORIGIN);
  }

  @Test
  void oneVoiceCannotDisputeWithItself() {
    Claim revised = denied(claim("b", "The ferry sank"));
    revised.setOriginId("origin-a");
    Verdict verdict = verdict(claim("a", "The ferry sank"), revised);
    assertThat(verdict.status()).isEqualTo(SINGLE_ORIGIN);
    assertThat(verdict.dissent().getDocuments()).as("the difference stays visible").isEqualTo(1);
  }

  @Test
  void valueAndItsDenialAreContested() {
    assertThat(status(claim("a", "It sank"), denied(claim("b", "It did not sink"))))
        .isEqualTo(CONTESTED);
    assertThat(status(hour("a"), lasting(claim("b", "for a day"), 86400.0, 86400.0)))
        .isEqualTo(CONTESTED);
  }

  @Test
  void coarserAnswerIsAgreedOn() {
    assertThat(status(hour("a"), lasting(claim("b", "about an hour"), 2700.0, 4500.0)))
        .isEqualTo(AGREED_COARSER);
    assertThat(
            status(role("a", "Ann Holt", "president"), role("b", "Ann Holt", "Rovers president")))
        .isEqualTo(AGREED_COARSER);
  }

  @Test
  void answersOfUnlikeMeasuresCompleteEachOther() {
    assertThat(status(hour("a"), measuring(claim("b", "five ships"), 5.0, 5.0, "{ship}")))
        .isEqualTo(COMPLEMENTARY);
  }

  @Test
  void claimWithoutAValueGivesNoAnswer() {
    Verdict verdict = verdict(claim("a", "The call came"), claim("b", "The call came"), hour("c"));
    assertThat(verdict.status()).isEqualTo(AGREED);
    assertThat(verdict.variants()).hasSize(2);
    assertThat(verdict.variants().get(0).answer().isStated()).isFalse();
    assertThat(verdict.variants().get(1).relation()).isEqualTo(VariantRelation.MORE_SPECIFIC);
  }

  @Test
  void claimWithoutAValueHidesNoDisputeAboutTheValue() {
    Claim day = lasting(claim("d", "The call took a day"), 86400.0, 86400.0);
    Verdict verdict = verdict(claim("a", "The call came"), claim("b", "It came"), hour("c"), day);
    assertThat(verdict.status()).isEqualTo(CONTESTED);
    assertThat(verdict.variants().get(0).answer().isStated()).isTrue();
    assertThat(verdict.dissent().getDocuments()).isEqualTo(1);
    assertThat(verdict.support().getDocuments()).isEqualTo(3);
  }

  @Test
  void bestSupportedAnswerIsTheReference() {
    Claim longer = lasting(claim("a", "for a day"), 86400.0, 86400.0);
    assertThat(verdict(longer, hour("b"), hour("c")).variants().get(0).claims()).hasSize(2);
  }

  @Test
  void copiesMakeNoAnswerTheReference() {
    Claim day = lasting(claim("a", "for a day"), 86400.0, 86400.0);
    Claim copy = lasting(claim("b", "for a day"), 86400.0, 86400.0);
    copy.setOriginId(day.getOriginId());
    Claim other = lasting(claim("e", "for two days"), 0.0, 200000.0);
    assertThat(verdict(day, hour("c"), hour("d")).variants().get(0).answer())
        .isEqualTo(verdict(day, copy, hour("c"), hour("d")).variants().get(0).answer());
    assertThat(verdict(day, other).variants().get(0).answer())
        .as("of equal support the one that says less")
        .isEqualTo(verdict(day, copy, other).variants().get(0).answer())
        .isEqualTo(Answer.of(other));
  }

  @Test
  void clearestWordingIsTheExample() {
    Claim flagged = claim("a", "Sank");
    flagged.setFlags(List.of("pronoun"));
    Claim clear = claim("b", "The ferry sank");
    assertThat(verdict(flagged, clear).variants().get(0).example()).isSameAs(clear);
  }

  @Test
  void wordingOfARewrittenCopyStandsForNobody() {
    ResolvedStory story = Claims.story("a", "b");
    story.getDocuments().get(1).setDerivation(Derivation.MACHINE_REWRITTEN);
    Claim own = claim("a", "The old ferry sank in the harbour");
    Verdict verdict =
        Verdict.of(
            Claims.sorted(own, claim("b", "The ferry sank")),
            Claims.tallies(story),
            new Speakers(PEOPLE));
    assertThat(verdict.variants().get(0).example()).isSameAs(own);
  }

  @Test
  void sameWordsOfTwoPeopleAreContestedInAttribution() {
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "Rosa Gil", "rosa")))
        .isEqualTo(ATTRIBUTION_CONTESTED);
  }

  @Test
  void speakerOfARewrittenCopyIsNoRival() {
    ResolvedStory story = Claims.story("a", "b");
    story.getDocuments().get(1).setDerivation(Derivation.MACHINE_REWRITTEN);
    Verdict verdict =
        Verdict.of(
            Claims.sorted(quote("a", "Ann Holt", "ann"), quote("b", "Rosa Gil", "rosa")),
            Claims.tallies(story),
            new Speakers(PEOPLE));
    assertThat(verdict.status()).isEqualTo(AGREED);
  }

  @Test
  void spellingsOfOneSpeakerAreNoContest() {
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "Anne Holt", "ann")))
        .isEqualTo(AGREED);
  }

  @Test
  void firstNameAloneIsNoRivalOfTheFullName() {
    List<Entity> people =
        List.of(Claims.entity("ann", "Ann Holt", "PERSON"), Claims.entity("a", "Ann", "PERSON"));
    Verdict verdict =
        Verdict.of(
            Claims.sorted(quote("a", "Ann Holt", "ann"), quote("b", "Ann", "a")),
            Claims.tallies(),
            new Speakers(people));
    assertThat(verdict.status()).isEqualTo(AGREED);
  }

  @Test
  void statementOrBodyIsNoRivalOfAPerson() {
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "the statement", null)))
        .isEqualTo(AGREED);
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "Harbour Board", "board")))
        .isEqualTo(AGREED);
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "an official", null)))
        .isEqualTo(AGREED);
  }

  @Test
  void clearlyDifferentNamesAreRivalsThoughUnknown() {
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "Li Wu", null)))
        .isEqualTo(ATTRIBUTION_CONTESTED);
    assertThat(status(quote("a", "Ann Holt", "ann"), quote("b", "Mrs Holt", null)))
        .isEqualTo(AGREED);
  }

  @Test
  void platformAsSourceIsNoRival() {
    Claim post = quote("b", "Harbour Post", null);
    post.getAttribution().get(0).setChannel("post");
    assertThat(status(quote("a", "Ann Holt", "ann"), post)).isEqualTo(AGREED);
  }

  @Test
  void originThatNamesBothSpeakersDisputesNothing() {
    Claim second = quote("a", "Rosa Gil", "rosa");
    second.setClaimId("a-1");
    assertThat(status(quote("a", "Ann Holt", "ann"), second, quote("b", "Ann Holt", "ann")))
        .isEqualTo(AGREED);
  }

  @Test
  void twoPeopleWhoSayTheSameInTheirOwnWordsAgree() {
    Claim ann = quote("a", "Ann Holt", "ann");
    Claim rosa = quote("b", "Rosa Gil", "rosa");
    ann.setKind(ClaimKind.EVENT);
    rosa.setKind(ClaimKind.EVENT);
    assertThat(status(ann, rosa)).isEqualTo(AGREED);
  }

  @Test
  void groupWithAnUnattributedWordingIsNoContestOfAttribution() {
    assertThat(
            status(
                quote("a", "Ann Holt", "ann"),
                quote("b", "Rosa Gil", "rosa"),
                claim("c", "The sea is safe")))
        .isEqualTo(AGREED);
  }

  private static Claim hour(String document) {
    return lasting(claim(document, "The call took an hour"), 3600.0, 3600.0);
  }

  private static Claim quote(String document, String source, @Nullable String entityId) {
    return said(claim(document, "“The sea is safe”"), source, entityId);
  }

  private static ConsensusStatus status(Claim... claims) {
    return verdict(claims).status();
  }

  private static Verdict verdict(Claim... claims) {
    return Verdict.of(Claims.sorted(claims), Claims.tallies(), new Speakers(PEOPLE));
  }
}
