package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Fidelity;
import org.consilience.model.Lineage;
import org.junit.jupiter.api.Test;

class QuotedAlikeTest {
  private static final String LONG = "the ferry left the harbour late with two broken engines";

  @Test
  void oneUtteranceOfTwoSpeakersIsFoundByItsWords() {
    Claim misattributed = quote("b", "rosa", "The ferry left harbour with broken engines");
    assertThat(edges(quote("a", "ann", LONG), misattributed))
        .singleElement()
        .satisfies(e -> assertThat(e.getProbability()).isLessThan(0.9));
  }

  @Test
  void theNamesOfAStoryAreNoUtterance() {
    Claim other = quote("b", "rosa", "The ferry left the harbour");
    assertThat(edges(quote("a", "ann", LONG), other)).isEmpty();
    assertThat(edges(quote("a", "ann", LONG), quote("b", "ann", "The ferry left the harbour")))
        .hasSize(1);
  }

  @Test
  void aQuotationIsNotAlikeItself() {
    assertThat(edges(quote("a", "ann", LONG))).isEmpty();
  }

  @Test
  void aFewWordsOfOneSpeakerAreKnownWhereTheyStandInARow() {
    Claim whole = quote("a", "ann", "It was a frank and fruitful evening");
    assertThat(edges(whole, passage("b", "ann", "Ann called the talk “frank and fruitful")))
        .singleElement()
        .satisfies(e -> assertThat(e.getProbability()).isLessThan(0.9));
    assertThat(edges(whole, passage("b", "ann", "Ann called it a “fruitful, if not frank” talk")))
        .isEmpty();
    assertThat(edges(whole, passage("b", "rosa", "Rosa called the talk “frank and fruitful”")))
        .isEmpty();
  }

  @Test
  void oneWordIsNobodysUtterance() {
    Claim whole = quote("a", "ann", "It was a frank and fruitful evening");
    assertThat(edges(whole, passage("b", "ann", "Ann called the talk “frank”"))).isEmpty();
  }

  @Test
  void whoDescribesSomethingInWordsOfHerOwnSpeaks() {
    Claim whole = quote("a", "ann", "It was a frank and fruitful evening");
    whole.setAttribution(List.of(by("ann-herself")));
    Claim described = claim("b", "Ann described the talk");
    described.getEvidence().setExact("Ann described the talk as “frank and fruitful”");
    assertThat(edges(whole, described)).isEmpty();
    assertThat(edges(quote("a", "somebody", "A frank and fruitful evening"), described)).isEmpty();
    described.setSubjectEntityId("ann-herself");
    assertThat(edges(whole, described)).isEmpty();
    described.setPredicate("describe");
    assertThat(edges(whole, described)).hasSize(1);
  }

  @Test
  void severalClaimsOfOneSentenceAreOneQuotation() {
    Claim whole = quote("a", "ann", "It was a frank and fruitful evening");
    Claim one = passage("b", "ann", "Ann called the talk “frank and fruitful”");
    Claim two = passage(claim("b", 1, "a talk"), "ann", "a “frank and fruitful” talk");
    assertThat(edges(whole, one, two)).hasSize(1);
  }

  private static Claim passage(String document, String speaker, String evidence) {
    return passage(claim(document, evidence), speaker, evidence);
  }

  private static Claim passage(Claim claim, String speaker, String evidence) {
    said(claim, speaker, speaker).setKind(ClaimKind.EVENT);
    claim.getEvidence().setExact(evidence);
    return claim;
  }

  private static Attribution by(String entity) {
    return Attribution.newBuilder()
        .setSource("Ann")
        .setEntityId(entity)
        .setFidelity(Fidelity.VERBATIM)
        .setPrimary(true)
        .build();
  }

  private static Claim quote(String document, String speaker, String words) {
    Claim claim = said(claim(document, words), speaker, speaker);
    claim.setKind(ClaimKind.QUOTE);
    claim.setObject(words);
    return claim;
  }

  private static List<Lineage> edges(Claim... claims) {
    return QuotedAlike.edges(List.of(claims));
  }
}
