package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;
import static org.consilience.model.Fidelity.REWRITTEN;
import static org.consilience.model.Fidelity.TRANSLATED;
import static org.consilience.model.Fidelity.VERBATIM;
import static org.consilience.model.VariantRelation.DISTORTION_OF;
import static org.consilience.model.VariantRelation.EQUAL;
import static org.consilience.model.VariantRelation.TRANSLATION_OF;

import java.util.List;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.Fidelity;
import org.junit.jupiter.api.Test;

class QuoteFamiliesTest {
  private static final String WORDS = "the harbour will stay closed until the last wreck is lifted";

  private final Claim first = quote("a", "Ann Holt", WORDS);

  @Test
  void sameWordsAreOneFamilyWhoeverIsSaidToHaveSpoken() {
    Claim part = quote("b", "Rosa Gil", "stay closed until the last wreck is lifted");
    apart(first, part);
    assertThat(part.getQuoteFamilyId()).isNotNull().isEqualTo(first.getQuoteFamilyId());
    assertThat(List.of(first.getFidelity(), part.getFidelity())).containsOnly(VERBATIM);
  }

  @Test
  void wordsOfOneTopicAreNoFamily() {
    Claim other = quote("b", "Ann Holt", "nobody lifted the wreck while the harbour was closed");
    apart(first, other);
    assertThat(first.getQuoteFamilyId()).isNull();
    assertThat(other.getQuoteFamilyId()).isNull();
  }

  @Test
  void oneQuestionInOtherWordsIsATranslation() {
    Claim other = quote("b", "Ann Holt", "we keep the harbour shut until the last ship is raised");
    together(Set.of(), first, other);
    assertThat(other.getFidelity()).isEqualTo(TRANSLATED);
    assertThat(Lattice.relation(Answer.of(other), Answer.of(first))).isEqualTo(TRANSLATION_OF);
  }

  @Test
  void twoUtterancesToOneQuestionStayApart() {
    Claim other = quote("b", "Ann Holt", "no ship may enter");
    together(Set.of(), first, other);
    assertThat(other.getQuoteFamilyId()).isNull();
    assertThat(Lattice.relation(Answer.of(other), Answer.of(first))).isEqualTo(EQUAL);
  }

  @Test
  void swappedWordsOfARewrittenTextAreADistortion() {
    Claim spun =
        quote("b", "Ann Holt", "the port will remain closed until the final wreck is lifted");
    together(Set.of("b"), first, spun);
    assertThat(spun.getFidelity()).isEqualTo(REWRITTEN);
    assertThat(Lattice.relation(Answer.of(spun), Answer.of(first))).isEqualTo(DISTORTION_OF);
  }

  @Test
  void whatMostOriginsGiveIsCanonicalAndNeverARewrittenWording() {
    Claim long1 =
        quote("b", "Ann Holt", "the port will remain closed until the final wreck is lifted");
    Claim long2 =
        quote("c", "Ann Holt", "the port will remain closed until the final wreck is lifted");
    together(Set.of(), first, long1, long2);
    assertThat(fidelities(first, long1, long2)).containsExactly(TRANSLATED, VERBATIM, VERBATIM);
    together(Set.of("b", "c"), first, long1, long2);
    assertThat(fidelities(first, long1, long2)).containsExactly(VERBATIM, REWRITTEN, REWRITTEN);
  }

  private static List<Fidelity> fidelities(Claim... claims) {
    return List.of(claims).stream().map(Claim::getFidelity).toList();
  }

  private static void apart(Claim a, Claim b) {
    QuoteFamilies.mark(List.of(List.of(a), List.of(b)), Set.of());
  }

  private static void together(Set<String> rewritten, Claim... claims) {
    QuoteFamilies.mark(List.of(List.of(claims)), rewritten);
  }

  private static Claim quote(String document, String speaker, String words) {
    Claim claim = said(claim(document, speaker + ": " + words), speaker, speaker);
    claim.setObject(words);
    claim.setFidelity(VERBATIM);
    return claim;
  }
}
