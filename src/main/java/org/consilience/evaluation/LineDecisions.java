package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.model.Block;
import org.consilience.model.Document;

/** What a cleaner decides for each line of a labelled text. */
final class LineDecisions {
  private LineDecisions() {}

  /** For each line the block that it begins in. */
  static List<Block> of(LabelledText text, DocumentCleaner cleaner) {
    String content = text.text();
    Document document =
        Document.newBuilder()
            .setDocumentId(text.name())
            .setSourceUri(text.name())
            .setText(content)
            .build();
    List<Block> blocks = cleaner.clean(document).getBlocks();
    List<Block> found = new ArrayList<>();
    int at = 0;
    int block = 0;
    for (LabelledText.Line line : text.lines()) {
      while (block + 1 < blocks.size()
          && blocks.get(block + 1).getSpan().getStart() <= at + margin(line)) {
        block++;
      }
      found.add(blocks.get(block));
      at += line.text().codePointCount(0, line.text().length()) + 1;
    }
    return found;
  }

  /** White space before the line's first word. */
  private static int margin(LabelledText.Line line) {
    return line.text().length() - line.text().stripLeading().length();
  }
}
