package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.consilience.dataset.FailureLog;
import org.consilience.dataset.RunFolderException;
import org.consilience.query.QueryException;

/** Says in one sentence what went wrong, and where the rest of it is to be read. */
public final class Failures {
  private final PrintStream err;
  private final Clock clock;
  private final boolean verbose;

  /**
   * @param verbose whether stack traces go to {@code err}
   */
  public Failures(PrintStream err, Clock clock, boolean verbose) {
    this.err = err;
    this.clock = clock;
    this.verbose = verbose;
  }

  /**
   * Reports a failure.
   *
   * @param output the output folder of the command, if it has one
   * @return the exit code
   */
  public int report(Throwable failure, Optional<Path> output) {
    if (failure instanceof UsageException
        || failure instanceof QueryException
        || failure instanceof RunFolderException) {
      err.println("consilience: " + failure.getMessage());
      return ExitCode.INVALID_USE.code();
    }
    err.println("consilience: stopped by " + sentence(failure));
    if (verbose) {
      failure.printStackTrace(err);
    } else {
      err.println("consilience: " + whereTheRestIs(failure, output));
    }
    return ExitCode.BUG.code();
  }

  /** Runners wrap what a stage threw, often twice: the innermost cause is what happened. */
  private static String sentence(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String name = cause.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.strip();
  }

  private String whereTheRestIs(Throwable failure, Optional<Path> output) {
    if (output.isPresent()) {
      try {
        Path log = FailureLog.write(output.get(), failure, clock.instant());
        return "the stack trace is in " + log;
      } catch (IOException e) {
        // The output folder may be what is broken: fall through to the advice.
      }
    }
    return "--verbose prints the stack trace";
  }
}
