package org.consilience.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilience.dataset.Dataset;
import org.consilience.pipeline.NightlyNews;

/**
 * What a night costs that remembers the one before, beside a run that starts from nothing: 400
 * generated documents, then 100 more, 5 changed and 5 deleted. Each run is a process of its own, so
 * that start and models count. Says whether the two gave the same bytes.
 */
public final class NightlyBenchmark {
  private static final long SEED = 2_031;
  private static final int PAPERS = 4;
  private static final int CHANGED = 5;

  private final NightlyNews news = new NightlyNews(SEED);
  private final Path work;
  private final Path input;

  private NightlyBenchmark(Path work) {
    this.work = work;
    this.input = work.resolve("in");
  }

  /** Takes the number of documents of the first night; 400 if there is none. */
  public static void main(String[] args) throws Exception {
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : 400;
    new NightlyBenchmark(Files.createTempDirectory("nightly")).measure(documents);
  }

  private void measure(int documents) throws Exception {
    write(0, documents);
    Path nights = work.resolve("nights");
    String cache = "--cache=" + work.resolve("cache");
    double first = run(nights, "n1", "--previous=" + nights, cache);
    write(documents, documents + documents / 4);
    for (int i = 0; i < CHANGED; i++) {
      news.write(input, 2 * i, 0, 1);
      Files.delete(input.resolve(NightlyNews.name(2 * i + 1, 1)));
    }
    String previous = "--previous=" + nights.resolve("runs/n1");
    Path whole = work.resolve("whole");
    double full = run(whole, "n2", previous);
    double incremental = run(nights, "n2", previous, cache);
    System.out.printf(
        Locale.ROOT,
        "night 1: %.1f s; night 2 in full: %.1f s, incremental: %.1f s, ratio %.3f; same bytes: %s%n",
        first,
        full,
        incremental,
        incremental / full,
        isSame(nights.resolve("runs/n2"), whole.resolve("runs/n2")));
  }

  private void write(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      news.write(input, i / PAPERS, i % PAPERS, 0);
    }
  }

  private double run(Path output, String runId, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1800m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.consilience.Consilience",
                "run",
                "local",
                "--input=" + input,
                "--output=" + output,
                "--runId=" + runId));
    command.addAll(List.of(more));
    long begin = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve(runId + ".log").toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException("run " + runId + " ended with " + code + ", see " + work);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static boolean isSame(Path some, Path other) throws IOException {
    for (Dataset dataset : Dataset.values()) {
      Path part = Path.of(dataset.folder(), "part-00000-of-00001.avro");
      if (Files.mismatch(some.resolve(part), other.resolve(part)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
