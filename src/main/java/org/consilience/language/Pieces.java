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

  /** The tokeniser's own offsets are not used: its tokens tile the text but for white space. */
  private static Piece locate(String view, String form, int cursor) {
    int start = cursor;
    while (start < view.length() && view.charAt(start) == ' ') {
      start++;
    }
    if (!view.startsWith(form, start)) {
      throw new IllegalStateException("token '" + form + "' is not at " + start + " of: " + view);
    }
    return new Piece(start, start + form.length(), form);
  }
}
