package org.consilience.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.consilience.cleaning.LaidOutCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.FormatReader;
import org.consilience.language.Embedders;
import org.consilience.language.LanguageDetectors;
import org.consilience.model.RawFile;
import org.jsoup.Jsoup;

/**
 * Pages a core-second: reading, and reading with cleaning, beside jsoup's parser alone and
 * boilerpipe's article extractor, on the same pages, in one thread of one run. Only the ratios can
 * be carried to another machine.
 */
public final class ReadingBenchmark {

  /** CPU seconds a contender is given, after as many of warming up. */
  private static final double SECONDS = 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ReadingBenchmark() {}

  @FunctionalInterface
  private interface Contender {
    int read(byte[] page) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    String data =
        Stream.of(args)
            .filter(a -> a.startsWith("--data="))
            .findFirst()
            .orElse("--data=")
            .substring(7);
    List<byte[]> pages = pages(Path.of(data, "article-extraction", "html"));
    Map<String, Double> rates = new LinkedHashMap<>();
    for (Map.Entry<String, Contender> entry : contenders().entrySet()) {
      rate(pages, entry.getValue());
      rates.put(entry.getKey(), rate(pages, entry.getValue()));
    }
    print(pages, rates);
  }

  private static Map<String, Contender> contenders() {
    FormatReader reader = new FormatReader(LanguageDetectors.shared());
    LaidOutCleaner cleaner = new LaidOutCleaner(new ScoringCleaner(Embedders.paragraphs()));
    Map<String, Contender> contenders = new LinkedHashMap<>();
    contenders.put(
        "jsoup, parse alone", page -> Jsoup.parse(new String(page, UTF_8)).childNodeSize());
    contenders.put(
        "boilerpipe, article",
        page -> ArticleExtractor.INSTANCE.getText(new String(page, UTF_8)).length());
    contenders.put("reading", page -> read(reader, page) instanceof Read ? 1 : 0);
    contenders.put(
        "reading and cleaning",
        page ->
            read(reader, page) instanceof Read read
                ? cleaner.clean(read.document(), read.hints(), List.of()).getBlocks().size()
                : 0);
    return contenders;
  }

  private static Result read(FormatReader reader, byte[] page) {
    return reader.read(
        RawFile.newBuilder().setUri("page.html").setContent(ByteBuffer.wrap(page)).build());
  }

  /** Pages a second of CPU time; whole rounds, since pages differ. */
  private static double rate(List<byte[]> pages, Contender contender) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    double seconds = 0;
    long read = 0;
    long checksum = 0;
    while (seconds < SECONDS) {
      for (byte[] page : pages) {
        checksum += contender.read(page);
      }
      read += pages.size();
      seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
    if (checksum == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return read / seconds;
  }

  private static void print(List<byte[]> pages, Map<String, Double> rates) {
    double megabytes = pages.stream().mapToLong(p -> p.length).sum() / 1e6 / pages.size();
    double jsoup = rates.values().iterator().next();
    System.out.printf(
        Locale.ROOT,
        "%-22s %12s %10s %14s%n",
        pages.size() + " pages",
        "pages/core-s",
        "MB/core-s",
        "times jsoup's");
    rates.forEach(
        (name, rate) ->
            System.out.printf(
                Locale.ROOT,
                "%-22s %12.1f %10.2f %14.2f%n",
                name,
                rate,
                rate * megabytes,
                jsoup / rate));
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("needs --data=DIR with the folder article-extraction: no " + folder);
    }
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(in.readAllBytes());
        }
      }
    }
    return pages;
  }
}
