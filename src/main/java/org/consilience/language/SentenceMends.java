package org.consilience.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends the tokeniser's sentence boundaries. It ends a sentence at every full stop, so that what
 * closes a quotation or bracket opens the next sentence, and a question inside a sentence cuts it.
 */
final class SentenceMends {
  private static final String CLOSERS = "\"'\u2019\u201D\u00BB)]}";
  private static final String LOUD = "?!\u2026";

  /**
   * Longer sentences are cut: no sentence of edited English comes near, they are lists or lost
   * layout, and the parser's time can grow with the square of the length.
   */
  static final int LONGEST = 400;

  private SentenceMends() {}

  static List<List<Piece>> mend(String view, List<List<Piece>> sentences) {
    List<List<Piece>> mended = new ArrayList<>();
    for (List<Piece> sentence : sentences) {
      int own = mended.isEmpty() ? 0 : closersOfPrevious(view, sentence);
      if (own > 0) {
        last(mended).addAll(sentence.subList(0, own));
      }
      List<Piece> rest = sentence.subList(own, sentence.size());
      if (rest.isEmpty()) {
        continue;
      }
      if (!mended.isEmpty() && continues(last(mended), rest)) {
        last(mended).addAll(rest);
      } else {
        mended.add(new ArrayList<>(rest));
      }
    }
    return cut(mended);
  }

  private static List<Piece> last(List<List<Piece>> sentences) {
    return sentences.get(sentences.size() - 1);
  }

  /** How many leading pieces only close what came before: no space parts them from it. */
  private static int closersOfPrevious(String view, List<Piece> sentence) {
    int closers = 0;
    while (closers < sentence.size() && closes(view, sentence.get(closers))) {
      closers++;
    }
    return closers;
  }

  private static boolean closes(String view, Piece piece) {
    boolean attached = piece.start() > 0 && view.charAt(piece.start() - 1) != ' ';
    return attached && piece.form().chars().allMatch(c -> CLOSERS.indexOf(c) >= 0);
  }

  /** "Why?" he asked: a lower-case word after a quoted question does not begin a sentence. */
  private static boolean continues(List<Piece> before, List<Piece> rest) {
    if (noWords(rest)) {
      return true;
    }
    int end = before.size() - 1;
    while (end > 0 && CLOSERS.contains(before.get(end).form())) {
      end--;
    }
    String mark = before.get(end).form();
    boolean open = LOUD.indexOf(mark.charAt(mark.length() - 1)) >= 0 || mark.startsWith("..");
    boolean quoted = end < before.size() - 1;
    return (open || quoted) && Character.isLowerCase(rest.get(0).form().charAt(0));
  }

  private static boolean noWords(List<Piece> pieces) {
    return pieces.stream()
        .noneMatch(p -> p.form().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static List<List<Piece>> cut(List<List<Piece>> sentences) {
    List<List<Piece>> parts = new ArrayList<>();
    for (List<Piece> sentence : sentences) {
      List<Piece> rest = sentence;
      while (rest.size() > LONGEST) {
        int at = safeCut(rest);
        parts.add(rest.subList(0, at));
        rest = rest.subList(at, rest.size());
      }
      parts.add(rest);
    }
    return parts;
  }

  /** After the last semicolon, colon or comma of the second half of the window, else at its end. */
  private static int safeCut(List<Piece> pieces) {
    for (String mark : List.of(";", ":", ",")) {
      for (int i = LONGEST; i > LONGEST / 2; i--) {
        if (pieces.get(i - 1).form().equals(mark)) {
          return i;
        }
      }
    }
    return LONGEST;
  }
}
