package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void textWithoutSpacesHasAsManyWordsAsItSays() {
    assertThat(Wording.of("港の倉庫で木曜日の夜に火事がありました。").words()).isBetween(8, 10);
    assertThat(Wording.of("The warehouse at the port burned down on Thursday.").words())
        .isEqualTo(9);
  }

  @Test
  void wordsAreCountedAloneAsWithAllElse() {
    for (String block : List.of("", "Up 12 % on the year!", "港の倉庫で火事 was the headline.")) {
      assertThat(Wording.count(block)).isEqualTo(Wording.of(block).words());
    }
  }

  @Test
  void wordsGluedToOneAnotherAreTooLong() {
    assertThat(Wording.of("cheapsunglassesonline fasterpayoutcasino harbour").shares().tooLong())
        .isGreaterThan(0.6);
    assertThat(
            Wording.of("The harbour authority reopened the northern breakwater.")
                .shares()
                .tooLong())
        .isZero();
  }

  @Test
  void documentOfAnotherLanguageHasProseToo() {
    String line = "Die Feuerwehr löschte den Brand im alten Lagerhaus erst gegen Morgen.";
    List<Wording> german = Stream.generate(() -> Wording.of(line)).limit(8).toList();
    assertThat(ProseEvidence.hasEnglish(german)).isFalse();
    assertThat(ProseEvidence.isProse(german.get(0), false)).isTrue();
    assertThat(ProseEvidence.isProse(german.get(0), true)).isFalse();
  }

  @Test
  void englishDocumentWithSomeSoupIsEnglish() {
    Wording english =
        Wording.of("The crew of the tug put out the fire in the old store only by the morning.");
    Wording soup = Wording.of("Kredit ohne Schufa sofort günstig online bekommen ohne Bank.");
    assertThat(ProseEvidence.hasEnglish(List.of(english, soup, english, english, english)))
        .isTrue();
  }
}
