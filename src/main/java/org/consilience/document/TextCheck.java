package org.consilience.document;

import java.util.Optional;

/** Whether a decoded text can be an article at all. */
final class TextCheck {

  /**
   * Text has tabs and line ends for controls and nothing else; one in a hundred is far above a
   * stray form feed and far below any binary format.
   */
  private static final double CONTROL_SHARE = 0.01;

  /**
   * Above this share of replaced characters words can no longer be read: one letter in twenty is
   * one word in four.
   */
  private static final double REPLACED_SHARE = 0.05;

  /**
   * Code points. No article has a paragraph of the length of a novel; parsers need memory in
   * proportion to it.
   */
  static final int LONGEST_LINE = 1_000_000;

  private TextCheck() {}

  static Optional<Refusal> refuse(String text, String charset) {
    TextCensus census = TextCensus.of(text);
    if (census.visible() == 0) {
      return refusal("whitespace-only", "The file holds nothing but white space.");
    }
    if (census.controls() > CONTROL_SHARE * census.characters()) {
      return refusal(
          "binary-content",
          "%d of %d characters are control characters: this is no text.",
          census.controls(),
          census.characters());
    }
    if (census.replaced() > REPLACED_SHARE * census.characters()) {
      return refusal(
          "undecodable",
          "Read as %s, the nearest charset, %d of %d characters are malformed.",
          charset,
          census.replaced(),
          census.characters());
    }
    return census.longestLine() <= LONGEST_LINE ? Optional.empty() : longLine(census);
  }

  private static Optional<Refusal> longLine(TextCensus census) {
    return refusal(
        "line-too-long",
        "The longest line has %d characters without a break; the limit is %d.",
        census.longestLine(),
        LONGEST_LINE);
  }

  private static Optional<Refusal> refusal(String type, String message, Object... values) {
    return Optional.of(Refusal.reading(type, message, values));
  }
}
