package org.consilience.language;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;
import org.consilience.text.Spans;

/**
 * Documents for the tests of all that reads sentences, and short renderings for those of this
 * package.
 */
public final class Texts {
  private Texts() {}

  /** A document with every line kept as a block of body text. */
  public static CleanDocument clean(String text) {
    Document document =
        Document.newBuilder().setDocumentId("d").setSourceUri("d.txt").setText(text).build();
    List<Block> blocks = new ArrayList<>();
    CodePoints points = CodePoints.of(text);
    int unit = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        int start = points.fromUnits(unit);
        int end = points.fromUnits(unit + line.length());
        blocks.add(block(points, blocks.size(), start, end));
      }
      unit += line.length() + 1;
    }
    return new CleanDocument(document, blocks);
  }

  private static Block block(CodePoints points, int ordinal, int start, int end) {
    return Block.newBuilder()
        .setBlockId("b" + ordinal)
        .setDocumentId("d")
        .setOrdinal(ordinal)
        .setSpan(Spans.of(points, start, end))
        .setKind(BlockKind.BODY)
        .setDecision(Decision.KEPT)
        .build();
  }

  static AnnotatedDocument annotate(String text) {
    return Annotators.shared().annotate(clean(text));
  }

  /** "type surface = name" of every mention. */
  static List<String> mentions(AnnotatedDocument document) {
    return document.getMentions().stream()
        .map(m -> m.getType() + " " + m.getSurface() + " = " + m.getName())
        .toList();
  }

  static List<String> people(String text) {
    return annotate(text).getMentions().stream()
        .filter(m -> m.getType().equals("PERSON"))
        .map(m -> m.getSurface() + " = " + m.getName())
        .toList();
  }

  static List<String> forms(Sentence sentence) {
    return sentence.getTokens().stream().map(Token::getForm).toList();
  }
}
