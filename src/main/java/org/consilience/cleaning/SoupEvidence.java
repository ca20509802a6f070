package org.consilience.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consilience.model.BlockKind;
import org.consilience.text.Resources;

/** Words that are no English sentences: glued addresses, advertising words, other languages. */
final class SoupEvidence implements Evidence {

  /** One address is a reference; several in few words are a list of links. */
  private static final int LINKS = 2;

  private static final double ADDRESSES = 12.0;
  private static final double GLUED = 15.0;
  private static final double SPAM_WORDS = 15.0;
  private static final double STRONGEST = 6.0;

  /** Fewer advertising words occur in honest text. */
  private static final int SPAM_HITS = 3;

  private static final int COUNTED_WORDS = 8;

  /** Below this share of function words there is no English sentence. */
  private static final double STARVED = 0.1;

  /** Lists of names have capitals; soup and other languages have lower-case words. */
  private static final double LOWER = 0.3;

  private static final double FIGURES = 0.25;

  /** Takes from body and teaser what length and full stops gave them. */
  private static final double NO_ENGLISH = -3.0;

  private static final double OTHER = 3.0;

  private static final Set<String> SPAM =
      Set.copyOf(Resources.lines(SoupEvidence.class, "spam-words.txt"));

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    Wording wording = block.wording();
    int words = Math.max(1, wording.words());
    int addresses = wording.addresses();
    if (addresses >= LINKS) {
      add(ballot, "addresses", ADDRESSES * addresses / words, addresses + " addresses");
    }
    int hits = spamHits(wording.bareWords());
    if (hits >= SPAM_HITS) {
      add(ballot, "spam-words", SPAM_WORDS * hits / words, hits + " words");
    }
    if (wording.shares().glued() >= STARVED) {
      add(ballot, "glued-words", GLUED * wording.shares().glued(), "");
    }
    if (block.place().english() && starved(wording)) {
      String detail = String.format(Locale.ROOT, "share %.2f", wording.shares().function());
      ballot.add(BlockKind.BODY, "no-english", NO_ENGLISH, detail);
      ballot.add(BlockKind.TEASER, "no-english", NO_ENGLISH, detail);
      ballot.add(BlockKind.OTHER, "no-english", OTHER, detail);
      ballot.add(BlockKind.LINK_SPAM, "no-english", OTHER - 0.5, detail);
    }
  }

  private static void add(Ballot ballot, String name, double value, String detail) {
    ballot.add(BlockKind.LINK_SPAM, name, Math.min(STRONGEST, value), detail);
  }

  private static boolean starved(Wording wording) {
    return wording.words() >= COUNTED_WORDS
        && wording.shares().function() < STARVED
        && wording.shares().lower() >= LOWER
        && !mostlyFigures(wording);
  }

  /** Tables, scores and prices need no function words. */
  static boolean mostlyFigures(Wording wording) {
    return wording.shares().figures() >= FIGURES;
  }

  static int spamHits(List<String> words) {
    int hits = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean pair = i + 1 < words.size() && SPAM.contains(words.get(i) + " " + words.get(i + 1));
      hits += pair || SPAM.contains(words.get(i)) ? 1 : 0;
    }
    return hits;
  }
}
