package org.consilience.export;

/** What the things of a run are called in the world of linked data. */
final class Names {
  /** The home of the software, as far as a name of it is asked for. */
  static final String PRODUCER = "urn:consilience:software";

  private Names() {}

  static String document(String id) {
    return "urn:consilience:document:" + id;
  }

  static String claim(String id) {
    return "urn:consilience:claim:" + id;
  }

  static String consensus(String id) {
    return "urn:consilience:consensus:" + id;
  }

  static String source(String id) {
    return "urn:consilience:source:" + id;
  }

  static String run(String id) {
    return "urn:consilience:run:" + id;
  }

  static String dataset(String runId, String dataset) {
    return run(runId) + ":" + dataset;
  }
}
