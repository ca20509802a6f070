package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
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
