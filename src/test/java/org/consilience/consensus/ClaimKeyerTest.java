package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.EntityLink;
import org.consilience.model.ResolvedStory;
import org.junit.jupiter.api.Test;

class ClaimKeyerTest {

  @Test
  void claimGetsItsPlaceInTheStory() {
    Claim claim = Claims.claim("a", "Holt left Lima");
    claim.setSubject("Holt");
    claim.setObject("Lima");
    ComparableClaim keyed = key(claim, List.of("leave"));
    assertThat(keyed.getCanonicalText()).isEqualTo("Ann Holt left Peru");
    assertThat(keyed.getEntities()).containsExactly("ann", "state:PE");
    assertThat(keyed.getClaim().getStoryId()).isEqualTo(Claims.STORY);
    assertThat(keyed.getClaim().getOriginId()).isEqualTo("origin-a");
    assertThat(keyed.getClaim().getSubjectEntityId()).isEqualTo("ann");
    assertThat(keyed.getClaim().getObjectEntityId()).isEqualTo("lima");
  }

  @Test
  void aClaimThatIsComparedByLessThanItsTextKeepsItsNames() {
    Claim claim = Claims.claim("a", "Holt praised the hour-long talk in Lima");
    ComparableClaim narrow =
        ComparableClaim.newBuilder()
            .setClaim(claim)
            .setCanonicalText("the hour-long talk in Lima")
            .build();
    assertThat(key(narrow).getCanonicalText()).isEqualTo("the hour-long talk in Peru");
  }

  @Test
  void keysAreLemmasEntitiesTheirPairsAndUnits() {
    Claim claim = Claims.lasting(Claims.claim("a", "Holt left Lima"), 60.0, 60.0);
    assertThat(key(claim, List.of("leave")).getClaim().getCandidateKeys())
        .containsExactly(
            "k2:0123456789abcdef:entities:ann+state:PE",
            "k2:0123456789abcdef:entity:ann",
            "k2:0123456789abcdef:entity:state:PE",
            "k2:0123456789abcdef:lemma:leave",
            "k2:0123456789abcdef:unit:s");
    assertThat(key(claim, List.of("leave")).getClaim().getClaimKey())
        .isEqualTo("k2:0123456789abcdef:entities:ann+state:PE");
  }

  @Test
  void synonymousPredicatesMeetUnderAConcept() {
    Claim bought = Claims.claim("a", "It bought a mill");
    bought.setPredicate("buy");
    Claim purchased = Claims.claim("b", "It purchased a mill");
    purchased.setPredicate("purchase");
    assertThat(key(bought, List.of()).getClaim().getCandidateKeys())
        .containsAnyElementsOf(key(purchased, List.of()).getClaim().getCandidateKeys());
  }

  @Test
  void claimWithoutAnythingToMeetByHasNoKey() {
    Claim keyed = key(Claims.claim("a", "It rained"), List.of()).getClaim();
    assertThat(keyed.getCandidateKeys()).isEmpty();
    assertThat(keyed.getClaimKey()).isEmpty();
  }

  @Test
  void primarySourceIsTheEntityOrThePhraseInThisStory() {
    Claim known = Claims.said(Claims.claim("a", "“Go”"), "Holt", null);
    assertThat(key(known, List.of()).getClaim().getPrimarySourceId())
        .isEqualTo(Claims.said(Claims.claim("b", "“Go”"), "Ann Holt", "ann").getPrimarySourceId());
    Claim unknown = Claims.said(Claims.claim("a", "“Go”"), "The officials", null);
    assertThat(key(unknown, List.of()).getClaim().getPrimarySourceId())
        .isEqualTo(PrimarySources.id(hop("officials"), Claims.STORY))
        .isNotEqualTo(PrimarySources.id(hop("officials"), "another story"));
  }

  @Test
  void claimThatCameInIsLeftAsItIs() {
    Claim claim = Claims.claim("a", "Holt left Lima");
    claim.setOriginId(null);
    key(claim, List.of("leave"));
    assertThat(claim.getOriginId()).isNull();
    assertThat(claim.getCandidateKeys()).isEmpty();
  }

  private static Attribution hop(String source) {
    return Attribution.newBuilder().setSource(source).build();
  }

  private static ComparableClaim key(Claim claim, List<String> lemmas) {
    return key(ComparableClaim.newBuilder().setClaim(claim).setLemmas(lemmas).build());
  }

  private static ComparableClaim key(ComparableClaim claim) {
    ResolvedStory story = Claims.story("a");
    story.getEntities().add(Claims.entity("ann", "Ann Holt", "PERSON"));
    story.getEntities().add(Claims.entity("lima", "Lima", "PLACE"));
    story.getLinks().add(new EntityLink("a", "Holt", "ann"));
    story.getLinks().add(new EntityLink("a", "Lima", "lima"));
    return ClaimKeyer.within(story).key(claim);
  }
}
