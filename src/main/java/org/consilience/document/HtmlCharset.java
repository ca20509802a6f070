package org.consilience.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of a page. What its server and its head declare is believed only where the bytes do
 * not contradict it: well-formed UTF-8 with letters outside ASCII is UTF-8, whatever is declared,
 * and a page that declares UTF-8 and is none is read as its bytes look.
 */
final class HtmlCharset {

  /** Bytes in which a declaration is looked for: those that the HTML standard prescribes. */
  private static final int PRESCAN = 1024;

  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  private HtmlCharset() {}

  /**
   * The choice for a page.
   *
   * @param header charset of the HTTP header, or empty
   */
  static CharsetChoice of(byte[] content, String header) {
    if (ByteOrderMark.of(content).isPresent()) {
      return CharsetChoice.of(content);
    }
    Utf8Census census = Utf8Census.of(content);
    if (census.sequences() > 0 && (census.valid() || census.damaged())) {
      return new CharsetChoice(StandardCharsets.UTF_8, false);
    }
    Optional<Charset> declared = declared(content, header);
    return declared
        .filter(charset -> !charset.name().startsWith("UTF-"))
        .map(charset -> new CharsetChoice(charset, false))
        .orElseGet(() -> CharsetChoice.of(content));
  }

  private static Optional<Charset> declared(byte[] content, String header) {
    Optional<Charset> named = named(header);
    if (named.isPresent()) {
      return named;
    }
    int length = Math.min(PRESCAN, content.length);
    Matcher meta = META.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  /**
   * Pages that declare Latin-1 or ASCII mean its superset, as the WHATWG Encoding Standard says.
   */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = name.isBlank() ? null : Charset.forName(name.strip());
      boolean latin =
          StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset);
      return Optional.ofNullable(latin ? CharsetChoice.FALLBACK : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a declaration that means nothing is none
    }
  }
}
