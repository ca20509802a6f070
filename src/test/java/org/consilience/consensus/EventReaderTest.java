package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.consilience.language.Annotators;
import org.consilience.language.Texts;
import org.consilience.model.AnnotatedDocument;
import org.junit.jupiter.api.Test;

class EventReaderTest {

  private static AnnotatedDocument document(String text) {
    return Annotators.shared().annotate(Texts.clean(text));
  }

  private static EventMention mention(String text, String words) {
    int start = text.indexOf(words);
    return new EventReader(document(text), new WordBag())
        .mention(words, start, start + words.length());
  }

  @Test
  void passiveHasTheRolesOfTheActive() {
    EventMention active = mention("The council sold the harbour on Monday.", "sold");
    EventMention passive = mention("The harbour was sold by the council on Monday.", "sold");
    assertThat(active.lemma()).isEqualTo("sell");
    assertThat(active.participants()).isEqualTo(passive.participants());
    assertThat(active.participants().agents()).containsExactly("council");
    assertThat(active.participants().themes()).containsExactly("harbour");
  }

  @Test
  void nounHasParticipantsToo() {
    EventMention sale = mention("The council's sale of the harbour angered many.", "sale");
    assertThat(sale.participants().agents()).containsExactly("council");
    assertThat(sale.participants().themes()).containsExactly("harbour");
  }

  @Test
  void joinedVerbHasTheSubjectOfTheFirst() {
    EventMention fled = mention("The thief broke a window and fled.", "fled");
    assertThat(fled.participants().agents()).containsExactly("thief");
  }

  @Test
  void whatIsToComeIsToldFromWhatWas() {
    EventMention open = mention("The museum will reopen in May.", "reopen");
    EventMention past = mention("The museum reopened in May.", "reopened");
    assertThat(open.trigger().open()).isTrue();
    assertThat(open.trigger().past()).isFalse();
    assertThat(past.trigger().open()).isFalse();
    assertThat(past.trigger().past()).isTrue();
  }

  @Test
  void headOfSeveralWordsIsTheOneThatTheOthersHangOn() {
    assertThat(mention("A heart attack killed the singer.", "heart attack").lemma())
        .isEqualTo("attack");
    assertThat(mention("The minister stepped down on Friday.", "stepped down").lemma())
        .isEqualTo("step");
  }

  @Test
  void wordsThatNoSentenceHoldsAreRefused() {
    EventReader reader = new EventReader(document("Rain fell."), new WordBag());
    assertThatThrownBy(() -> reader.mention("m", 99, 104))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99");
  }
}
