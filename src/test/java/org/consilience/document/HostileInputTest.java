package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.Test;

/** Input that was made to do harm. */
class HostileInputTest {
  @Test
  void addressInAWarcNamesNoFile() {
    byte[] record = Inputs.warc("conversion", "text/plain", Inputs.PARAGRAPH);
    byte[] hostile =
        new String(record, UTF_8)
            .replace("https://news.example/quarry", "file:///../../../etc/passwd")
            .getBytes(UTF_8);
    Document document = Inputs.read("c.warc", hostile).only();
    assertThat(document.getSourceUri()).isEqualTo("c.warc#0");
    assertThat(document.getContainerUri()).isEqualTo("c.warc");
    assertThat(document.getText()).isEqualTo(Inputs.PARAGRAPH);
  }

  @Test
  void tableOfSourcesReachesNoFileOutside() throws IOException {
    String table =
        "file,title\n../secret.txt,a\n/etc/passwd,b\nx/../../y,c\nC:\\boot.ini,d\n..\\z,e\na.txt,f\n";
    Sidecar sidecar = Sidecar.read("sources.csv", new ByteArrayInputStream(table.getBytes(UTF_8)));
    InputFile file = InputFile.newBuilder().setPath("/in/a.txt").setUri("a.txt").setSize(1).build();
    assertThat(sidecar.describe(List.of(file)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.getPath()).isEqualTo("/in/a.txt");
              assertThat(f.getDeclared()).singleElement();
            });
    assertThat(sidecar.unused(List.of(file)))
        .hasSize(5)
        .extracting(Quarantine::getErrorType)
        .containsOnly("sidecar-refused");
  }

  @Test
  void packedRecordThatExpandsWithoutMeasureIsRefused() {
    String head =
        "WARC/1.0\r\nWARC-Type: metadata\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: "
            + (100 << 20)
            + "\r\n\r\n";
    byte[] bomb =
        Inputs.gzip(
            RawFiles.join(head.getBytes(UTF_8), new byte[100 << 20], "\r\n\r\n".getBytes(UTF_8)));
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(Inputs.read("c.warc.gz", bomb).errors()).containsExactly("expansion");
  }

  /** The keep case: a crawl's page may be packed well. */
  @Test
  void wellPackedRecordIsRead() {
    String text = (Inputs.PARAGRAPH + "\n").repeat(2_000);
    assertThat(
            Inputs.read("c.warc.gz", Inputs.gzip(Inputs.warc("conversion", "text/plain", text)))
                .documents())
        .hasSize(1);
  }

  @Test
  void damageThatADecompressorDoesNotExpectIsQuarantined() {
    byte[] bzip2 = {'B', 'Z', 'h', '9', '1', 'A', 'Y', '&', 'S', 'Y', 1, 2, 3, 4, -1, -1, -1, -1};
    assertThat(Inputs.read("a.bz2", bzip2).errors()).containsExactly("damaged-compression");
  }
}
