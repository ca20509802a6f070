package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into paragraphs. A line is a paragraph, unless the text is hard-wrapped: then the
 * lines of a paragraph are joined. The paragraphs tile the text except for white space.
 */
final class BlockSegmenter {

  private BlockSegmenter() {}

  static List<Paragraph> segment(String text) {
    List<Paragraph> lines = lines(text);
    HardWrap wrap = HardWrap.of(text, lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    Paragraph open = null;
    for (Paragraph line : lines) {
      if (open != null && wrap.joins(lastLine(text, open), line)) {
        open = new Paragraph(open.start(), line.end());
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line;
      }
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static Paragraph lastLine(String text, Paragraph paragraph) {
    int start = paragraph.end();
    while (start > paragraph.start() && !TextShape.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    while (TextShape.isSpace(text.charAt(start))) {
      start++;
    }
    return new Paragraph(start, paragraph.end());
  }

  /** All lines with something on them, without the white space around. */
  private static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TextShape.isLineEnd(c) && start >= 0) {
        lines.add(new Paragraph(start, end));
        start = -1;
      } else if (!TextShape.isSpace(c)) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      lines.add(new Paragraph(start, end));
    }
    return lines;
  }
}
