package org.consilience.command;

import org.consilience.query.Ink;
import picocli.CommandLine.Help.Ansi;

/**
 * What the launcher found out about the place where results go: only it can tell a terminal from a
 * pipe or a file on every version of Java.
 */
public final class Terminal {
  private static final String COLOUR = "consilience.colour";

  private Terminal() {}

  /** Colours on a terminal whose user has not forbidden them (https://no-color.org). */
  public static Ink ink() {
    return Boolean.getBoolean(COLOUR) ? Ink.COLOUR : Ink.PLAIN;
  }

  /** The same for the help texts. */
  public static Ansi ansi() {
    return Boolean.getBoolean(COLOUR) ? Ansi.ON : Ansi.OFF;
  }
}
