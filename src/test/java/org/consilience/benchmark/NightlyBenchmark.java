package org.consilience.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.consilience.dataset.Dataset;

/**
 * What a night costs that remembers the one before, beside a run that starts from nothing and is
 * given the same previous ids: 400 generated documents, then 100 more, of which a fifth come late
 * to events of the night before, 5 changed and 5 deleted. Each run is a process of its own, and its
 * cost is all the processor time of that process, start and models included. Says whether the two
 * gave the same bytes.
 */
public final class NightlyBenchmark {
  private static final long SEED = 2_031;
  private static final int PAPERS = 4;
  private static final int CHANGED = 5;
  private static final int LATE = 5;
  private static final long POLL_MILLIS = 50;

  /** As anybody starts a job; it makes way for Java, so that the process is one. */
  private static final String LAUNCHER = Path.of("scripts/consilience").toAbsolutePath().toString();

  /**
   * What scripts/nightly sets; of two hundred documents the full run is the faster with it, too.
   */
  private static final String AS_NIGHTLY =
      "-Xms1800m -Xmx1800m -XX:MetaspaceSize=160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private final NewsAtLength news = new NewsAtLength(SEED);
  private final Path work;
  private final Path input;

  /** Seconds of a run. */
  private record Cost(double processor, double wall) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f s of processor time (%.1f s)", processor, wall);
    }
  }

  private NightlyBenchmark(Path work) {
    this.work = work;
    this.input = work.resolve("in");
  }

  /**
   * Takes the number of documents of the first night, 400 if there is none, and a folder to work
   * in, one of its own if there is none.
   */
  public static void main(String[] args) throws Exception {
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : 400;
    Path work = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("nightly");
    new NightlyBenchmark(work).measure(documents);
  }

  private void measure(int documents) throws Exception {
    System.out.println("working in " + work);
    int events = documents / PAPERS;
    write(0, events);
    Path nights = work.resolve("nights");
    String cache = "--cache=" + work.resolve("cache");
    System.out.println("night 1: " + run(nights, "n1", "--previous=" + nights, cache));
    change(events, documents / PAPERS);
    String previous = "--previous=" + nights.resolve("runs/n1");
    Path whole = work.resolve("whole");
    Cost full = run(whole, "n2", previous);
    System.out.println("night 2 in full: " + full);
    Cost incremental = run(nights, "n2", previous, cache);
    System.out.println("night 2 with a memory: " + incremental);
    System.out.printf(
        Locale.ROOT,
        "ratio %.3f of processor time, %.3f of time; same bytes: %s%n",
        incremental.processor() / full.processor(),
        incremental.wall() / full.wall(),
        isSame(nights.resolve("runs/n2"), whole.resolve("runs/n2")));
  }

  /** The second night: late papers and new events, some that changed, some that are gone. */
  private void change(int events, int more) throws IOException {
    int late = more / LATE;
    for (int event = 0; event < late; event++) {
      news.write(input, event, PAPERS, 0);
    }
    write(events, events + (more - late) / PAPERS);
    for (int event = 0; event < CHANGED; event++) {
      news.write(input, late + event, 0, 1);
      Files.delete(input.resolve(NewsAtLength.name(late + CHANGED + event, 1)));
    }
  }

  private void write(int from, int to) throws IOException {
    for (int event = from; event < to; event++) {
      for (int paper = 0; paper < PAPERS; paper++) {
        news.write(input, event, paper, 0);
      }
    }
  }

  private Cost run(Path output, String runId, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                LAUNCHER,
                "run",
                "local",
                "--input=" + input,
                "--output=" + output,
                "--runId=" + runId));
    command.addAll(List.of(more));
    Path log = work.resolve(output.getFileName() + "-" + runId + ".log");
    long begin = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putIfAbsent("CONSILIENCE_JAVA_OPTS", AS_NIGHTLY);
    Process process = builder.redirectOutput(log.toFile()).start();
    double processor = await(process);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("a run ended with " + process.exitValue() + ", see " + log);
    }
    return new Cost(processor, (System.nanoTime() - begin) / 1e9);
  }

  /** The processor time until the end, to some polls: nobody can be asked for it afterwards. */
  private static double await(Process process) throws InterruptedException {
    Duration last = Duration.ZERO;
    do {
      Optional<Duration> now = process.info().totalCpuDuration();
      last = now.orElse(last);
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    return last.toMillis() / 1e3;
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
