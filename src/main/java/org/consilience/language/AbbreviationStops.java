package org.consilience.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/**
 * Sentences that end in an abbreviation, whose full stop closes both ("It opens at 9 a.m. The firm
 * is new."), or in a name in capitals that the tokeniser takes for one ("He told the BBC. She
 * left."): the tokeniser goes on.
 */
final class AbbreviationStops {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}\\.");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:\\p{L}\\.){2,}|(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|etc)\\.");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}.*");

  private static final Set<String> MARKS = Set.of("\"", "\u201C", "``");

  private static final Set<String> OPENERS =
      Set.copyOf(Resources.lines(AbbreviationStops.class, "sentence-openers.txt"));

  private AbbreviationStops() {}

  static List<List<Piece>> part(List<List<Piece>> sentences) {
    List<List<Piece>> parted = new ArrayList<>();
    sentences.forEach(sentence -> part(sentence, parted));
    return parted;
  }

  private static void part(List<Piece> sentence, List<List<Piece>> parted) {
    List<Piece> current = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Piece piece = sentence.get(i);
      String next = next(sentence, i);
      boolean name = WORD.matcher(next).matches() && CAPITALS.matcher(piece.form()).matches();
      if (name) {
        current.add(new Piece(piece.start(), piece.end() - 1, form(piece)));
        current.add(new Piece(piece.end() - 1, piece.end(), "."));
      } else {
        current.add(piece);
      }
      if (name || isEnd(piece, next)) {
        parted.add(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      parted.add(current);
    }
  }

  /** The word behind a piece and a space, or within a quotation that opens there; "" for none. */
  private static String next(List<Piece> sentence, int i) {
    if (i + 1 == sentence.size() || sentence.get(i).end() == sentence.get(i + 1).start()) {
      return "";
    }
    Piece next = sentence.get(i + 1);
    boolean opens = i + 2 < sentence.size() && next.end() == sentence.get(i + 2).start();
    return opens && MARKS.contains(next.form()) ? sentence.get(i + 2).form() : next.form();
  }

  private static boolean isEnd(Piece piece, String next) {
    return WORD.matcher(next).matches()
        && ABBREVIATION.matcher(piece.form()).matches()
        && OPENERS.contains(next.toLowerCase(Locale.ROOT));
  }

  private static String form(Piece piece) {
    return piece.form().substring(0, piece.form().length() - 1);
  }
}
