package org.consilience.language;

import java.util.List;
import org.consilience.model.Mention;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;

/** Builds mentions and marks their tokens. */
final class Mentions {
  private static final String POSSESSIVE = "POS";

  private Mentions() {}

  /** The mention of an entity span; a closing possessive ("Norway's") is not part of the name. */
  static Mention of(CodePoints text, int sentence, List<Token> tokens, EntitySpan span) {
    int end = span.end();
    if (end - span.first() > 1 && tokens.get(end - 1).getTag().equals(POSSESSIVE)) {
      end--;
    }
    tokens.subList(span.first(), end).forEach(token -> token.setEntity(span.type()));
    int start = tokens.get(span.first()).getStart();
    int stop = tokens.get(end - 1).getEnd();
    String surface = text.substring(start, stop);
    return new Mention(
        sentence, span.first(), end, span.type(), surface, name(surface), start, stop);
  }

  /** The surface on one line, without a leading article. */
  private static String name(String surface) {
    String line = surface.strip().replaceAll("\\s+", " ");
    return line.replaceFirst("^(?i)the (?=.)", "");
  }
}
