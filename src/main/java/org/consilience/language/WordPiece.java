package org.consilience.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The tokeniser of uncased BERT models: basic tokenisation, then the longest known piece first
 * (Devlin et al. 2019; Wu et al. 2016). Thread-safe.
 */
final class WordPiece {
  /** Longer words are noise and get one unknown piece, as in the reference. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int start;
  private final int end;
  private final int unknown;

  /**
   * A tokeniser over pieces and their ids.
   *
   * @throws IllegalArgumentException if a special piece is missing
   */
  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    start = special("[CLS]");
    end = special("[SEP]");
    unknown = special("[UNK]");
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("no " + piece + " in the vocabulary");
    }
    return id;
  }

  /**
   * A word of a text, or a mark that stands alone.
   *
   * @param start its first code point in the text
   * @param end one past the last
   * @param form without accents and in lower case
   */
  private record Word(int start, int end, String form) {}

  /**
   * The pieces of a word.
   *
   * @param start the word's first code point in the text
   * @param end one past the last
   * @param ids of its pieces within the window, at least one
   */
  record PiecesOfWord(int start, int end, List<Integer> ids) {}

  /** The ids of the text between the two special ones, at most {@code window} in all. */
  long[] ids(String text, int window) {
    return ids(words(text, window));
  }

  /** The ids of words between the two special ones. */
  long[] ids(List<PiecesOfWord> words) {
    LongStream inner = words.stream().flatMap(w -> w.ids().stream()).mapToLong(Integer::longValue);
    return LongStream.concat(LongStream.concat(LongStream.of(start), inner), LongStream.of(end))
        .toArray();
  }

  /** The words of the text that fit into a window beside the two special pieces. */
  List<PiecesOfWord> words(String text, int window) {
    List<PiecesOfWord> found = new ArrayList<>();
    int room = window - 2;
    for (Word word : words(text)) {
      if (room <= 0) {
        break;
      }
      List<Integer> pieces = pieces(word.form);
      found.add(
          new PiecesOfWord(word.start, word.end, pieces.subList(0, Math.min(room, pieces.size()))));
      room -= pieces.size();
    }
    return found;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder form = new StringBuilder();
    int start = 0;
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      for (int c : decomposed(points[i])) {
        boolean alone = isPunctuation(c) || Character.isIdeographic(c);
        if (form.length() > 0 && (alone || isSpace(c))) {
          words.add(new Word(start, i, form.toString()));
          form.setLength(0);
        }
        if (alone) {
          words.add(new Word(i, i + 1, Character.toString(c)));
        } else if (!isSpace(c) && !isDropped(c)) {
          start = form.length() == 0 ? i : start;
          form.appendCodePoint(Character.toLowerCase(c));
        }
      }
    }
    if (form.length() > 0) {
      words.add(new Word(start, points.length, form.toString()));
    }
    return words;
  }

  private static int[] decomposed(int point) {
    return point < 0x80
        ? new int[] {point}
        : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
            .codePoints()
            .toArray();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  /** All ASCII symbols count, also those that are no punctuation for Unicode. */
  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private List<Integer> pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = longest(word, from);
      if (to == from) {
        return List.of(unknown);
      }
      pieces.add(vocabulary.get(piece(word, from, to)));
      from = to;
    }
    return pieces;
  }

  private int longest(String word, int from) {
    int to = word.length();
    while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
      to--;
    }
    return to;
  }

  private static String piece(String word, int from, int to) {
    String part = word.substring(from, to);
    return from == 0 ? part : "##" + part;
  }
}
