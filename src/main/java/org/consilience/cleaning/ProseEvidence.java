package org.consilience.cleaning;

import java.util.List;
import java.util.Locale;
import org.consilience.model.BlockKind;

/**
 * Whether a block reads like sentences. A teaser does so too: it gets the same terms, so that only
 * topic, place and cut decide between it and the article.
 */
final class ProseEvidence implements Evidence {

  /** The input is an article by promise: without evidence a block belongs to it. */
  private static final double BODY_PRIOR = 1.0;

  /** Teasers are rarer than paragraphs; the gap is what topic evidence has to overcome. */
  private static final double TEASER_PRIOR = -0.5;

  /** Words from which on a longer paragraph is no more of a paragraph. */
  private static final int FULL_LENGTH = 40;

  private static final double LENGTH = 2.0;
  private static final double SENTENCE = 1.5;
  private static final double COLON = 0.5;
  private static final double OPEN_END = -1.0;

  /** From here on a line without a full stop is no heading but a cut paragraph. */
  static final int LONG = 20;

  /** Below, shares of words are accidents. */
  private static final int COUNTED_WORDS = 8;

  /** Words of sentences that tell a document's language, and the share that has to be English. */
  private static final int JUDGED_WORDS = 60;

  private static final double ENGLISH = 0.3;

  /** Share of function words of the tersest news prose, and weight per share above it. */
  private static final double TERSE = 0.15;

  private static final double FUNCTION_WORDS = 6.0;

  /** Above this share more function words mean nothing. */
  private static final double CHATTY = 0.35;

  private static final double FIGURES = 1.5;
  private static final double BULLET = 1.0;

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    ballot.add(BlockKind.BODY, "prior", BODY_PRIOR, "");
    ballot.add(BlockKind.TEASER, "prior", TEASER_PRIOR, "");
    Wording wording = block.wording();
    both(ballot, "length", length(wording), wording.words() + " words");
    both(ballot, "ending", ending(wording), wording.ending());
    if (block.place().english()
        && wording.words() >= COUNTED_WORDS
        && !SoupEvidence.mostlyFigures(wording)) {
      double share = wording.shares().function();
      double value = FUNCTION_WORDS * (Math.min(share, CHATTY) - TERSE);
      both(ballot, "function-words", value, String.format(Locale.ROOT, "share %.2f", share));
    }
    ballot.add(BlockKind.BODY, "figures", FIGURES * wording.shares().figures(), "");
    ballot.add(BlockKind.BODY, "list-item", TextShape.isBullet(wording.text(), 0) ? BULLET : 0, "");
  }

  private static void both(Ballot ballot, String name, double value, String detail) {
    ballot.add(BlockKind.BODY, name, value, detail);
    ballot.add(BlockKind.TEASER, name, value, detail);
  }

  private static double length(Wording wording) {
    return LENGTH * Math.min(wording.words(), FULL_LENGTH) / FULL_LENGTH;
  }

  private static double ending(Wording wording) {
    if (wording.endsSentence() || wording.endsInQuote()) {
      return SENTENCE;
    }
    if (wording.endsInColon()) {
      return COLON;
    }
    return wording.words() >= LONG ? 0 : OPEN_END;
  }

  /** Whether a document has English sentences, or none, which is another language then. */
  static boolean hasEnglish(List<Wording> blocks) {
    int all = 0;
    int english = 0;
    for (Wording wording : blocks) {
      if (wording.words() >= COUNTED_WORDS && wording.endsSentence()) {
        all += wording.words();
        english += wording.shares().function() >= TERSE ? wording.words() : 0;
      }
    }
    return all < JUDGED_WORDS || english >= ENGLISH * all;
  }

  /**
   * Whether a block is made of sentences, judged on its own.
   *
   * @param inEnglish they have to be English ones
   */
  static boolean isProse(Wording wording, boolean inEnglish) {
    boolean closed = wording.endsSentence() || wording.endsInQuote();
    boolean english =
        !inEnglish
            || wording.words() < COUNTED_WORDS
            || wording.shares().function() >= TERSE
            || SoupEvidence.mostlyFigures(wording);
    return english && (closed ? wording.words() >= 4 : wording.words() >= LONG);
  }
}
