package org.consilience.text;

import org.consilience.model.Span;

/** Evidence pointers into a text; offsets are code points, end exclusive. */
public final class Spans {
  private Spans() {}

  /**
   * The span with its exact words, so that {@code exact} equals {@code text[start:end]} by
   * construction.
   */
  public static Span of(CodePoints text, int start, int end) {
    return new Span(start, end, text.substring(start, end));
  }

  /** Whether the span still says what the text says; false also for offsets outside it. */
  public static boolean holds(CodePoints text, Span span) {
    return span.getStart() >= 0
        && span.getStart() <= span.getEnd()
        && span.getEnd() <= text.length()
        && text.substring(span.getStart(), span.getEnd()).equals(span.getExact());
  }

  public static boolean contains(Span outer, Span inner) {
    return outer.getStart() <= inner.getStart() && inner.getEnd() <= outer.getEnd();
  }

  /** Number of code points that two spans share. */
  public static int overlap(Span a, Span b) {
    return Math.max(0, Math.min(a.getEnd(), b.getEnd()) - Math.max(a.getStart(), b.getStart()));
  }
}
