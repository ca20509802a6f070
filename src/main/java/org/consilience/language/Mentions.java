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
    Mention mention = new Mention(sentence, 0, end, span.type(), "", "", 0, 0);
    reset(text, mention, tokens, span.first());
    return mention;
  }

  /** Lets the mention start at another token. */
  static void reset(CodePoints text, Mention mention, List<Token> tokens, int first) {
    mention.setFirstToken(first);
    mention.setStart(tokens.get(first).getStart());
    mention.setEnd(tokens.get(mention.getEndToken() - 1).getEnd());
    mention.setSurface(text.substring(mention.getStart(), mention.getEnd()));
    mention.setName(name(text, tokens.subList(first, mention.getEndToken())));
  }

  /** What the tokens say on one line, without a leading article. */
  private static String name(CodePoints text, List<Token> tokens) {
    StringBuilder said = new StringBuilder();
    int end = tokens.get(0).getStart();
    for (Token token : tokens) {
      said.append(text.substring(end, token.getStart())).append(token.getForm());
      end = token.getEnd();
    }
    String line = said.toString().strip().replaceAll("\\s+", " ");
    return line.replaceFirst("^(?i)the (?=.)", "");
  }
}
