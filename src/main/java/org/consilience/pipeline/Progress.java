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

  /** Pairs of claims that the bounds on a hot key left out. */
  static final String PAIRS_LEFT = "pairs left out";

  /** Pairs of documents that the bound on a key of many documents left out. */
  static final String DOCUMENT_PAIRS_LEFT = "document pairs left out";

  /** How many sentences the documents have. */
  static final String SENTENCES = "sentences a document";

  /** How many claims the stories have. */
  static final String CLAIMS_A_STORY = "claims a story";

  /** Results that were taken over from an earlier run. */
  static final String REMEMBERED = "remembered";

  /** Results of an earlier run that could not be read and were made again. */
  static final String DAMAGED = "damaged";

  /** Results that could not be kept for the next run. */
  static final String NOT_KEPT = "not kept";

  private Progress() {}
}
