package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.cleaning.LabelledArticle.Line;
import org.consilience.language.Embedders;
import org.consilience.model.Block;
import org.consilience.model.CleanDocument;
import org.consilience.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lines of the labelled articles get their decisions, whatever parts the paragraphs; the suite
 * {@code blocks} pins how many.
 */
class LabelledArticlesTest {

  private static final DocumentCleaner CLEANER = new ScoringCleaner(Embedders.paragraphs());

  static Stream<Arguments> articles() {
    return LabelledArticle.NAMES.stream()
        .flatMap(
            name ->
                Stream.of("\n", "\n\n", "\r\n").map(separator -> Arguments.of(name, separator)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void linesAreDecidedAsLabelledButForOneAtMost(String name, String separator) {
    assertThat(mistakes(LabelledArticle.load(name), separator, CLEANER)).hasSizeLessThan(2);
  }

  @Test
  void aTextOfVeryManyShortLinesIsCleanedInBoundedTime() {
    String text = "Gate 4 opens\nNorth stand\n".repeat(5_000);
    CleanDocument clean =
        assertTimeout(Duration.ofSeconds(60), () -> CLEANER.clean(LabelledArticle.document(text)));
    assertThat(clean.getBlocks()).hasSize(10_000);
    assertThat(clean.getDocument().getFlags()).containsExactly("topic-capped");
  }

  @Test
  void aParagraphOfAMillionCharactersIsCleanedInBoundedTime() {
    String text = "a-.".repeat(350_000) + "\n" + "“x ".repeat(300_000);
    assertTimeout(Duration.ofSeconds(60), () -> CLEANER.clean(LabelledArticle.document(text)));
  }

  @Test
  void theTitleIsTheHeadlineAndCreditsAreHarvested() {
    Document document =
        CLEANER.clean(LabelledArticle.load("agency-credits").joinedBy("\n")).getDocument();
    assertThat(document.getTitle()).isEqualTo("Cyclone Maru reaches land as villages empty");
    assertThat(document.getCredits())
        .containsExactly(
            "author:Tomás Herrera",
            "author:Joy Okafor",
            "text:Reuters",
            "photo:EPA",
            "photo:AFP",
            "contributor:Tomás Herrera",
            "contributor:Mark Lindqvist");
  }

  static List<String> mistakes(LabelledArticle article, String separator, DocumentCleaner cleaner) {
    CleanDocument clean = cleaner.clean(article.joinedBy(separator));
    assertThat(clean.getBlocks()).hasSameSizeAs(article.lines());
    List<String> mistakes = new ArrayList<>();
    for (int i = 0; i < article.lines().size(); i++) {
      Line line = article.lines().get(i);
      Block block = clean.getBlocks().get(i);
      boolean right =
          block.getDecision() == line.decision()
              && (line.kind() == null || block.getKind() == line.kind());
      if (!right) {
        mistakes.add(block.getKind() + " for " + line + "\n  " + block.getReasons());
      }
    }
    return mistakes;
  }
}
