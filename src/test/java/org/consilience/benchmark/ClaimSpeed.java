package org.consilience.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.consilience.claim.ClaimExtractor;
import org.consilience.claim.Extractors;
import org.consilience.language.Annotators;
import org.consilience.language.Texts;
import org.consilience.model.AnnotatedDocument;

/**
 * Tokens a core-second of annotation and of claim extraction apart, in CPU time of the one thread
 * that does both, so that a busy machine does not change the figures much. The texts are read five
 * times and the last is measured: a job reads many documents, and until then the compiler is still
 * busy with the many small rules of extraction, more than with annotation's few long loops.
 */
public final class ClaimSpeed {
  private static final double NANOS = 1e9;

  /** Readings before the one that is measured. */
  private static final int WARM_UP = 4;

  private ClaimSpeed() {}

  /**
   * Prints the figures.
   *
   * @param args the folder of texts, {@code seeds} without one
   */
  public static void main(String[] args) throws IOException {
    List<String> texts = texts(Path.of(args.length == 0 ? "seeds" : args[0]));
    for (int i = 0; i < WARM_UP; i++) {
      measured(texts);
    }
    System.out.println(String.join(System.lineSeparator(), measured(texts)));
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      return texts;
    }
  }

  private static List<String> measured(List<String> texts) {
    Map<String, Long> nanos = new LinkedHashMap<>();
    long tokens = 0;
    long claims = 0;
    for (String text : texts) {
      AnnotatedDocument document =
          timed(nanos, "annotation", () -> Annotators.shared().annotate(Texts.clean(text)));
      tokens += document.getSentences().stream().mapToLong(s -> s.getTokens().size()).sum();
      for (ClaimExtractor extractor : Extractors.all()) {
        claims += timed(nanos, extractor.name(), () -> extractor.extract(document)).size();
      }
    }
    return report(texts.size(), tokens, claims, nanos);
  }

  private static <T> T timed(Map<String, Long> nanos, String step, Supplier<T> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T made = work.get();
    nanos.merge(
        step, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, Long::sum);
    return made;
  }

  private static List<String> report(int texts, long tokens, long claims, Map<String, Long> nanos) {
    long annotation = nanos.get("annotation");
    long extraction = nanos.values().stream().mapToLong(Long::longValue).sum() - annotation;
    List<String> lines = new ArrayList<>();
    lines.add("%d texts, %d tokens, %d claims".formatted(texts, tokens, claims));
    lines.add(line("annotation", tokens, annotation, annotation));
    lines.add(line("extraction", tokens, extraction, annotation));
    nanos.forEach(
        (step, spent) -> {
          if (!step.equals("annotation")) {
            lines.add(line("  " + step, tokens, spent, annotation));
          }
        });
    return lines;
  }

  private static String line(String step, long tokens, long nanos, long annotation) {
    return "%-14s %8.2f s %10.0f tokens a core-second %7.2f %% of annotation"
        .formatted(step, nanos / NANOS, tokens * NANOS / nanos, 100.0 * nanos / annotation);
  }
}
