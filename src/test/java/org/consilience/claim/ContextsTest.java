package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class ContextsTest {
  private static final String LEAD = "Kari Holm sold the Bergen shipyard to Acme Marine on Monday.";

  @Test
  void whatNamesNobodyIsToldInWhatTheDocumentOpensWith() {
    assertThat(context("Nobody was hurt.", LEAD, "Nobody was hurt."))
        .isEqualTo("Kari Holm sold the Bergen shipyard to Acme Marine on Monday");
  }

  @Test
  void whatNamesItsPeopleNeedsNoContext() {
    assertThat(context("Ana Ruiz won a medal in Madrid.", LEAD, "Ana Ruiz won a medal in Madrid."))
        .isEmpty();
  }

  @Test
  void aClaimIsNotItsOwnContext() {
    assertThat(Sentences.propositions("The mayor opened the bridge."))
        .extracting(Claim::getContext)
        .containsOnly("");
  }

  @Test
  void whatBothSpeakOfComesBeforeTheOpening() {
    String museum = "Ana Ruiz opened the Madrid museum on Sunday.";
    String other = "Nobody else sold anything.";
    assertThat(context(other, museum, LEAD, other)).contains("Bergen shipyard");
  }

  /** Of the last claim. */
  private static String context(String text, String... paragraphs) {
    List<Claim> claims = Sentences.propositions(paragraphs);
    assertThat(claims).as(text).isNotEmpty();
    return claims.get(claims.size() - 1).getContext();
  }
}
