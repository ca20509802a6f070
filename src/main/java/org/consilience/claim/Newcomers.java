package org.consilience.claim;

import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Mention;

/** Whoever came into a text behind what a description was found to stand for. */
final class Newcomers {
  /** Sentences looked back: a news story's length. */
  private static final int REACH = 60;

  /** Sentences in which a headline's event is told anew: "A fire ..." */
  private static final int OPENING = 3;

  /** Sentences back in which another person may have become the one told of. */
  private static final int NEAR = 3;

  private static final Set<String> ANY = Set.of("a", "an", "another", "one");

  private final Reading reading;

  Newcomers(Reading reading) {
    this.reading = reading;
  }

  /** "Later a bank in another town called. The bank": whichever was told of last is a new one. */
  boolean isAny(int sentence, int noun, Set<String> words) {
    String lemma = reading.trees().get(sentence).lemma(noun);
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Tree tree = reading.trees().get(s);
      int end = s == sentence ? noun : tree.size();
      for (int i = tree.nounBefore(end); i != Tree.NONE; i = tree.nounBefore(i)) {
        if (tree.lemma(i).equals(lemma)) {
          int at = i;
          return s >= OPENING
              && tree.anyChild(i, c -> c < at && ANY.contains(tree.lower(c)))
              && Tokens.none(
                  Phrases.whole(tree, i),
                  t -> t != at && !tree.hasTag(t, "DT", "IN") && words.contains(tree.lower(t)));
        }
      }
    }
    return false;
  }

  /** "Ann Smith is the director. Now Bob Lee has come. The director ...": either may be meant. */
  boolean isPerson(int sentence, int noun, String fuller) {
    boolean person = reading.mentions().anyMatch(m -> isPerson(m) && m.getName().equals(fuller));
    for (int s = sentence; person && s >= Math.max(0, sentence - NEAR); s--) {
      List<Mention> mentions = reading.mentions(s);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention mention = mentions.get(k);
        if (isPerson(mention) && (s < sentence || mention.getFirstToken() < noun)) {
          return !mention.getName().equals(fuller);
        }
      }
    }
    return false;
  }

  private static boolean isPerson(Mention mention) {
    return mention.getType().equals("PERSON");
  }
}
