package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.consilience.command.ExitCode;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.Verification;
import org.consilience.dataset.Verifier;
import org.consilience.model.Block;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every format in one folder, through the whole job. */
class MixedInputTest {
  private static final byte[] REQUEST =
      record("request", "application/http", "GET / HTTP/1.1\r\n\r\n");

  @TempDir Path folder;

  private static String page(String text) {
    return "<html><head><title>A</title></head><body><nav><a href='/'>Front page</a></nav><p>"
        + text.strip().replace("\n\n", "</p><p>")
        + "</p></body></html>";
  }

  private static byte[] record(String type, String contentType, String block) {
    byte[] bytes = block.getBytes(UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
                .formatted(type)
            + "WARC-Target-URI: https://port.example/1\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(contentType, bytes.length);
    return (head + block + "\r\n\r\n").getBytes(UTF_8);
  }

  private static Path corpus(Path input) throws IOException {
    Files.createDirectories(input.resolve("más tarde"));
    Files.writeString(input.resolve("más tarde/el ferry ñ.txt"), Corpora.FERRY, UTF_8);
    Files.writeString(
        input.resolve("more.jsonl"), json(Corpora.FERRY_AGAIN) + "{\"no\":1}\n", UTF_8);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(input.resolve("page.html.gz")))) {
      out.write(page(Corpora.RESULTS).getBytes(UTF_8));
    }
    try (OutputStream out = Files.newOutputStream(input.resolve("crawl.warc"))) {
      out.write(REQUEST);
      out.write(
          record(
              "response",
              "application/http",
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(Corpora.FERRY)));
    }
    Files.writeString(
        input.resolve("sources.csv"),
        "file,publisher\nmore.jsonl,The Skagen Post\nnowhere.txt,X\n",
        UTF_8);
    return input;
  }

  private static String json(String text) {
    return "{\"body\":\"" + text.strip().replace("\n", "\\n") + "\"}\n";
  }

  @Test
  void everyFormatIsReadVerifiedAndAccountedFor() throws IOException {
    Path input = corpus(folder.resolve("in"));
    Path output = folder.resolve("out");
    assertThat(Jobs.run(input, output).exit()).isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(Jobs.rows(output, Dataset.DOCUMENTS, Document.class))
        .extracting(Document::getSourceUri)
        .containsExactlyInAnyOrder(
            "más tarde/el ferry ñ.txt",
            "more.jsonl#0",
            "page.html.gz",
            "crawl.warc#" + REQUEST.length);
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class))
        .extracting(Quarantine::getErrorType)
        .containsExactlyInAnyOrder("no-text", "record-kind", "sidecar-unknown");
    Verification verification =
        Verifier.verify(RunFolder.open(output), RawInput.open(input.toString(), Map.of()));
    assertThat(verification.examples()).isEmpty();
    assertThat(Jobs.rows(output, Dataset.BLOCKS, Block.class))
        .anyMatch(
            b ->
                b.getDecision() == Decision.REJECTED
                    && b.getSpan().getExact().equals("Front page"));
    assertThat(Jobs.rows(output, Dataset.DOCUMENTS, Document.class))
        .filteredOn(d -> d.getSourceUri().startsWith("more"))
        .extracting(Document::getPublisher)
        .containsExactly("The Skagen Post");
  }

  @Test
  void changedPageIsAMismatch() throws IOException {
    Path input = corpus(folder.resolve("in"));
    Path output = folder.resolve("out");
    Jobs.run(input, output);
    Path crawl = input.resolve("crawl.warc");
    Files.writeString(crawl, Files.readString(crawl).replace("Captain Nils", "Captain Nels"));
    assertThat(
            Verifier.verify(RunFolder.open(output), RawInput.open(input.toString(), Map.of()))
                .passed())
        .isFalse();
  }

  @Test
  @Tag("long")
  void folderOfTwentyThousandFilesIsAccountedFor() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    for (int i = 0; i < 20_000; i++) {
      Files.writeString(input.resolve("empty-" + i + ".txt"), "");
    }
    Path output = folder.resolve("out");
    assertThat(Jobs.run(input, output, "--quarantineLimit=1").exit())
        .isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class)).hasSize(20_000);
    assertThat(Jobs.rows(output, Dataset.DOCUMENTS, Document.class)).hasSize(3);
  }
}
