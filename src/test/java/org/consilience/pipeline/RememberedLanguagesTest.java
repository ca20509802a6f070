package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.consilience.dataset.DocumentCache;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.DocumentReader.Result;
import org.consilience.model.Document;
import org.consilience.model.RawFile;
import org.consilience.text.LanguageDetector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedLanguagesTest {
  private static final String TEXT =
      "The harbour of the town was closed on Monday after a crane fell into the water, and the "
          + "ferries to the islands will not sail before the end of the week.";

  private final AtomicInteger asked = new AtomicInteger();
  private final LanguageDetector detector =
      text -> {
        asked.incrementAndGet();
        return new LanguageDetector.Detection("en", 0.75);
      };

  @TempDir private Path folder;
  private RememberedLanguages languages;

  @BeforeEach
  void startWithNothing() {
    languages = new RememberedLanguages(Kept.in(folder.toString()), "1");
  }

  private Document read(String text) {
    ByteBuffer content = ByteBuffer.wrap(text.getBytes(UTF_8));
    RawFile raw = RawFile.newBuilder().setUri("harbour.txt").setContent(content).build();
    Result result = languages.read(raw, detector);
    assertThat(result).isInstanceOf(Read.class);
    return ((Read) result).document();
  }

  @Test
  void textIsJudgedOnce() {
    Document first = read(TEXT);
    assertThat(read(TEXT)).isEqualTo(first);
    assertThat(asked).hasValue(1);
  }

  @Test
  void otherTextOfAFileIsJudgedAnew() {
    read(TEXT);
    read(TEXT.replace("Monday", "Friday"));
    assertThat(asked).hasValue(2);
  }

  @Test
  void otherDetectorJudgesAnew() {
    read(TEXT);
    languages = new RememberedLanguages(Kept.in(folder.toString()), "2");
    read(TEXT);
    assertThat(asked).hasValue(2);
  }

  @Test
  void languageIsForgottenWithItsDocumentAndNotBefore() throws Exception {
    String id = read(TEXT).getDocumentId();
    DocumentCache.at(folder).retain(Set.of(id), Remembered.STAGES);
    read(TEXT);
    assertThat(asked).hasValue(1);
    assertThat(DocumentCache.at(folder).retain(Set.of(), Remembered.STAGES)).isOne();
    read(TEXT);
    assertThat(asked).hasValue(2);
  }
}
