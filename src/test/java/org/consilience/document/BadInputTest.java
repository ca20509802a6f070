package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BadInputTest {
  private static final String GOOD = "{\"text\":\"" + Inputs.PARAGRAPH + "\"}\n";

  /** The same megabyte over and over. */
  private static InputStream megabytes(int count, byte[] megabyte) {
    List<InputStream> parts =
        IntStream.range(0, count)
            .mapToObj(i -> (InputStream) new ByteArrayInputStream(megabyte))
            .toList();
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static byte[] megabyte(char c) {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) c);
    return megabyte;
  }

  private static InputStream join(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void lineOfTwoHundredMegabytesIsPassedOver() {
    InputStream lines =
        join(bytes(GOOD + "{\"text\":\""), megabytes(200, megabyte('a')), bytes("\"}\n" + GOOD));
    Inputs read = Inputs.read("a.jsonl", lines, "");
    assertThat(read.documents()).hasSize(2);
    assertThat(read.errors()).containsExactly("too-large");
    assertThat(read.quarantine().get(0).getErrorMessage()).contains("209715211");
  }

  @Test
  void gzipThatExpandsBeyondReasonIsStopped() {
    byte[] member = Inputs.gzip(megabyte('\n'));
    byte[] bomb = RawFiles.join(Collections.nCopies(400, member).toArray(byte[][]::new));
    assertThat(Inputs.read("a.jsonl.gz", bomb).errors()).containsExactly("expansion");
    assertThat(Inputs.read("a.txt.gz", bomb).errors()).containsExactly("expansion");
  }

  @Test
  void jsonNestedDeeplyIsQuarantined() {
    String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
    assertThat(Inputs.read("a.jsonl", deep + "\n" + GOOD).errors()).containsExactly("broken-json");
  }

  @Test
  void textFullOfNulsIsQuarantinedAndAStrayOneIsNot() {
    assertThat(Inputs.read("a.txt", (Inputs.PARAGRAPH + "\0\0\0\0")).errors())
        .containsExactly("binary-content");
    assertThat(Inputs.read("a.txt", Inputs.PARAGRAPH.repeat(3) + "\0").documents()).hasSize(1);
  }

  @Test
  void garbageBehindGzipIsQuarantinedAndWhatCameBeforeIsKept() {
    byte[] file = RawFiles.join(Inputs.gzip(GOOD.getBytes(UTF_8)), "garbage".getBytes(UTF_8));
    Inputs read = Inputs.read("a.jsonl.gz", file);
    assertThat(read.errors()).containsExactly("damaged-compression");
  }

  /** Thrice the heap of the tests: it passes only if no more than a record is held. */
  @Test
  @Tag("long")
  void linesOfSixGigabytesStreamBy() {
    byte[] line = ("{\"pad\":\"" + "x".repeat(1 << 20) + "\"}\n").getBytes(UTF_8);
    int[] refused = new int[1];
    InputReader reader =
        new InputReader(
            text -> new org.consilience.text.LanguageDetector.Detection("en", 1),
            JsonFields.of(""));
    org.consilience.model.InputFile file =
        org.consilience.model.InputFile.newBuilder()
            .setPath("")
            .setUri("a.jsonl")
            .setSize(1)
            .build();
    org.assertj.core.api.Assertions.assertThatCode(
            () -> reader.read(file, megabytes(6000, line), result -> refused[0]++))
        .doesNotThrowAnyException();
    assertThat(refused[0]).isEqualTo(6000);
  }
}
