package org.consilience.pipeline;

import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Into how many buckets keyed records go where nobody says. The Direct Runner makes every bucket of
 * every step a bundle, and copies what a bucket has so far for each bundle that adds to it: its
 * overhead grows with their square, so there are only as many as keep its threads busy.
 */
public final class Buckets implements DefaultValueFactory<Integer> {
  private static final int A_PROCESSOR = 2;
  private static final int ON_A_CLUSTER = 16;

  @Override
  public Integer create(PipelineOptions options) {
    return isOnThisMachine(options)
        ? A_PROCESSOR * Runtime.getRuntime().availableProcessors()
        : ON_A_CLUSTER;
  }

  /**
   * Whether the job runs in this process: the Direct Runner's class is not there to compile with.
   */
  static boolean isOnThisMachine(PipelineOptions options) {
    return options.getRunner().getSimpleName().equals("DirectRunner");
  }
}
