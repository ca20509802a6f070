package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.LineHint;
import org.junit.jupiter.api.Test;

class LaidOutCleanerTest {
  private static final List<String> LINES =
      List.of(
          "Home \uD83D\uDE00 Sport",
          "The harbour bridge was closed on Monday after a lorry struck its railing.",
          "More stories",
          "Engineers will look at the damage on Tuesday, the port authority said.");
  private static final boolean[] ARTICLE = {false, true, false, true};

  private final LaidOutCleaner cleaner =
      new LaidOutCleaner(new ScoringCleaner(new WordBagEmbedder()));

  private static Document document() {
    return Document.newBuilder()
        .setDocumentId("d")
        .setSourceUri("d.html")
        .setText(String.join("\n", LINES) + "\n")
        .setCredits(List.of("author:Ann Smith"))
        .build();
  }

  private static List<LineHint> hints() {
    List<LineHint> hints = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < LINES.size(); i++) {
      int end = at + LINES.get(i).codePointCount(0, LINES.get(i).length());
      hints.add(new LineHint(at, end, ARTICLE[i], ARTICLE[i] ? "article" : "mostly-links"));
      at = end + 1;
    }
    return hints;
  }

  @Test
  void linesOutsideOfTheArticleAreRejectedWithTheReadersReason() {
    CleanDocument clean = cleaner.clean(document(), hints(), List.of());
    assertThat(clean.getBlocks())
        .extracting(block -> block.getSpan().getExact())
        .containsExactlyElementsOf(LINES);
    Block menu = clean.getBlocks().get(2);
    assertThat(menu.getDecision()).isEqualTo(Decision.REJECTED);
    assertThat(menu.getKind()).isEqualTo(BlockKind.BOILERPLATE);
    assertThat(menu.getReasons().get(0).getDetail()).isEqualTo("mostly-links");
    assertThat(clean.getBlocks().get(1).getDecision()).isEqualTo(Decision.KEPT);
  }

  @Test
  void blocksAreNumberedAndCountedOverTheWholeDocument() {
    CleanDocument clean = cleaner.clean(document(), hints(), List.of());
    assertThat(clean.getBlocks()).extracting(Block::getOrdinal).containsExactly(0, 1, 2, 3);
    assertThat(clean.getDocument().getBlocksTotal()).isEqualTo(4);
    assertThat(clean.getDocument().getBlocksKept()).isEqualTo(2);
    assertThat(clean.getDocument().getText()).isEqualTo(document().getText());
    assertThat(clean.getDocument().getCredits()).contains("author:Ann Smith");
  }

  @Test
  void documentWithoutLayoutIsCleanedAsBefore() {
    CleanDocument clean = cleaner.clean(document(), List.of(), List.of());
    assertThat(clean.getBlocks())
        .isEqualTo(new ScoringCleaner(new WordBagEmbedder()).clean(document()).getBlocks());
  }
}
