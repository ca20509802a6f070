package org.consilience.query;

/** A question that cannot be answered as it was put; the message says what to ask instead. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }
}
