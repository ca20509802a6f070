package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTest {
  private static final String LEAD = "Kari Holm sold the Bergen shipyard to Acme Marine on Monday.";
  private static final String PLAIN = "Shares rose in Oslo.";

  @Test
  void aClaimIsToldInWhatItsDocumentOpensWith() {
    assertThat(context(LEAD, "Nobody was hurt.")).isEqualTo(LEAD);
  }

  @Test
  void theOpeningNeedsNoContext() {
    assertThat(Sentences.propositions("The mayor opened the bridge."))
        .extracting(Claim::getContext)
        .containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The tanker sank.", "Its crew drowned."})
  void whatStandsForSomethingIsToldWithTheSentenceThatBringsItIn(String claim) {
    String before = "A tanker hit the rocks near fishing boats.";
    assertThat(context(LEAD, before, claim)).isEqualTo(LEAD + " " + before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The second boat sank.", "The Danish boat sank.", "Registration ends soon."})
  void whatACountOrANationTellsIsToldWithWhatStandsBefore(String claim) {
    String before = "A boat and a ferry hit the rocks.";
    assertThat(context(LEAD, before, claim)).isEqualTo(LEAD + " " + before);
  }

  @Test
  void anAcronymIsToldWithWhatItStandsFor() {
    String union = "The Harbour Pilots Union (HPU) has nine members.";
    assertThat(context(LEAD, union, PLAIN, "A clerk joined HPU in June.")).contains(union);
  }

  @Test
  void whereItHappenedDoesNotTellWhichOneIsMeant() {
    String gift = "A painter gave the museum nine boats.";
    assertThat(context(LEAD, gift, "Lena Berg praised the museum in Turku.")).contains(gift);
  }

  @Test
  void shortSentencesAreToldTogether() {
    String asked = "Somebody asked the keeper about the long winter on the island.";
    assertThat(context(LEAD, asked, "It was cold.", "He slept.", "The keeper did not mind it."))
        .contains(asked);
  }

  @Test
  void severalAreBroughtInByOne() {
    String ferry = "A rusty ferry hit the rocks.";
    assertThat(context(LEAD, ferry, PLAIN, "The two ferries sank.")).contains(ferry);
  }

  @Test
  void whatTellsNothingAloneIsToldWithWhatStandsBeforeIt() {
    String auction = "The auction of the boats took nine hours.";
    String before = "They were all sold to a museum.";
    assertThat(context(LEAD, auction, before, "The price surprised them."))
        .contains(auction, before);
  }

  @Test
  void whatTheTextOpensWithIsToldWithTheNextSentence() {
    String next = "Lena Berg built the old boat in Turku.";
    List<Claim> claims = Sentences.propositions("The boat sank near Hull at noon.", next);
    assertThat(claims.get(0).getContext()).contains(next);
  }

  @Test
  void theSentenceThatFirstNamesAThingIsFoundOverOthers() {
    String tanker = "A rusty tanker hit the rocks.";
    assertThat(context(LEAD, tanker, PLAIN, "The tanker sank.")).isEqualTo(LEAD + " " + tanker);
  }

  @Test
  void aGivenNameIsToldWithTheFullOne() {
    String full = "Lena Berg built the boats.";
    assertThat(context(LEAD, full, PLAIN, "Lena cried.")).contains(full);
  }

  @Test
  void aNameIsToldWithTheSentenceThatSaysWhoBearsIt() {
    String keeper = "Sam Nash, a lighthouse keeper, saw the waves.";
    assertThat(context(LEAD, keeper, PLAIN, PLAIN, "Sam Nash called the harbour at noon."))
        .contains(keeper);
  }

  @Test
  void aSpeakerIsToldWithTheSentenceThatSaysWhoSpeaks() {
    String pilot = "Ida Lund, a helicopter pilot from Malmo, circled the islands.";
    String said = "\u201CThe fog came down within minutes and stayed until dawn,\u201D Lund said.";
    assertThat(context(LEAD, pilot, PLAIN, said)).contains(pilot);
  }

  @Test
  void aNameThatTheOpeningTellsNeedsNoMore() {
    String pilot = "Kari Holm, a retired pilot, has two sons.";
    assertThat(context(LEAD, pilot, PLAIN, "Kari Holm lives in Hamar.")).isEqualTo(LEAD);
  }

  @Test
  void aSmallPartIsToldWithItsSentence() {
    String sentence = "One boat is new and sails to Hull, while a second is old and leaks.";
    assertThat(context(LEAD, sentence)).isEqualTo(LEAD + " " + sentence);
  }

  @Test
  void aPronounIsToldWithWhatStandsBeforeItInItsSentence() {
    String sentence = "The index fell, and by noon on Monday it had lost 9 of 90 points.";
    assertThat(context(LEAD, PLAIN, sentence)).endsWith(sentence);
  }

  @Test
  void whatIntroducesIsItselfIntroduced() {
    String bank = "A bank in Hull has nine clerks.";
    String till = "The bank was robbed, and a till was lost.";
    assertThat(context(LEAD, bank, PLAIN, till, "The till was found.")).contains(bank, till);
  }

  @Test
  void anotherEventIsNotToldInTheOpening() {
    String[] results = {
      LEAD,
      "Lena Berg of Turku beat Ida Lund of Malmo.",
      "Max Roth of Graz beat Paul Weber of Linz.",
      "Tom Kerr of Leeds beat Sam Nash of Derby.",
      "Ivo Kos of Split beat Luka Babic of Zadar.",
      "Eva Hahn of Bonn beat Rosa Diaz of Cadiz.",
      "Per Lie of Molde beat Jan Vos of Breda."
    };
    assertThat(context(results)).doesNotContain(LEAD).contains(" beat ");
  }

  @Test
  void aContextIsNoArticle() {
    String all =
        "The crew told the owner of the tanker that the storm, the rocks and the dark did it.";
    String context =
        context(LEAD, "A crew left.", "An owner came.", "A tanker sank.", "A storm rose.", all);
    assertThat(context.split("\\. ")).hasSizeLessThanOrEqualTo(4);
  }

  /** Of the last claim. */
  private static String context(String... paragraphs) {
    List<Claim> claims = Sentences.propositions(paragraphs);
    assertThat(claims).isNotEmpty();
    return claims.get(claims.size() - 1).getContext();
  }
}
