package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.consilience.model.Document;
import org.junit.jupiter.api.Test;

class InputReaderTest {
  private static final String PAGE =
      "<html><head><title>Quarry closed</title></head><body><p>" + Inputs.PARAGRAPH + "</p></body>";

  @Test
  void plainTextStaysPlainText() {
    Document document = Inputs.read("a.txt", Inputs.PARAGRAPH).only();
    assertThat(document.getFormat()).isEqualTo("text/plain");
    assertThat(document.getText()).isEqualTo(Inputs.PARAGRAPH);
    assertThat(document.getContainerUri()).isNull();
  }

  @Test
  void pageIsKnownByItsContentWhateverItsName() {
    Document document = Inputs.read("a.txt", PAGE).only();
    assertThat(document.getFormat()).isEqualTo("text/html");
    assertThat(document.getTitle()).isEqualTo("Quarry closed");
  }

  @Test
  void textThatSpeaksOfATagIsNoPage() {
    String text = "The <html> tag opens every page, the lecturer said. " + Inputs.PARAGRAPH;
    assertThat(Inputs.read("a.txt", text).only().getFormat()).isEqualTo("text/plain");
  }

  @Test
  void compressedFilesAreReadByWhatIsInside() throws Exception {
    byte[] page = PAGE.getBytes(UTF_8);
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(page);
    }
    ByteArrayOutputStream xz = new ByteArrayOutputStream();
    try (OutputStream out = new XZCompressorOutputStream(xz)) {
      out.write(page);
    }
    ByteArrayOutputStream zstd = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdCompressorOutputStream(zstd)) {
      out.write(page);
    }
    String text = Inputs.read("a.html", page).only().getText();
    assertThat(Inputs.read("a.html.gz", Inputs.gzip(page)).only().getText()).isEqualTo(text);
    assertThat(Inputs.read("a.html.bz2", bzip2.toByteArray()).only().getText()).isEqualTo(text);
    assertThat(Inputs.read("a.html.xz", xz.toByteArray()).only().getText()).isEqualTo(text);
    assertThat(Inputs.read("a.html.zst", zstd.toByteArray()).only().getText()).isEqualTo(text);
  }

  @Test
  void decompressedDocumentSaysSo() {
    Document document = Inputs.read("a.gz", Inputs.gzip(Inputs.PARAGRAPH.getBytes(UTF_8))).only();
    assertThat(document.getFlags()).contains("decompressed-gzip");
    assertThat(document.getSourceUri()).isEqualTo("a.gz");
  }

  @Test
  void truncatedGzipIsQuarantined() {
    byte[] gzip = Inputs.gzip(PAGE.getBytes(UTF_8));
    Inputs read = Inputs.read("a.html.gz", Arrays.copyOf(gzip, gzip.length - 12));
    assertThat(read.documents()).isEmpty();
    assertThat(read.errors()).containsExactly("damaged-compression");
  }

  @Test
  void recordsBeforeTheEndOfTruncatedGzipAreKept() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines
          .append("{\"text\":\"")
          .append(Inputs.PARAGRAPH)
          .append(i * 7919L % 10007)
          .append("\"}\n");
    }
    byte[] gzip = Inputs.gzip(lines.toString().getBytes(UTF_8));
    Inputs read = Inputs.read("a.jsonl.gz", Arrays.copyOf(gzip, gzip.length / 2));
    assertThat(read.documents()).isNotEmpty();
    assertThat(read.errors()).containsExactly("damaged-compression");
  }

  @Test
  void fileWithoutRecordsIsAccountedFor() {
    assertThat(Inputs.read("a.jsonl", "\n\n").errors()).containsExactly("no-records");
    assertThat(Inputs.read("a.txt", "").errors()).containsExactly("empty-file");
  }

  @Test
  void unknownFieldOfAMappingIsRefused() {
    assertThatThrownBy(() -> JsonFields.of("body=text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'body=text'");
  }
}
