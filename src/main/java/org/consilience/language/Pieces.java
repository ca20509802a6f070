package org.consilience.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** Splits a block into sentences of tokens, with exact offsets. Thread-safe. */
final class Pieces {
  /** The full stop of a name like "EW.com", where the tokeniser would end a sentence. */
  private static final Pattern HOST_STOP =
      Pattern.compile(
          "\\.(?=(?:com|org|net)(?![\\p{L}\\d@/_-]))"
              + "(?<=(?<![\\p{L}\\d@/.:_-])[\\p{L}\\d-]{1,40}\\.)");

  /** The full stop of a rank before a name: "Insp. Lund". */
  private static final Pattern RANK_STOP =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\d-])(?:%s))\\.(?= +\\p{Lu})"
              .formatted(
                  String.join("|", Resources.lines(Pieces.class, "rank-abbreviations.txt"))));

  private static final String LETTER = "x";

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /**
   * The sentences of a view of a block; every piece's form is exactly {@code view.substring(start,
   * end)}.
   *
   * @throws IllegalStateException if the tokeniser wrote what the text does not say
   */
  List<List<Piece>> sentences(String view) {
    List<List<Piece>> sentences = new ArrayList<>();
    String hosts = HOST_STOP.matcher(view).replaceAll(LETTER);
    String shown = RANK_STOP.matcher(hosts).replaceAll(LETTER);
    int cursor = 0;
    for (List<Token> sentence : tokenizer.segmentize(tokenizer.tokenize(shown))) {
      List<Piece> pieces = new ArrayList<>(sentence.size());
      for (Token token : sentence) {
        Piece piece = locate(view, shown, token.getWordForm(), cursor);
        pieces.add(piece);
        cursor = piece.end();
      }
      sentences.add(pieces);
    }
    return AbbreviationStops.part(SentenceMends.mend(view, sentences));
  }

  /**
   * The tokeniser's own offsets are not used: its tokens tile the text but for white space, which
   * may also be inside one, as in "( 3 )".
   */
  private static Piece locate(String view, String shown, String form, int cursor) {
    int start = skipSpace(shown, cursor);
    int end = start;
    StringBuilder written = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      end = skipSpace(shown, end);
      if (end == shown.length() || shown.charAt(end) != form.charAt(i)) {
        throw new IllegalStateException("no token '%s' at %d of: %s".formatted(form, start, view));
      }
      written.append(view.charAt(end));
      end++;
    }
    return new Piece(start, end, written.toString());
  }

  private static int skipSpace(String view, int from) {
    int at = from;
    while (at < view.length() && view.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
