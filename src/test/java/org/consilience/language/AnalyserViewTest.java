package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalyserViewTest {
  @Test
  void foreignScriptInBracketsIsBlankedInPlace() {
    assertThat(AnalyserView.of("Mayor Oh (오세훈) won.")).isEqualTo("Mayor Oh       won.");
    assertThat(AnalyserView.of("the Hermitage [Эрмитаж] reopened"))
        .isEqualTo("the Hermitage           reopened");
  }

  @Test
  void latinScriptBesideForeignScriptStays() {
    assertThat(AnalyserView.of("the broadcaster (한국방송, known as KBS) said"))
        .isEqualTo("the broadcaster (    , known as KBS) said");
  }

  @Test
  void bracketedLatinScriptStays() {
    assertThat(AnalyserView.of("the bank (Société Générale) and (α-synuclein)"))
        .isEqualTo("the bank (Société Générale) and (α-synuclein)");
  }

  @Test
  void foreignScriptOutsideBracketsStays() {
    assertThat(AnalyserView.of("the word 木 means tree")).isEqualTo("the word 木 means tree");
  }

  @Test
  void emojiBecomeSymbolsOfTheSameLength() {
    assertThat(AnalyserView.of("won 😀!")).isEqualTo("won \u2022\u2022!");
  }

  @Test
  void everyKindOfSpaceIsOneBlank() {
    assertThat(AnalyserView.of("a\u00A0b\tc\u200Bd\u3000e")).isEqualTo("a b c d e");
  }

  @Test
  void endlessWordsAreBlankedAndLongOnesStay() {
    String longWord = "x".repeat(200);
    assertThat(AnalyserView.of("a " + longWord + " b")).isEqualTo("a " + longWord + " b");
    assertThat(AnalyserView.of("a " + longWord + "x b")).isEqualTo("a " + " ".repeat(201) + " b");
  }
}
