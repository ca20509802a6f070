package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private final Pieces pieces = new Pieces();

  private List<String> sentences(String text) {
    return pieces.sentences(text).stream()
        .map(s -> s.stream().map(Piece::form).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void closingQuoteBelongsToTheSentenceBefore() {
    assertThat(sentences("The coach said: “We lost.” The fans left."))
        .containsExactly("The coach said : “ We lost . ”", "The fans left .");
  }

  @Test
  void closingQuoteAtTheEndIsNoSentence() {
    assertThat(sentences("“We lost.”")).containsExactly("“ We lost . ”");
  }

  @Test
  void openingQuoteStaysWithWhatItOpens() {
    assertThat(sentences("She lost. “We tried,” she said."))
        .containsExactly("She lost .", "“ We tried , ” she said .");
  }

  @Test
  void lowerCaseAfterAQuotedQuestionContinuesIt() {
    assertThat(sentences("“Who won?” asked the judge."))
        .containsExactly("“ Who won ? ” asked the judge .");
  }

  @Test
  void upperCaseAfterAQuotedQuestionBeginsASentence() {
    assertThat(sentences("“Who won?” The judge waited."))
        .containsExactly("“ Who won ? ”", "The judge waited .");
  }

  @Test
  void lowerCaseAfterAPlainFullStopIsLeftAlone() {
    assertThat(sentences("He won. the judge left."))
        .containsExactly("He won .", "the judge left .");
  }

  @Test
  void ellipsisInsideASentenceDoesNotCutIt() {
    assertThat(sentences("He waited... and then won."))
        .containsExactly("He waited ... and then won .");
  }

  @Test
  void anAbbreviationEndsASentenceBeforeWhatOpensOne() {
    assertThat(sentences("The mill opens at 9 a.m. The harbour is shut."))
        .containsExactly("The mill opens at 9 a.m.", "The harbour is shut .");
    assertThat(sentences("It is owned by Falk Inc. They built it."))
        .containsExactly("It is owned by Falk Inc.", "They built it .");
    assertThat(sentences("He left the U.S. In Oslo it rained.")).hasSize(2);
    assertThat(sentences("The U.S. Treasury met Falk Inc. Friday.")).hasSize(1);
  }

  @Test
  void aNameInCapitalsIsNoAbbreviation() {
    assertThat(sentences("He told the BBC. Ships left.")).hasSize(2);
    assertThat(sentences("He told the BBC. “Ships left,” she said."))
        .containsExactly("He told the BBC .", "“ Ships left , ” she said .");
    assertThat(sentences("THE RIVER ROSE IN ST. GILES")).hasSize(1);
  }

  @Test
  void abbreviationsDoNotEndSentences() {
    assertThat(sentences("Dr. Roe of Acme Inc. paid $1.5m in the U.S. on Jan. 1.")).hasSize(1);
  }

  @Test
  void nameOfASiteIsOneWord() {
    assertThat(sentences("She told Herald.com so. Herald.com's Moe left."))
        .containsExactly("She told Herald.com so .", "Herald.com 's Moe left .");
    assertThat(sentences("See www.herald.com/a or moe@herald.com now."))
        .containsExactly("See www.herald.com/a or moe@herald.com now .");
  }

  @Test
  void wordsWithoutApostropheFormKeepTheirLetters() {
    assertThat(sentences("We can't, they won’t and it's gonna rain."))
        .containsExactly("We ca n't , they wo n’t and it 's gon na rain .");
  }

  @Test
  void overlongSentenceIsCutAtPunctuation() {
    List<List<Piece>> cut = pieces.sentences("one two three four five, ".repeat(100));
    assertThat(cut).hasSize(2);
    assertThat(cut.get(0)).hasSizeLessThanOrEqualTo(SentenceMends.LONGEST);
    assertThat(cut.get(0).get(cut.get(0).size() - 1).form()).isEqualTo(",");
    assertThat(cut.get(0).size() + cut.get(1).size()).isEqualTo(600);
  }

  @Test
  void sentenceOfTheLargestSizeIsNotCut() {
    assertThat(pieces.sentences("word ".repeat(SentenceMends.LONGEST))).hasSize(1);
    assertThat(pieces.sentences("word ".repeat(SentenceMends.LONGEST + 1))).hasSize(2);
  }

  @Test
  void emptyTextHasNoSentence() {
    assertThat(pieces.sentences("  ")).isEmpty();
  }

  @Test
  void aRankBeforeANameEndsNoSentence() {
    assertThat(sentences("\"No,\" Insp. Moe said. She met the const. Falk left."))
        .containsExactly("\" No , \" Insp. Moe said .", "She met the const .", "Falk left .");
  }
}
