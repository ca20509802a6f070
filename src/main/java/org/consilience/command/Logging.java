package org.consilience.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** What the libraries say of their own doings: little, unless it is asked for. */
public final class Logging {
  private Logging() {}

  /**
   * Sets the levels of all loggers.
   *
   * @param verbose whether to show what is merely informative
   */
  public static void configure(boolean verbose) {
    try (InputStream levels = Logging.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(levels);
    } catch (IOException e) {
      throw new IllegalStateException("the logging configuration is part of this program", e);
    }
    if (verbose) {
      Logger.getLogger("").setLevel(Level.INFO);
    }
  }
}
