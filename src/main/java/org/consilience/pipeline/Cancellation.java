package org.consilience.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.beam.sdk.PipelineResult;

/**
 * Takes a job back when the command is interrupted or terminated: a cluster would go on with it.
 * The exit code stays that of the signal.
 */
final class Cancellation {
  /** A cluster that is gone must not keep the command from ending. */
  private static final long PATIENCE_SECONDS = 10;

  private final PipelineResult result;
  private final PrintStream complaints;
  private final CountDownLatch tried = new CountDownLatch(1);
  private volatile boolean stopping;

  Cancellation(PipelineResult result, PrintStream complaints) {
    this.result = result;
    this.complaints = complaints;
  }

  /** Waits for a job; does not return once Java is being shut down. */
  PipelineResult.State guard(Supplier<PipelineResult.State> wait) {
    Thread hook = new Thread(this::stop, "stop the job");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return wait.get();
    } finally {
      release(hook);
    }
  }

  private void release(Thread hook) {
    if (!stopping) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
        return;
      } catch (IllegalStateException e) {
        // Java began to shut down just now, and the hook runs.
      }
    }
    untilTheEnd();
  }

  /** The end of a job that was taken back is no failure to be told of. */
  private static void untilTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    stopping = true;
    Thread attempt = new Thread(this::cancel, "cancel the job");
    attempt.setDaemon(true);
    attempt.start();
    try {
      if (!tried.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        complaints.println("consilience: the cluster does not answer; the job there may go on.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cancel() {
    try {
      result.cancel();
    } catch (IOException | RuntimeException e) {
      complaints.println("consilience: the job may go on, it could not be cancelled: " + e);
    } finally {
      tried.countDown();
    }
  }
}
