package org.consilience.language;

/** The annotators of this JVM. */
public final class Annotators {
  private Annotators() {}

  /**
   * The annotator for English, loaded on first use and once per JVM, whatever the number of callers
   * and threads.
   */
  public static Annotator shared() {
    return Holder.SHARED;
  }

  /** Loaded by the class loader, under its lock, when {@link #shared} is first called. */
  private static final class Holder {
    static final Annotator SHARED = new Nlp4jAnnotator(Nlp4jModel.load());
  }
}
