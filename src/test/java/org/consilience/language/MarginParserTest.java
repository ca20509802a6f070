package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.junit.jupiter.api.Test;

class MarginParserTest {
  private static List<Token> tokens(String text) {
    List<Sentence> sentences = Annotators.shared().annotate(Texts.clean(text)).getSentences();
    return sentences.get(0).getTokens();
  }

  private static float margin(String text, String form) {
    return tokens(text).stream()
        .filter(t -> t.getForm().equals(form))
        .findFirst()
        .orElseThrow()
        .getMargin();
  }

  @Test
  void everyHeadHasAMargin() {
    assertThat(tokens("The council of Bergen chose a new mayor on Friday."))
        .extracting(Token::getMargin)
        .allMatch(m -> m >= 0 && !Float.isNaN(m));
  }

  @Test
  void aPhraseThatCouldHangElsewhereHasTheSmallerOne() {
    assertThat(margin("Officers saw the thief with a telescope.", "with"))
        .isLessThan(margin("Officers spoke with a thief.", "with"));
  }

  @Test
  void theSameSentenceHasTheSameMargins() {
    String text = "She said the ship had left and would not return.";
    assertThat(tokens(text)).isEqualTo(tokens(text));
  }
}
