package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.LineHint;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;

/**
 * The lines of a text that belong to the article, as a text of their own, and the way back.
 *
 * @param starts where each of the lines starts in the view, in code points
 * @param lines where each of them lies in the document
 */
record ArticleView(String text, List<Integer> starts, List<LineHint> lines, CodePoints whole) {

  static ArticleView of(CodePoints whole, List<LineHint> hints) {
    List<LineHint> lines = hints.stream().filter(LineHint::getArticle).toList();
    List<Integer> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (LineHint line : lines) {
      starts.add(at);
      // A blank line between: what the layout parts, no rule about wrapped lines may join.
      text.append(whole.substring(line.getStart(), line.getEnd())).append("\n\n");
      at += line.getEnd() - line.getStart() + 2;
    }
    return new ArticleView(text.toString(), starts, lines, whole);
  }

  /** The parts of the document that a span of the view covers, one a line. */
  List<Span> inDocument(Span span) {
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LineHint line = lines.get(i);
      int shift = line.getStart() - starts.get(i);
      int start = Math.max(line.getStart(), span.getStart() + shift);
      int end = Math.min(line.getEnd(), span.getEnd() + shift);
      if (start < end) {
        parts.add(new Span(start, end, whole.substring(start, end)));
      }
    }
    return parts;
  }
}
