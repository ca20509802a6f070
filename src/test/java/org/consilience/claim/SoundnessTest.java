package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Polarity;
import org.junit.jupiter.api.Test;

/** What a claim must not be taken for, and what stays whole beside it. */
class SoundnessTest {
  @Test
  void aParticipleBehindACommaHasAGuessedSubject() {
    String sentence = "The firm said the mill in Leeds had closed, ending a long dispute.";
    assertThat(flags("end", sentence)).contains(Flags.GUESSED_REFERENT);
  }

  @Test
  void aGerundThatItsVerbGovernsHasNone() {
    assertThat(flags("close", "Acme cut its costs by closing a mill in Leeds.")).isEmpty();
  }

  @Test
  void aBareCountIsNobodyKnown() {
    assertThat(flags("flee", "Two fled the Leeds court.")).contains(Flags.UNRESOLVED_DESCRIPTION);
    assertThat(flags("flee", "Two of the men fled the Leeds court."))
        .doesNotContain(Flags.UNRESOLVED_DESCRIPTION);
  }

  @Test
  void aListOfSubjectsStaysWhole() {
    assertThat(Sentences.texts(Sentences.propositions("Ann Smith, Bob Jones, and Carl Lee won.")))
        .allSatisfy(t -> assertThat(t).contains("Ann Smith").contains("Carl Lee"));
  }

  @Test
  void speakersOfOneQuotationAreBothNamed() {
    Claim quote = Sentences.quotes("“The harvest was lost,” said Ann Smith and Bob Jones.").get(0);
    assertThat(quote.getSubject()).isEqualTo("Ann Smith and Bob Jones");
  }

  @Test
  void aHedgeBeforeTheFirstVerbHedgesTheSecond() {
    String sentence = "The guard allegedly took a key and opened the safe.";
    assertThat(Sentences.proposition("open", sentence).getHedges()).containsExactly("allegedly");
  }

  @Test
  void aSecondSubjectEndsAHedge() {
    String sentence = "The guard allegedly slept, and the manager opened the safe.";
    assertThat(Sentences.proposition("open", sentence).getHedges()).isEmpty();
  }

  @Test
  void nothingButIsNoDenial() {
    assertThat(polarity("The deal was nothing but a rumour.")).isEqualTo(Polarity.POSITIVE);
    assertThat(polarity("There was nothing in the vault.")).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void aSpokenContractionIsWrittenOutBehindAName() {
    assertThat(Sentences.texts(Sentences.propositions("Tom Reed owns the club. He's a dentist.")))
        .contains("Tom Reed is a dentist");
  }

  @Test
  void hisInAClauseAboutSomebodyIsThatPersons() {
    String sentence = "Officer Paul Falk said Tom Reed, who lost his licence, was driving.";
    assertThat(Sentences.proposition("lose", sentence).getText()).doesNotContain("Falk");
  }

  @Test
  void whoShotSmithIsNotSmith() {
    String text = "Tom Wood met Paul Reed in Leeds. He shot Wood at noon.";
    assertThat(Sentences.proposition("shoot", text).getSubject()).isNotEqualTo("Tom Wood");
  }

  @Test
  void anOfficeWithoutBodyOrCountryIsNotReadable() {
    assertThat(role("Prime Minister Tom Reed resigned.").getFlags()).contains(Flags.UNNAMED);
    assertThat(role("French Prime Minister Tom Reed resigned.").getFlags()).isEmpty();
  }

  @Test
  void thousandsPartedByATokeniserAreOneNumber() {
    List<Claim> claims = Sentences.quantities("More than 1, 300 nurses marched in Oslo.");
    assertThat(claims).allSatisfy(c -> assertThat(c.getValue().getLower()).isEqualTo(1300));
  }

  @Test
  void aQuotationAboutItIsNotReadableAlone() {
    assertThat(Sentences.quotes("“We saw it and did it again,” Ann Smith said.").get(0).getFlags())
        .contains(Flags.UNRESOLVED_DESCRIPTION);
    assertThat(Sentences.quotes("“The dam held and it will stay,” Ann Smith said.").get(0))
        .satisfies(c -> assertThat(c.getFlags()).isEmpty());
  }

  private static List<String> flags(String predicate, String sentence) {
    return Sentences.proposition(predicate, sentence).getFlags();
  }

  private static Polarity polarity(String sentence) {
    return Sentences.proposition("be", sentence).getPolarity();
  }

  private static Claim role(String sentence) {
    return Sentences.roles(sentence).get(0);
  }
}
