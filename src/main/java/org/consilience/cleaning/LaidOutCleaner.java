package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.LineHint;
import org.consilience.model.SharedBlock;
import org.consilience.model.Span;
import org.consilience.model.Term;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;

/**
 * Cleans a document of which the layout was known when it was read: lines that the reader found
 * outside of the article are rejected with its reason, and only the rest is weighed. The topic of a
 * page is that of its article, not of its menus.
 */
public final class LaidOutCleaner {
  private final DocumentCleaner cleaner;

  public LaidOutCleaner(DocumentCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /**
   * The document's blocks, as {@link DocumentCleaner#clean} promises them.
   *
   * @param hints one a line of the text, in order, or none
   * @param shared blocks of this document that other documents have too
   */
  public CleanDocument clean(Document document, List<LineHint> hints, List<SharedBlock> shared) {
    CleanDocument clean =
        hints.stream().anyMatch(LineHint::getArticle)
            ? laidOut(document, hints, shared)
            : cleaner.clean(document, shared);
    Set<String> credits = new LinkedHashSet<>(document.getCredits());
    credits.addAll(clean.getDocument().getCredits());
    clean.getDocument().setCredits(List.copyOf(credits));
    return clean;
  }

  private CleanDocument laidOut(Document document, List<LineHint> hints, List<SharedBlock> shared) {
    ArticleView view = ArticleView.of(CodePoints.of(document.getText()), hints);
    CleanDocument article =
        cleaner.clean(Document.newBuilder(document).setText(view.text()).build(), shared);
    List<Block> blocks = new ArrayList<>();
    for (Block block : article.getBlocks()) {
      for (Span span : view.inDocument(block.getSpan())) {
        blocks.add(Block.newBuilder(block).setSpan(span).build());
      }
    }
    CodePoints text = CodePoints.of(document.getText());
    hints.stream().filter(hint -> !hint.getArticle()).forEach(h -> blocks.add(aside(h, text)));
    return numbered(document, article.getDocument(), blocks);
  }

  private static Block aside(LineHint hint, CodePoints text) {
    String exact = text.substring(hint.getStart(), hint.getEnd());
    return Block.newBuilder()
        .setBlockId("")
        .setDocumentId("")
        .setOrdinal(0)
        .setSpan(new Span(hint.getStart(), hint.getEnd(), exact))
        .setKind(BlockKind.BOILERPLATE)
        .setDecision(Decision.REJECTED)
        .setReasons(List.of(new Term("boilerplate:layout", 1.0, hint.getReason())))
        .build();
  }

  private static CleanDocument numbered(Document document, Document described, List<Block> blocks) {
    blocks.sort(Comparator.comparingInt(block -> block.getSpan().getStart()));
    int kept = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String start = Integer.toString(block.getSpan().getStart());
      String end = Integer.toString(block.getSpan().getEnd());
      block.setOrdinal(i);
      block.setDocumentId(document.getDocumentId());
      block.setBlockId(Hashes.sha256(document.getDocumentId(), start, end));
      kept += block.getDecision() == Decision.KEPT ? 1 : 0;
    }
    Document whole =
        Document.newBuilder(described)
            .setText(document.getText())
            .setBlocksTotal(blocks.size())
            .setBlocksKept(kept)
            .build();
    return new CleanDocument(whole, blocks);
  }
}
