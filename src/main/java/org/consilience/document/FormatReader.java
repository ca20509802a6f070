package org.consilience.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consilience.model.RawFile;
import org.consilience.text.LanguageDetector;

/**
 * Reads a record by the format that its media type, its content or its name tells, in that order.
 */
public final class FormatReader implements DocumentReader {

  /** Bytes that are looked at: those of the WHATWG MIME Sniffing Standard, rounded up. */
  private static final int SNIFFED = 2048;

  /** How pages begin, after the MIME Sniffing Standard (section 7.1), without its rarest forms. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^[\\s\\x00]*(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1500}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|title|script|style|meta|div|h1|table|p|iframe)\\b.*");

  private static final Pattern PAGE_NAME = Pattern.compile("(?i).*\\.(?:x?html?|xht)");

  private final DocumentReader text;
  private final DocumentReader html;

  public FormatReader(LanguageDetector detector) {
    this.text = new PlainTextReader(detector);
    this.html = new HtmlReader(detector);
  }

  @Override
  public Result read(RawFile file) {
    return (isPage(file) ? html : text).read(file);
  }

  private static boolean isPage(RawFile file) {
    String type = file.getMediaType().toLowerCase(Locale.ROOT);
    if (!type.isEmpty()) {
      return type.contains("html");
    }
    byte[] head = new byte[Math.min(SNIFFED, file.getContent().remaining())];
    file.getContent().duplicate().get(head);
    return PAGE.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches()
        || (PAGE_NAME.matcher(file.getUri()).matches() && contains(head, '<'));
  }

  private static boolean contains(byte[] head, char wanted) {
    for (byte b : head) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
