package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.consilience.language.Annotators;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;
import org.consilience.text.Spans;

/** Single sentences as documents, for sets that have no others. */
final class SentenceDocuments {
  private SentenceDocuments() {}

  static AnnotatedDocument annotate(String sentence) {
    return annotate("sentence", sentence);
  }

  /** The same, as a document of that name. */
  static AnnotatedDocument annotate(String name, String sentence) {
    CodePoints points = CodePoints.of(sentence);
    return annotate(name, sentence, List.of(Spans.of(points, 0, points.length())));
  }

  /** A text whose every line is a sentence, all of it article. */
  static AnnotatedDocument annotateLines(String name, String text) {
    CodePoints points = CodePoints.of(text);
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int end = start + line.length();
      if (!line.isBlank()) {
        lines.add(Spans.of(points, points.fromUnits(start), points.fromUnits(end)));
      }
      start = end + 1;
    }
    return annotate(name, text, lines);
  }

  private static AnnotatedDocument annotate(String name, String text, List<Span> spans) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : spans) {
      blocks.add(
          Block.newBuilder()
              .setBlockId(name + "-block" + blocks.size())
              .setDocumentId(name)
              .setOrdinal(blocks.size())
              .setSpan(span)
              .setKind(BlockKind.BODY)
              .setDecision(Decision.KEPT)
              .build());
    }
    Document document =
        Document.newBuilder().setDocumentId(name).setSourceUri(name).setText(text).build();
    return Annotators.shared().annotate(new CleanDocument(document, blocks));
  }
}
