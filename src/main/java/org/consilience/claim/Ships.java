package org.consilience.claim;

import java.util.Locale;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/** Ships, which bear people's names and are nobody: a tagger of names takes many for people. */
final class Ships {
  private static final String SHIP = "PRODUCT";

  private Ships() {}

  /** The mention, as of a thing where its name begins as a ship's does. */
  static Mention typed(Mention mention) {
    String name = mention.getName();
    int end = name.indexOf(' ');
    boolean ship =
        mention.getType().equals("PERSON")
            && end > 0
            && Lexicon.SHIPS.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
    return ship ? Mention.newBuilder(mention).setType(SHIP).build() : mention;
  }
}
