package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.InputReader;
import org.consilience.document.JsonFields;
import org.consilience.language.LanguageDetectors;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;

/**
 * Samples of crawls: whether every record became a document or has its reason. The records are
 * counted once more, by their headers alone and with no library.
 */
final class CrawlsSuite implements Suite {
  private static final String DOCUMENTS = "documents";
  private static final String SELECTED = "records that by their kind hold no document";
  private static final String QUARANTINED = "records in quarantine";

  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \\t]*(\\d+)");

  @Override
  public String name() {
    return "crawls";
  }

  @Override
  public String question() {
    return "Is every record of a crawl read, or accounted for with its reason?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("warc");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    long records = 0;
    long wrong = 0;
    for (Path file : files(set)) {
      long before = sum(counts);
      read(file, counts);
      long expected = count(file);
      records += expected;
      wrong += sum(counts) - before == expected ? 0 : 1;
    }
    return List.of(
        Figure.stated("records, counted by their headers", records),
        Figure.stated("records, accounted for by the reader", sum(counts)),
        Figure.stated(DOCUMENTS, counts.getOrDefault(DOCUMENTS, 0L)),
        Figure.stated(SELECTED, counts.getOrDefault(SELECTED, 0L)),
        Figure.stated(QUARANTINED, counts.getOrDefault(QUARANTINED, 0L)),
        Figure.atMost(0, "files whose counts differ", wrong));
  }

  private static List<Path> files(Path set) throws IOException {
    try (Stream<Path> files = Files.list(set)) {
      return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    }
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void read(Path file, Map<String, Long> counts) throws IOException {
    InputFile input =
        InputFile.newBuilder()
            .setPath(file.toString())
            .setUri(String.valueOf(file.getFileName()))
            .setSize(Files.size(file))
            .build();
    try (InputStream content = Files.newInputStream(file)) {
      new InputReader(LanguageDetectors.shared(), JsonFields.of(""))
          .read(input, content, result -> count(result, counts));
    }
  }

  private static void count(Result result, Map<String, Long> counts) {
    if (result instanceof Quarantined refused) {
      Quarantine row = refused.quarantine();
      String kind = row.getStage().equals("selection") ? SELECTED : QUARANTINED;
      counts.merge(kind, row.getRecords(), Long::sum);
    } else {
      counts.merge(DOCUMENTS, 1L, Long::sum);
    }
  }

  /** Goes from header to header by the lengths that they state. */
  private static long count(Path file) throws IOException {
    String all;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      all = new String(in.readAllBytes(), ISO_8859_1);
    }
    long records = 0;
    for (int at = 0; at < all.length(); records++) {
      int body = all.indexOf("\r\n\r\n", at);
      Matcher length = LENGTH.matcher(body < 0 ? "" : all.substring(at, body));
      if (!length.find()) {
        throw new IOException(file + " has no record at " + at);
      }
      at = body + 4 + Integer.parseInt(length.group(1));
      while (at < all.length() && (all.charAt(at) == '\r' || all.charAt(at) == '\n')) {
        at++;
      }
    }
    return records;
  }
}
