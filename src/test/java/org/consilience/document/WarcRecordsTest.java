package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {
  private static final String PAGE = "<html><body><p>" + Inputs.PARAGRAPH + "</p></body></html>";
  private static final byte[] INFO = Inputs.warc("warcinfo", "application/warc-fields", "a: b\r\n");
  private static final byte[] REQUEST =
      Inputs.warc("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n");
  private static final byte[] GOOD = Inputs.response("200 OK", "text/html; charset=utf-8", PAGE);
  private static final byte[] MISSING = Inputs.response("404 Not Found", "text/html", PAGE);
  private static final byte[] PICTURE = Inputs.response("200 OK", "image/png", "png");

  @Test
  void everyRecordIsADocumentOrCountedWithItsReason() {
    Inputs read =
        Inputs.read("c.warc", RawFiles.join(INFO, REQUEST, GOOD, REQUEST, MISSING, PICTURE));
    assertThat(read.documents()).hasSize(1);
    assertThat(read.quarantine())
        .extracting(q -> q.getErrorType() + " " + q.getRecords())
        .containsExactly("http-status 1", "media-type 1", "record-kind 2", "record-kind 1");
    assertThat(read.quarantine()).allMatch(q -> q.getStage().equals("selection"));
  }

  @Test
  void recordIsNamedAfterItsOffsetInTheFile() {
    byte[] info = Inputs.gzip(INFO);
    byte[] file = RawFiles.join(info, Inputs.gzip(GOOD));
    Document zipped = Inputs.read("c.warc.gz", file).documents().get(0);
    assertThat(zipped.getSourceUri()).isEqualTo("c.warc.gz#" + info.length);
    assertThat(zipped.getRecordOffset()).isEqualTo(info.length);
    assertThat(zipped.getCanonicalUrl()).isEqualTo("https://news.example/quarry");
    Document plain = Inputs.read("c.warc", RawFiles.join(INFO, GOOD)).documents().get(0);
    assertThat(plain.getSourceUri()).isEqualTo("c.warc#" + INFO.length);
    assertThat(plain.getContentHash()).isEqualTo(zipped.getContentHash());
  }

  @Test
  void convertedTextIsADocument() {
    byte[] wet = Inputs.warc("conversion", "text/plain", Inputs.PARAGRAPH);
    Document document = Inputs.read("c.wet.gz", Inputs.gzip(INFO, wet)).documents().get(0);
    assertThat(document.getFormat()).isEqualTo("text/plain");
    assertThat(document.getText()).isEqualTo(Inputs.PARAGRAPH);
  }

  @Test
  void damagedRecordIsQuarantinedAndTheNextOneRead() {
    byte[] broken =
        new String(GOOD, UTF_8).replace("Content-Length: ", "Content-Length: x").getBytes(UTF_8);
    Inputs zipped =
        Inputs.read(
            "c.warc.gz", RawFiles.join(Inputs.gzip(INFO), Inputs.gzip(broken), Inputs.gzip(GOOD)));
    assertThat(zipped.documents()).hasSize(1);
    assertThat(zipped.errors()).containsExactly("broken-record", "record-kind");
    Inputs plain = Inputs.read("c.warc", RawFiles.join(INFO, broken, GOOD));
    assertThat(plain.documents()).hasSize(1);
    assertThat(plain.errors()).containsExactly("broken-record", "record-kind");
  }

  @Test
  void rottenMemberIsQuarantinedAndTheNextOneRead() {
    byte[] rotten = Inputs.gzip(GOOD);
    Arrays.fill(rotten, 40, 60, (byte) 0xFF);
    Inputs read =
        Inputs.read("c.warc.gz", RawFiles.join(Inputs.gzip(INFO), rotten, Inputs.gzip(GOOD)));
    assertThat(read.documents()).hasSize(1);
    assertThat(read.errors()).containsExactly("broken-record", "record-kind");
  }

  @Test
  void recordThatIsCutShortIsQuarantined() {
    byte[] file = RawFiles.join(Inputs.gzip(GOOD), Inputs.gzip(GOOD));
    Inputs zipped = Inputs.read("c.warc.gz", Arrays.copyOf(file, file.length - 30));
    assertThat(zipped.documents()).hasSize(1);
    assertThat(zipped.errors()).containsExactly("broken-record");
    byte[] flat = RawFiles.join(GOOD, GOOD);
    Inputs plain = Inputs.read("c.warc", Arrays.copyOf(flat, flat.length - 30));
    assertThat(plain.documents()).hasSize(1);
    assertThat(plain.errors()).containsExactly("broken-record");
  }

  @Test
  void pageThatWasStoredCompressedIsRead() {
    byte[] body = Inputs.gzip(PAGE.getBytes(UTF_8));
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(UTF_8);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: "
                + (http.length + body.length)
                + "\r\n\r\n")
            .getBytes(UTF_8);
    byte[] record = RawFiles.join(head, http, body, "\r\n\r\n".getBytes(UTF_8));
    assertThat(Inputs.read("c.warc", record).only().getText()).contains(Inputs.PARAGRAPH);
  }

  @Test
  void emptyFileOfRecordsIsAccountedFor() {
    assertThat(Inputs.read("c.warc", INFO).quarantine())
        .extracting(Quarantine::getErrorMessage)
        .containsExactly("Records of type warcinfo hold no document.");
  }
}
