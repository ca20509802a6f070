package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.junit.jupiter.api.Test;

class MixedPagesTest {

  private static final LabelledText PAGE =
      page(
          "harbour", "-Menu", "-Sign in", "The crane fell.", "-Advertisement", "It was old.", "-©");

  private static final LabelledText OTHER = page("museum", "-Home", "The vase is Greek.", "-Mail");

  private static LabelledText page(String name, String... lines) {
    return new LabelledText(
        name,
        List.of(lines).stream()
            .map(
                line ->
                    line.startsWith("-")
                        ? Line.noise(line.substring(1), "page")
                        : Line.article(line))
            .toList());
  }

  private static List<String> texts(LabelledText text) {
    return text.lines().stream().map(Line::text).toList();
  }

  @Test
  void anotherArticleStandsBetweenThePagesFurniture() {
    assertThat(MixedPages.exchanged(PAGE, OTHER).map(MixedPagesTest::texts))
        .hasValue(List.of("Menu", "Sign in", "The vase is Greek.", "©"));
    assertThat(MixedPages.exchanged(PAGE, page("empty", "-Menu"))).isEmpty();
    assertThat(MixedPages.exchanged(PAGE, PAGE)).isEmpty();
  }

  @Test
  void someLinesOfThePageStayAroundTheArticle() {
    assertThat(texts(MixedPages.cropped(PAGE, 1)))
        .containsExactly("Sign in", "The crane fell.", "Advertisement", "It was old.", "©");
    assertThat(MixedPages.cropped(PAGE, 9)).isEqualTo(PAGE);
  }

  @Test
  void furnitureOfAnotherPageInterruptsAnArticleOfWhichNothingIsLost() {
    LabelledText article = page("vase", "The vase is Greek.", "It is black.", "It was found here.");
    for (int seed = 0; seed < 20; seed++) {
      LabelledText mixed = MixedPages.interrupted(article, PAGE, seed);
      assertThat(mixed.article()).isEqualTo(article.article());
      assertThat(mixed.lines())
          .filteredOn(line -> line.label() == Label.NOISE)
          .hasSizeBetween(1, 9)
          .isSubsetOf(PAGE.lines());
      assertThat(MixedPages.interrupted(article, PAGE, seed)).isEqualTo(mixed);
    }
  }
}
