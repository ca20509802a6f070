package org.consilience.claim;

/** Which way an expression such as "on Friday" points from the document's date. */
enum Outlook {
  /** News tells the past. */
  BACK,
  /** What is planned lies ahead. */
  AHEAD
}
