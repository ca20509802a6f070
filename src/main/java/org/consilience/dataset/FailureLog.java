package org.consilience.dataset;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The stack trace of the last run that failed, beside the runs of its output folder. */
public final class FailureLog {
  private FailureLog() {}

  /** Writes it in the place of an earlier one and says where it is. */
  public static Path write(Path output, Throwable failure, Instant when) throws IOException {
    StringWriter text = new StringWriter();
    text.append(when.toString()).append('\n');
    failure.printStackTrace(new PrintWriter(text, true));
    Files.createDirectories(output);
    Path file = output.resolve(RunLayout.FAILURE);
    AtomicFiles.write(file, text.toString());
    return file;
  }
}
