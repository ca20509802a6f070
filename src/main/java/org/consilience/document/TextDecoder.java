package org.consilience.document;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes to text. The charset's name is all that is needed to decode the same bytes again to the
 * same text: line endings stay, a byte order mark goes, and every malformed sequence becomes
 * U+FFFD.
 */
public final class TextDecoder {

  /** Flag: malformed bytes were replaced. */
  public static final String INVALID_BYTES_REPLACED = "invalid-bytes-replaced";

  /** Flag: the charset is a guess; letters outside ASCII may be wrong. */
  public static final String CHARSET_GUESSED = "charset-guessed";

  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param charset canonical IANA name, for {@link #repeat}
   */
  public record Decoded(String text, String charset, List<String> flags) {}

  /** Detects the charset and decodes. Every byte string has some text: judge it afterwards. */
  public static Decoded decode(byte[] content) {
    return decode(content, CharsetChoice.of(content));
  }

  /** Decodes as chosen. */
  static Decoded decode(byte[] content, CharsetChoice choice) {
    String text = repeat(content, choice.charset().name());
    List<String> flags = new ArrayList<>();
    if (choice.guessed()) {
      flags.add(CHARSET_GUESSED);
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      flags.add(INVALID_BYTES_REPLACED);
    }
    return new Decoded(text, choice.charset().name(), List.copyOf(flags));
  }

  /**
   * Decodes as an earlier reading did.
   *
   * @param charset the name that the earlier reading gave
   * @throws java.nio.charset.UnsupportedCharsetException if this platform lacks the charset
   */
  public static String repeat(byte[] content, String charset) {
    Charset known = Charset.forName(charset);
    int skip = ByteOrderMark.length(content, known);
    return new String(content, skip, content.length - skip, known);
  }
}
