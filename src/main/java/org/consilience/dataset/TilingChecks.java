package org.consilience.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Block;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Whether the blocks of each document, kept or not, together with the white space between them are
 * its whole text.
 */
final class TilingChecks {
  private final OriginalTexts texts;
  private final Findings findings;

  TilingChecks(OriginalTexts texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  /** Both datasets go by document: one merge, with the blocks of one document in memory. */
  void check(RunFolder run) throws IOException {
    try (Rows<Document> documents = run.rows(Dataset.DOCUMENTS, Document.class);
        Rows<Block> blocks = run.rows(Dataset.BLOCKS, Block.class)) {
      Block next = next(blocks);
      while (documents.hasNext()) {
        Document document = documents.next();
        List<Block> own = new ArrayList<>();
        for (; next != null && order(next, document) <= 0; next = next(blocks)) {
          if (order(next, document) == 0) { // a block of no document is a broken reference
            own.add(next);
          }
        }
        check(document, own);
      }
    }
  }

  private void check(Document document, List<Block> blocks) {
    long kept = blocks.stream().filter(block -> block.getDecision() == Decision.KEPT).count();
    compare(document, "blocksTotal", blocks.size(), document.getBlocksTotal());
    compare(document, "blocksKept", kept, document.getBlocksKept());
    CodePoints text = texts.of(document.getDocumentId());
    if (text == null) {
      throw new IllegalStateException("texts are read before blocks are checked");
    }
    int end = 0;
    for (Block block : blocks) {
      Span span = block.getSpan();
      gap(document, text, end, Math.min(span.getStart(), text.length()));
      end = Math.max(end, Math.min(span.getEnd(), text.length()));
    }
    gap(document, text, end, text.length());
  }

  /** Checks what lies between the end of a block and the start of the next. */
  private void gap(Document document, CodePoints text, int from, int to) {
    if (to < from) {
      compare(document, "blocks", "no block before offset " + from, "one at " + to);
    } else if (!isSpace(text.substring(from, to))) {
      String found = text.substring(from, to).strip();
      compare(document, "blocks", "white space at " + from + ".." + to, found);
    }
  }

  private static boolean isSpace(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static int order(Block block, Document document) {
    return block.getDocumentId().compareTo(document.getDocumentId());
  }

  private static @Nullable Block next(Rows<Block> blocks) {
    return blocks.hasNext() ? blocks.next() : null;
  }

  private void compare(Document document, String path, Object expected, Object found) {
    findings.compare(Dataset.DOCUMENTS, document.getDocumentId(), path, expected, found);
  }
}
