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

  /** The ids of the text between the two special ones, at most {@code window} in all. */
  long[] ids(String text, int window) {
    List<Integer> ids = new ArrayList<>();
    for (String word : words(text)) {
      if (ids.size() >= window) {
        break;
      }
      ids.addAll(pieces(word));
    }
    LongStream inner = ids.stream().limit(window - 2L).mapToLong(Integer::longValue);
    return LongStream.concat(LongStream.concat(LongStream.of(start), inner), LongStream.of(end))
        .toArray();
  }

  private static List<String> words(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> add(spaced, c));
    String words = spaced.toString().strip();
    return words.isEmpty() ? List.of() : List.of(words.split(" +"));
  }

  private static void add(StringBuilder spaced, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spaced.append(' ');
    } else if (isPunctuation(c) || Character.isIdeographic(c)) {
      spaced.append(' ').appendCodePoint(c).append(' ');
    } else if (!isDropped(c)) {
      spaced.appendCodePoint(Character.toLowerCase(c));
    }
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
