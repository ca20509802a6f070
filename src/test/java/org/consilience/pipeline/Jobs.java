package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;

/** Runs the main job in this JVM, with Beam's checks on. */
final class Jobs {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);

  /** What a run left on the console, and how it ended. */
  record Ended(int exit, String out, String err) {}

  private Jobs() {}

  static Ended run(Path input, Path output, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("--input=" + input, "--output=" + output, "--blockOnRun=false"));
    args.addAll(List.of(more));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new ConsensusJob()
            .run(
                args.toArray(String[]::new),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                CLOCK);
    return new Ended(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  static <T extends SpecificRecord> List<T> rows(Path output, Dataset dataset, Class<T> type)
      throws IOException {
    List<T> all = new ArrayList<>();
    try (Rows<T> rows = RunFolder.open(output).rows(dataset, type)) {
      rows.forEachRemaining(all::add);
    }
    return all;
  }
}
