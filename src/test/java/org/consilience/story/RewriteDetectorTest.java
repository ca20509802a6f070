package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.LineageRelation;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class RewriteDetectorTest {
  private static final String BROKEN =
      "Marta Eide, a harbour museum keeper, she told visitors that the lamp was lost. It was stolen"
          + " in winter. the police believe that. A letter From the thief was found, according to"
          + " the Norwegian Press Agency.";
  private static final String SOUND =
      "Marta Eide, who keeps the harbour museum, told visitors that the lamp was lost. It was"
          + " stolen in winter, the police believe. A letter from the thief was found, NTB said.";

  @Test
  void textWithManyKindsOfMarksIsRewritten() {
    Document document = resolved(Members.saying("a", BROKEN));
    assertThat(document.getDerivation()).isEqualTo(Derivation.MACHINE_REWRITTEN);
    assertThat(document.getRewriteSignals())
        .extracting(Term::getName)
        .containsExactly(
            "lower-case-sentence",
            "capitalised-function-word",
            "doubled-subject",
            "agency-translated-back");
    assertThat(document.getRewriteScore()).isBetween(0.8, 1.0);
  }

  @Test
  void soundTextHasNoMarks() {
    Document document = resolved(Members.saying("a", SOUND));
    assertThat(document.getDerivation()).isEqualTo(Derivation.ORIGINAL);
    assertThat(document.getRewriteSignals()).isEmpty();
    assertThat(document.getRewriteScore()).isZero();
  }

  @Test
  void singleSlipIsNotTold() {
    Document document = resolved(Members.saying("a", "The lamp was stolen. the police know."));
    assertThat(document.getRewriteSignals()).isEmpty();
  }

  @Test
  void withoutLineageEveryDocumentIsItsOwnOrigin() {
    List<StoryMember> same = List.of(Members.saying("a", SOUND), Members.saying("b", SOUND));
    assertThat(origins(StoryResolver.resolve(same))).isEqualTo(1);
    ResolvedStory apart = StoryResolver.resolve(same, false);
    assertThat(origins(apart)).isEqualTo(2);
    assertThat(apart.getLineage()).isEmpty();
  }

  @Test
  void laterPrintingOfOnePublisherIsARevision() {
    StoryMember first = dated("a", SOUND, "2031-05-06");
    StoryMember second = dated("b", SOUND + " Visitors may see a copy.", "2031-05-08");
    ResolvedStory story = StoryResolver.resolve(List.of(first, second));
    assertThat(story.getLineage().get(0).getRelation()).isEqualTo(LineageRelation.WAS_REVISION_OF);
    assertThat(story.getLineage().get(0).getFromId()).isEqualTo("b");
    assertThat(story.getDocuments())
        .extracting(Document::getDerivation)
        .containsExactly(Derivation.ORIGINAL, Derivation.REVISION);
  }

  private static StoryMember dated(String id, String text, String day) {
    StoryMember member = Members.saying(id, text);
    java.time.LocalDate date = java.time.LocalDate.parse(day);
    member.getDocument().setPublisher("Harbour Post");
    member
        .getDocument()
        .setDeclaredDate(
            org.consilience.model.DateEstimate.newBuilder()
                .setEdtf(day)
                .setEarliest(date)
                .setLatest(date)
                .build());
    return member;
  }

  private static Document resolved(StoryMember... members) {
    return StoryResolver.resolve(List.of(members)).getDocuments().get(0);
  }

  private static long origins(ResolvedStory story) {
    return story.getDocuments().stream().map(Document::getOriginId).distinct().count();
  }
}
