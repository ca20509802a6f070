package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.cleaning.LabelledArticle.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilience.language.Embedders;
import org.consilience.model.Block;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.text.CodePoints;
import org.consilience.text.Rounding;
import org.consilience.text.Spans;

class CleaningPropertyTest {

  private static final DocumentCleaner CLEANER = new ScoringCleaner(new WordBagEmbedder());

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The bridge was closed.",
            "🦀🦀",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\u00A0",
            "\u2028",
            "Photo: Ana Lima",
            "𝒜 word",
            "“Quoted.”",
            "buy now.com",
            "a",
            "3 May 2020",
            "\uD83D",
            "and the river rose by a metre in the night while the town slept and nobody saw it");
    return pieces.list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  /** Joins paragraphs of the labelled articles at random, so that articles get foreign parts. */
  @Provide
  Arbitrary<List<String>> articles() {
    List<String> all = new ArrayList<>();
    for (String name : LabelledArticle.NAMES) {
      LabelledArticle.load(name).lines().forEach(line -> all.add(line.text()));
    }
    return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(20);
  }

  @Property(tries = 400)
  void blocksTileTheText(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    int end = 0;
    for (Block block : CLEANER.clean(document(text)).getBlocks()) {
      assertThat(block.getSpan().getStart()).isGreaterThanOrEqualTo(end);
      assertThat(blank(points.substring(end, block.getSpan().getStart()))).isTrue();
      assertThat(Spans.holds(points, block.getSpan())).isTrue();
      assertThat(block.getSpan().getExact()).isNotEmpty();
      end = block.getSpan().getEnd();
    }
    assertThat(blank(points.substring(end, points.length()))).isTrue();
  }

  @Property(tries = 200)
  void everyBlockHasADecisionAndReasonsThatSumToIt(@ForAll("articles") List<String> paragraphs) {
    CleanDocument clean = CLEANER.clean(document(String.join("\n", paragraphs)));
    for (Block block : clean.getBlocks()) {
      assertThat(block.getDecision()).isEqualTo(BlockKinds.decision(block.getKind()));
      double sum =
          block.getReasons().stream()
              .filter(term -> term.getName().startsWith("article."))
              .mapToDouble(term -> term.getValue())
              .sum();
      assertThat(Rounding.six(sum) > 0).isEqualTo(block.getDecision() == Decision.KEPT);
    }
    long kept = clean.getBlocks().stream().filter(b -> b.getDecision() == Decision.KEPT).count();
    assertThat(clean.getDocument().getBlocksKept()).isEqualTo((int) kept);
    assertThat(clean.getDocument().getBlocksTotal()).isEqualTo(clean.getBlocks().size());
  }

  @Property(tries = 100)
  void cleaningTwiceGivesTheSame(@ForAll("articles") List<String> paragraphs) {
    String text = String.join("\n\n", paragraphs);
    assertThat(CLEANER.clean(document(text))).isEqualTo(CLEANER.clean(document(text)));
  }

  /** With the encoder that the model learned from: two paragraphs alone hang on their meaning. */
  @net.jqwik.api.Example
  void cleaningWhatWasKeptKeepsItAll() {
    DocumentCleaner cleaner = new ScoringCleaner(Embedders.paragraphs());
    for (String name : LabelledArticle.NAMES) {
      CleanDocument once = cleaner.clean(LabelledArticle.load(name).joinedBy("\n"));
      String kept = kept(once).collect(Collectors.joining("\n"));
      CleanDocument twice = cleaner.clean(document(kept));
      assertThat(kept(twice)).as(name).containsExactlyElementsOf(kept(once).toList());
    }
  }

  private static Stream<String> kept(CleanDocument clean) {
    return clean.getBlocks().stream()
        .filter(block -> block.getDecision() == Decision.KEPT)
        .map(block -> block.getSpan().getExact());
  }

  private static boolean blank(String text) {
    return text.chars().allMatch(c -> TextShape.isSpace((char) c));
  }
}
