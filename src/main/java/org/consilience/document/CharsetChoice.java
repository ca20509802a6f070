package org.consilience.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The charset of a byte string, and whether it is certain. In this order: a byte order mark; NULs
 * in every other byte (UTF-16 without a mark); well-formed UTF-8; UTF-8 with a few bad bytes; a
 * legacy charset as ICU's detector ranks them.
 *
 * @param guessed the evidence is weak: the text may hold wrong letters
 */
record CharsetChoice(Charset charset, boolean guessed) {

  /**
   * What unlabelled legacy text is read as when nothing speaks clearly for another charset: the
   * fallback of the WHATWG Encoding Standard. In English text it differs from its neighbours in
   * quotation marks and a few accents only.
   */
  static final Charset FALLBACK = Charset.forName("windows-1252");

  /** ICU's confidence (0-100) is 10 for "could be"; half of the scale is more right than wrong. */
  private static final int SURE = 50;

  /**
   * A near tie goes to the fallback: on mostly English letters ICU ranks charsets of other
   * languages by a handful of bytes.
   */
  private static final int NEAR_TIE = 15;

  /**
   * Of English text in UTF-16 nearly every second byte is NUL; a third allows for curly quotes and
   * foreign names.
   */
  private static final double NUL_SHARE = 1.0 / 3;

  /** A binary file has its NULs on both sides. */
  private static final double STRAY_NUL_SHARE = 0.02;

  static CharsetChoice of(byte[] content) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
    if (mark.isPresent()) {
      return new CharsetChoice(mark.get().charset(), false);
    }
    return utf16(content).orElseGet(() -> utf8OrLegacy(content));
  }

  private static Optional<CharsetChoice> utf16(byte[] content) {
    int[] nuls = new int[2];
    for (int i = 0; i < content.length; i++) {
      nuls[i & 1] += content[i] == 0 ? 1 : 0;
    }
    double half = Math.max(1, content.length / 2);
    if (nuls[1] / half >= NUL_SHARE && nuls[0] / half <= STRAY_NUL_SHARE) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_16LE, false));
    }
    if (nuls[0] / half >= NUL_SHARE && nuls[1] / half <= STRAY_NUL_SHARE) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_16BE, false));
    }
    return Optional.empty();
  }

  private static CharsetChoice utf8OrLegacy(byte[] content) {
    Utf8Census census = Utf8Census.of(content);
    if (census.valid() || census.damaged()) {
      return new CharsetChoice(StandardCharsets.UTF_8, false);
    }
    return legacy(content);
  }

  private static CharsetChoice legacy(byte[] content) {
    List<CharsetMatch> matches =
        Arrays.stream(new CharsetDetector().setText(content).detectAll())
            .filter(match -> !match.getName().startsWith("UTF-"))
            .filter(match -> Charset.isSupported(match.getName()))
            .toList();
    int best = matches.stream().mapToInt(CharsetMatch::getConfidence).max().orElse(0);
    for (CharsetMatch match : matches) {
      if (isLatin1(match) && match.getConfidence() >= best - NEAR_TIE) {
        return new CharsetChoice(FALLBACK, match.getConfidence() < SURE);
      }
    }
    return best < SURE
        ? new CharsetChoice(FALLBACK, true)
        : new CharsetChoice(Charset.forName(matches.get(0).getName()), false);
  }

  private static boolean isLatin1(CharsetMatch match) {
    return match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252");
  }
}
