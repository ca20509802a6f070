package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.document.RawFiles.ARTICLE;
import static org.consilience.document.RawFiles.document;
import static org.consilience.document.RawFiles.quarantine;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.document.DocumentReader.Read;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.consilience.model.RawFile;
import org.consilience.text.Hashes;
import org.consilience.text.LanguageDetector;
import org.consilience.text.LanguageDetector.Detection;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {

  @Test
  void aDocumentIsNamedAfterItsPlaceAndItsBytes() {
    Document document = document(ARTICLE);
    assertThat(document.getSourceUri()).isEqualTo("in/a.txt");
    assertThat(document.getContentHash()).isEqualTo(Hashes.sha256(ARTICLE.getBytes(UTF_8)));
    assertThat(document.getDocumentId())
        .isEqualTo(Hashes.sha256("in/a.txt", document.getContentHash()));
    assertThat(document.getFormat()).isEqualTo("text/plain");
    assertThat(document.getLanguage()).isEqualTo("en");
    assertThat(document.getFlags()).isEmpty();
    assertThat(document.getDateStatus()).isEqualTo(DateStatus.UNKNOWN);
  }

  @Test
  void readingTwiceGivesTheSameAndLeavesTheBytesUnread() {
    RawFile file = RawFiles.file(ARTICLE.getBytes(UTF_8));
    assertThat(RawFiles.READER.read(file)).isEqualTo(RawFiles.READER.read(file));
    assertThat(file.getContent().remaining()).isEqualTo(ARTICLE.getBytes(UTF_8).length);
  }

  @Test
  void sameBytesElsewhereAreAnotherDocumentOfTheSameContent() {
    RawFile elsewhere =
        RawFile.newBuilder()
            .setUri("b.txt")
            .setContent(ByteBuffer.wrap(ARTICLE.getBytes(UTF_8)))
            .build();
    Document other = ((Read) RawFiles.READER.read(elsewhere)).document();
    assertThat(other.getDocumentId()).isNotEqualTo(document(ARTICLE).getDocumentId());
    assertThat(other.getContentHash()).isEqualTo(document(ARTICLE).getContentHash());
  }

  @Test
  void lineEndingsStay() {
    assertThat(document("One tide came.\r\nAnother went.\rA third\tstayed. ").getText())
        .isEqualTo("One tide came.\r\nAnother went.\rA third\tstayed. ");
  }

  @Test
  void anEmptyFileIsQuarantined() {
    Quarantine row = quarantine(new byte[0]);
    assertThat(row.getErrorType()).isEqualTo("empty-file");
    assertThat(row.getStage()).isEqualTo("document");
    assertThat(row.getInputUri()).isEqualTo("in/a.txt");
    assertThat(row.getPayloadSha256()).isEqualTo(Hashes.sha256(new byte[0]));
    assertThat(row.getPayloadHead().remaining()).isZero();
  }

  @Test
  void whiteSpaceAloneIsQuarantined() {
    assertThat(quarantine(" \r\n\t\u00A0\u200B\n".getBytes(UTF_8)).getErrorType())
        .isEqualTo("whitespace-only");
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, PDF", "504b0304140000, ZIP", "1f8b0800, gzip", "89504e470d0a1a0a, PNG",
    "ffd8ffe0, JPEG", "474946383961, GIF", "d0cf11e0a1b11ae1, OLE2",
        "524946460102030457454250, RIFF",
    "4f626a01, Avro", "7b5c727466, RTF"
  })
  void aKnownBinaryFormatIsNamed(String start, String format) {
    byte[] content = RawFiles.join(HexFormat.of().parseHex(start), ARTICLE.getBytes(UTF_8));
    Quarantine row = quarantine(content);
    assertThat(row.getErrorType()).isEqualTo("binary-content");
    assertThat(row.getErrorMessage()).contains(format);
  }

  @Test
  void aTextThatSpeaksOfABinaryFormatIsRead() {
    assertThat(document("PDF files and PK zippers were the topic. GIF89 was not.").getText())
        .startsWith("PDF");
  }

  @Test
  void randomBytesAreQuarantinedAsBinary() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertThat(quarantine(noise).getErrorType()).isIn("binary-content", "undecodable");
  }

  @Test
  void nulsThroughoutAreBinaryButOneStrayNulIsNot() {
    byte[] riddled = (ARTICLE + "\0\0\0\0\0\0").getBytes(UTF_8);
    assertThat(quarantine(riddled).getErrorType()).isEqualTo("binary-content");
    assertThat(document(ARTICLE.repeat(3) + "\0").getText()).endsWith("\0");
  }

  @Test
  void payloadHeadHoldsTheFirst256Bytes() {
    byte[] content = new byte[1000];
    Arrays.fill(content, (byte) 1);
    assertThat(quarantine(content).getPayloadHead().remaining()).isEqualTo(256);
  }

  @Test
  void aSingleLineOfFiftyMegabytesIsQuarantinedInBoundedTime() {
    byte[] content = "all one line ".repeat(4_000_000).getBytes(UTF_8);
    Quarantine row = Assertions.assertTimeout(Duration.ofSeconds(10), () -> quarantine(content));
    assertThat(row.getErrorType()).isEqualTo("line-too-long");
    assertThat(row.getErrorMessage()).contains("52000000");
  }

  @Test
  void aLineUnderTheLimitIsRead() {
    String text = "word ".repeat(TextCheck.LONGEST_LINE / 5);
    assertThat(document(text).getText()).hasSize(TextCheck.LONGEST_LINE);
    assertThat(quarantine((text + "x").getBytes(UTF_8)).getErrorType()).isEqualTo("line-too-long");
  }

  @Test
  void aRecordAboveTheLimitIsQuarantined() {
    Quarantine row = quarantine(new byte[PlainTextReader.LARGEST_RECORD + 1]);
    assertThat(row.getErrorType()).isEqualTo("too-large");
  }

  @Test
  void aTextInAnotherLanguageIsQuarantinedWithItsOwnStage() {
    Quarantine row =
        ((Quarantined) reader("de", 0.9).read(RawFiles.file(ARTICLE.getBytes(UTF_8)))).quarantine();
    assertThat(row.getStage()).isEqualTo("language");
    assertThat(row.getErrorType()).isEqualTo("unsupported-language");
    assertThat(row.getErrorMessage()).contains("de").contains("0.90");
  }

  @Test
  void anotherLanguageNamedWithoutConvictionIsReadWithAFlag() {
    Document document =
        ((Read) reader("de", 0.3).read(RawFiles.file(ARTICLE.getBytes(UTF_8)))).document();
    assertThat(document.getFlags()).containsExactly("language-uncertain");
    assertThat(document.getLanguage()).isEqualTo("en");
  }

  @Test
  void aShortTextIsAssumedEnglishWhateverTheDetectorSays() {
    Document document =
        ((Read) reader("la", 0.99).read(RawFiles.file("Floods close two schools.".getBytes(UTF_8))))
            .document();
    assertThat(document.getFlags()).containsExactly("language-assumed");
  }

  @Test
  void aShortTextInAnotherScriptIsQuarantined() {
    assertThat(quarantine("Наводнение закрыло две школы.".getBytes(UTF_8)).getStage())
        .isEqualTo("language");
  }

  @Test
  void wordsOfScriptsWithoutSpacesAreCounted() {
    String mixed = "Tokyo (東京) and Osaka (大阪) will host the games, said the committee.";
    assertThat(document(mixed).getFlags()).containsExactly("language-assumed");
  }

  private static PlainTextReader reader(String language, double probability) {
    LanguageDetector detector = text -> new Detection(language, probability);
    return new PlainTextReader(detector);
  }
}
