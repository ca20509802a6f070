package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.DocumentSpan;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;
import org.consilience.text.Spans;

/**
 * What a document says in its own voice: the sentences of its kept headline and body. Captions,
 * teasers and metadata have dates of their own and do not vote on the article's.
 */
final class OwnText {
  private static final Pattern END = Pattern.compile("[.!?][”\"’']?\\s+(?=[\\p{Lu}“\"])|\\n+");

  /**
   * A sentence and its place.
   *
   * @param start UTF-16 offset in the document's text
   */
  record Piece(String text, int start, int number) {}

  private final String documentId;
  private final CodePoints text;
  private final List<Piece> pieces = new ArrayList<>();

  private OwnText(StoryMember member) {
    this.documentId = member.getDocument().getDocumentId();
    this.text = CodePoints.of(member.getDocument().getText());
    for (Block block : member.getBlocks()) {
      boolean own = block.getKind() == BlockKind.BODY || block.getKind() == BlockKind.HEADLINE;
      if (own && block.getDecision() == Decision.KEPT) {
        cut(text.toUnits(block.getSpan().getStart()), text.toUnits(block.getSpan().getEnd()));
      }
    }
  }

  static OwnText of(StoryMember member) {
    return new OwnText(member);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /**
   * Equal for documents that say the same, but for spaces; a document that says nothing is alone.
   */
  String voice() {
    List<String> said = pieces.stream().map(p -> p.text().strip().replaceAll("\\s+", " ")).toList();
    return said.isEmpty() ? documentId : Hashes.sha256(String.join("\n", said));
  }

  /** The evidence for a part of a piece, in UTF-16 units of the piece. */
  DocumentSpan evidence(Piece piece, int start, int end) {
    int from = text.fromUnits(piece.start + start);
    return new DocumentSpan(documentId, Spans.of(text, from, text.fromUnits(piece.start + end)));
  }

  private void cut(int start, int end) {
    Matcher m = END.matcher(text.text()).region(start, end);
    int from = start;
    while (m.find()) {
      add(from, m.end());
      from = m.end();
    }
    add(from, end);
  }

  private void add(int from, int to) {
    if (to > from) {
      pieces.add(new Piece(text.text().substring(from, to), from, pieces.size()));
    }
  }
}
