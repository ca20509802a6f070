package org.consilience.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.InputReader;
import org.consilience.document.JsonFields;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.LineHint;
import org.consilience.text.LanguageDetector.Detection;

/**
 * Reads whatever bytes there are, as a file of one of the names by which formats are told. For
 * {@code scripts/fuzz}; without a fuzzer the kept corpus is read by {@link FuzzCorpusTest}.
 */
public final class ReaderFuzz {
  /** The first byte chooses among these. */
  private static final List<String> NAMES =
      List.of("a.txt", "a.html", "a.jsonl", "a.json", "a.warc", "a.warc.gz", "a.gz", "a.jsonl.gz");

  private static final InputReader READER =
      new InputReader(text -> new Detection("en", 0.99), JsonFields.of(""));

  private ReaderFuzz() {}

  /** What became of a file's records. */
  public record Account(long documents, long refused) {}

  /** The entry point that fuzzers look for. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 0) {
      String name = NAMES.get((data[0] & 0xFF) % NAMES.size());
      read(name, Arrays.copyOfRange(data, 1, data.length));
    }
  }

  /**
   * Reads a file to its end and checks what is promised of every document.
   *
   * @throws AssertionError if a promise is broken
   */
  public static Account read(String name, byte[] content) throws IOException {
    Set<String> names = new HashSet<>();
    long[] counts = new long[2];
    READER.read(
        InputFile.newBuilder().setPath("/in/" + name).setUri(name).setSize(content.length).build(),
        new ByteArrayInputStream(content),
        result -> account(name, result, names, counts));
    if (counts[0] + counts[1] == 0) {
      throw new AssertionError("neither read nor refused: " + name);
    }
    return new Account(counts[0], counts[1]);
  }

  private static void account(String name, Result result, Set<String> names, long[] counts) {
    if (result instanceof Read read) {
      counts[0]++;
      check(name, read.document(), read.hints(), names);
    } else if (result instanceof Quarantined refused) {
      counts[1] += refused.quarantine().getRecords();
      require(refused.quarantine().getInputUri().startsWith(name), "a row of another file");
      require(!refused.quarantine().getErrorMessage().isBlank(), "no reason");
    }
  }

  private static void check(
      String name, Document document, List<LineHint> hints, Set<String> names) {
    require(document.getSourceUri().startsWith(name), "a document of another file");
    require(names.add(document.getSourceUri()), "two records of one name");
    String text = document.getText();
    require(!text.isBlank(), "a document without text");
    int length = text.codePointCount(0, text.length());
    require(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), "half a character");
    int end = 0;
    for (LineHint hint : hints) {
      require(end <= hint.getStart() && hint.getStart() <= hint.getEnd(), "hints out of order");
      end = hint.getEnd();
    }
    require(end <= length, "a hint beyond the text");
  }

  private static void require(boolean promise, String broken) {
    if (!promise) {
      throw new AssertionError(broken);
    }
  }
}
