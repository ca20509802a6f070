package org.consilience.document;

import java.util.ArrayList;
import java.util.List;
import org.consilience.document.TextDecoder.Decoded;
import org.consilience.model.LineHint;
import org.consilience.model.RawFile;
import org.consilience.text.CodePoints;
import org.consilience.text.LanguageDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page. The document's text is all that can be seen on it, one line a block of its layout,
 * so that nothing of it is lost; which lines are the article's goes along as hints.
 */
public final class HtmlReader implements DocumentReader {
  static final String FORMAT = "text/html";

  /** Bytes of one page: its tree takes some twenty times as much memory. */
  static final int LARGEST_PAGE = 16 * 1024 * 1024;

  private final LanguageGate languages;

  public HtmlReader(LanguageDetector detector) {
    this.languages = new LanguageGate(detector);
  }

  @Override
  public Result read(RawFile file) {
    byte[] content = PlainTextReader.bytes(file.getContent());
    Refusal refusal = refuse(content);
    if (refusal != null) {
      return refusal.of(file.getUri(), content);
    }
    Decoded decoded = TextDecoder.decode(content, HtmlCharset.of(content, file.getCharset()));
    Document page = Jsoup.parse(decoded.text());
    List<HtmlVerdict> verdicts = MainContent.judge(HtmlLines.of(page));
    return new TextRecord(
            file,
            content,
            FORMAT,
            joined(verdicts),
            decoded.charset(),
            article(verdicts),
            decoded.flags(),
            HtmlMetadata.of(page),
            hints(verdicts))
        .read(languages);
  }

  /** The article that the reader finds on a page, one line a block; for measuring it alone. */
  public static String article(byte[] page) {
    Decoded decoded = TextDecoder.decode(page, HtmlCharset.of(page, ""));
    return article(MainContent.judge(HtmlLines.of(Jsoup.parse(decoded.text()))));
  }

  private static @Nullable Refusal refuse(byte[] content) {
    return content.length <= LARGEST_PAGE
        ? PlainTextReader.refuse(content)
        : Refusal.reading(
            "too-large", "The page has %d bytes; the limit is %d.", content.length, LARGEST_PAGE);
  }

  private static String article(List<HtmlVerdict> verdicts) {
    return joined(verdicts.stream().filter(HtmlVerdict::article).toList());
  }

  private static String joined(List<HtmlVerdict> verdicts) {
    StringBuilder text = new StringBuilder();
    verdicts.forEach(verdict -> text.append(verdict.line().text()).append('\n'));
    return text.toString();
  }

  private static List<LineHint> hints(List<HtmlVerdict> verdicts) {
    List<LineHint> hints = new ArrayList<>();
    int start = 0;
    for (HtmlVerdict verdict : verdicts) {
      int end = start + CodePoints.of(verdict.line().text()).length();
      hints.add(new LineHint(start, end, verdict.article(), verdict.reason().label()));
      start = end + 1;
    }
    return hints;
  }
}
