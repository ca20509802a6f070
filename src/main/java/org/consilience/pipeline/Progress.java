package org.consilience.pipeline;

/**
 * The counters that a running job shows. They may over-count after a lost worker: no published
 * figure comes from them.
 */
final class Progress {
  static final String NAMESPACE = "consilience";
  static final String READ = "documents read";
  static final String CLEANED = "cleaned";
  static final String ANNOTATED = "annotated";
  static final String CLAIMS = "claims";
  static final String GROUPS = "groups";

  private Progress() {}
}
