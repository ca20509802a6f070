package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final int WINDOW = 256;

  private static WordPiece of(String... pieces) {
    Map<String, Integer> vocabulary = new HashMap<>(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2));
    for (String piece : pieces) {
      vocabulary.put(piece, vocabulary.size());
    }
    return new WordPiece(vocabulary);
  }

  @Test
  void bertUncasedIdsAreThoseOfTheReference() throws IOException {
    WordPiece bert = EmbeddingModel.MINI_LM.tokenizer();
    assertThat(bert.ids("Hello, world!", WINDOW)).containsExactly(101, 7592, 1010, 2088, 999, 102);
    assertThat(bert.ids("unaffable", WINDOW)).containsExactly(101, 14477, 20961, 3468, 102);
    assertThat(bert.ids("  HÉLLO\twörld ", WINDOW)).containsExactly(101, 7592, 2088, 102);
  }

  @Test
  void bothModelsShareTheVocabulary() throws IOException {
    String text = "The café’s owner paid 1,250 zł (≈$310) in 東京 – naïve?";
    assertThat(EmbeddingModel.BGE.tokenizer().ids(text, WINDOW))
        .isEqualTo(EmbeddingModel.MINI_LM.tokenizer().ids(text, WINDOW));
  }

  @Test
  void longestPieceComesFirst() {
    assertThat(of("river", "riv", "##bed", "##er").ids("riverbed", WINDOW))
        .containsExactly(1, 3, 5, 2);
  }

  @Test
  void wordWithoutPiecesIsUnknownAsAWhole() {
    assertThat(of("river", "##bed").ids("riverboat river", WINDOW)).containsExactly(1, 0, 3, 2);
  }

  @Test
  void ideographsAndPunctuationStandAlone() {
    assertThat(of("東", "京", ",", "a").ids("a東京,a", WINDOW)).containsExactly(1, 6, 3, 4, 5, 6, 2);
  }

  @Test
  void textIsCutToTheWindow() {
    assertThat(of("a").ids("a a a a a", 4)).containsExactly(1, 3, 3, 2);
    assertThat(of("a").ids("a a", 4)).containsExactly(1, 3, 3, 2);
  }

  @Test
  void endlessWordIsUnknown() {
    assertThat(of("a", "##a").ids("a".repeat(101), WINDOW)).containsExactly(1, 0, 2);
    assertThat(of("a", "##a").ids("a".repeat(100), WINDOW)).hasSize(102);
  }

  @Test
  void emptyTextHasTheSpecialPiecesOnly() {
    assertThat(of().ids(" \n", WINDOW)).containsExactly(1, 2);
  }

  @Test
  void vocabularyWithoutSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> new WordPiece(Map.of("a", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[CLS]");
  }
}
