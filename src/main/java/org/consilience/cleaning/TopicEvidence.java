package org.consilience.cleaning;

import java.util.Locale;
import org.consilience.model.BlockKind;

/** Whether a passage belongs to what the document is about, or advertises another article. */
final class TopicEvidence implements Evidence {

  /** Words. Affinity of shorter passages is too noisy to decide anything alone. */
  static final int TRUSTED_WORDS = 40;

  /** Below, affinity says nothing. */
  private static final int HINTING_WORDS = 15;

  /** Affinity at which a long passage is as often foreign to its document as part of it. */
  static final double FOREIGN = 0.26;

  /** Affinity by which the evidence grows by one. */
  private static final double STEP = 0.05;

  private static final double STRONGEST = 3.0;

  /** Keeps the evidence of a short passage below the gap between the priors: it never decides. */
  private static final double HINT = 0.4;

  /** Paragraphs of articles are whole; excerpts are cut. */
  private static final double CUT = 2.0;

  private static final double NEW_NAMES = 1.0;

  /** More names than a new paragraph usually brings up. */
  private static final int MANY_NAMES = 6;

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    Wording wording = block.wording();
    if (wording.words() >= HINTING_WORDS && block.affinity() != 0) {
      double away = (FOREIGN - block.affinity()) / STEP;
      double value = Math.max(-STRONGEST, Math.min(STRONGEST, away));
      double trust = wording.words() >= TRUSTED_WORDS ? 1 : HINT;
      ballot.add(
          BlockKind.TEASER,
          "off-topic",
          value * trust,
          String.format(Locale.ROOT, "affinity %.3f", block.affinity()));
    }
    if (isCut(wording)) {
      ballot.add(BlockKind.TEASER, "cut", CUT, wording.ending());
    }
    if (wording.words() >= TRUSTED_WORDS && block.kin().newNames() >= MANY_NAMES) {
      ballot.add(BlockKind.TEASER, "new-names", NEW_NAMES, block.kin().newNames() + " names");
    }
  }

  private static boolean isCut(Wording wording) {
    return wording.words() >= ProseEvidence.LONG
        && !wording.endsSentence()
        && !wording.endsInQuote()
        && !wording.endsInColon();
  }
}
