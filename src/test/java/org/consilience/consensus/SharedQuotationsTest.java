package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.junit.jupiter.api.Test;

class SharedQuotationsTest {

  @Test
  void quotationsOfOneSpeakerShareAPrimarySource() {
    List<Lineage> edges = edges(quote("a", "ann"), quote("b", "ann"));
    assertThat(edges).hasSize(1);
    Lineage edge = edges.get(0);
    assertThat(edge.getFromId()).isEqualTo("a-0");
    assertThat(edge.getToId()).isEqualTo("b-0");
    assertThat(edge.getRelation()).isEqualTo(LineageRelation.HAD_PRIMARY_SOURCE);
    assertThat(edge.getScope())
        .as("no document derives from another")
        .isEqualTo(LineageScope.CLAIM);
  }

  @Test
  void manyQuotationsGiveAsManyEdgesLessOne() {
    assertThat(edges(quote("a", "ann"), quote("b", "ann"), quote("c", "ann"), quote("d", "ann")))
        .hasSize(3)
        .extracting(Lineage::getFromId)
        .containsOnly("a-0");
  }

  @Test
  void otherSpeakersOwnWordsAndOneDocumentShareNothing() {
    assertThat(edges(quote("a", "ann"), quote("b", "rosa"))).isEmpty();
    assertThat(edges(claim("a", "x"), claim("b", "x"))).isEmpty();
    Claim second = quote("a", "ann");
    second.setClaimId("a-1");
    assertThat(edges(quote("a", "ann"), second)).isEmpty();
  }

  @Test
  void whoAnswersOneQuestionTwiceSpokeTwice() {
    Claim calm = quote("a", "ann", "All sides must stay calm on the matter of the dam");
    Claim hope = quote("b", "ann", "We hope that all sides talk about water and seek a treaty");
    Claim same = quote("c", "ann", "Every side has to keep calm about the dam");
    assertThat(edges(calm, hope)).isEmpty();
    assertThat(edges(calm, hope, same)).extracting(Lineage::getToId).containsExactly("c-0");
  }

  private static Claim quote(String document, String speaker) {
    return quote(document, speaker, "It sank");
  }

  private static Claim quote(String document, String speaker, String words) {
    Claim claim = said(claim(document, words), speaker, speaker);
    claim.setObject(words);
    return claim;
  }

  private static List<Lineage> edges(Claim... claims) {
    return SharedQuotations.edges(List.of(claims));
  }
}
