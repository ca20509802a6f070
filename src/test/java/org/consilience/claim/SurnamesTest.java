package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class SurnamesTest {
  @Test
  void aSurnameStandsForWhomTheTextNamedBefore() {
    assertThat(texts("Ann Smith opened the bridge.", "Smith left Leeds on Monday."))
        .contains("Ann Smith left Leeds on Monday");
  }

  @Test
  void aSuffixIsNoSurname() {
    assertThat(texts("John Reed Jr. opened the bridge.", "Reed left Leeds on Monday."))
        .anyMatch(t -> t.startsWith("John Reed Jr"));
  }

  @Test
  void ofTwoOfTheNameNeitherIsMeant() {
    assertThat(
            texts(
                "Ann Smith met Paul Smith in Leeds.",
                "The bridge was new.",
                "Smith left on Monday."))
        .contains("Smith left on Monday");
  }

  private static List<String> texts(String... paragraphs) {
    return Sentences.propositions(paragraphs).stream().map(Claim::getText).toList();
  }
}
