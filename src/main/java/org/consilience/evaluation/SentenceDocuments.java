package org.consilience.evaluation;

import java.util.List;
import org.consilience.language.Annotators;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Document;
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
    Block block =
        Block.newBuilder()
            .setBlockId(name + "-block")
            .setDocumentId(name)
            .setOrdinal(0)
            .setSpan(Spans.of(points, 0, points.fromUnits(sentence.length())))
            .setKind(BlockKind.BODY)
            .setDecision(Decision.KEPT)
            .build();
    Document document =
        Document.newBuilder().setDocumentId(name).setSourceUri(name).setText(sentence).build();
    return Annotators.shared().annotate(new CleanDocument(document, List.of(block)));
  }
}
