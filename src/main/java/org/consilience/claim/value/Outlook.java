package org.consilience.claim.value;

/** Which way an expression such as "on Friday" points from the document's date. */
public enum Outlook {
  /** News tells the past. */
  BACK,
  /** What is planned lies ahead. */
  AHEAD
}
