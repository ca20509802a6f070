package org.consilience.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Splits a block into sentences of tokens, with exact offsets. Thread-safe. */
final class Pieces {
  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /**
   * The sentences of a view of a block; every piece's form is exactly {@code view.substring(start,
   * end)}.
   *
   * @throws IllegalStateException if the tokeniser wrote what the text does not say
   */
  List<List<Piece>> sentences(String view) {
    List<List<Piece>> sentences = new ArrayList<>();
    int cursor = 0;
    for (List<Token> sentence : tokenizer.segmentize(tokenizer.tokenize(view))) {
      List<Piece> pieces = new ArrayList<>(sentence.size());
      for (Token token : sentence) {
        Piece piece = locate(view, token.getWordForm(), cursor);
        pieces.add(piece);
        cursor = piece.end();
      }
      sentences.add(pieces);
    }
    return SentenceMends.mend(view, sentences);
  }

  /**
   * The tokeniser's own offsets are not used: its tokens tile the text but for white space, which
   * may also be inside one, as in "( 3 )".
   */
  private static Piece locate(String view, String form, int cursor) {
    int start = skipSpace(view, cursor);
    int end = start;
    for (int i = 0; i < form.length(); i++) {
      end = skipSpace(view, end);
      if (end == view.length() || view.charAt(end) != form.charAt(i)) {
        throw new IllegalStateException("no token '%s' at %d of: %s".formatted(form, start, view));
      }
      end++;
    }
    return new Piece(start, end, form);
  }

  private static int skipSpace(String view, int from) {
    int at = from;
    while (at < view.length() && view.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
