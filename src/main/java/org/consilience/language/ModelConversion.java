package org.consilience.language;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The main of the JVM that turns the shipped model into its fast form: it needs more heap than
 * every later run.
 */
final class ModelConversion {
  private ModelConversion() {}

  /** Writes the fast form into the file named by the only argument. */
  public static void main(String[] args) throws IOException {
    try (FlatWriter out = new FlatWriter(Path.of(args[0]))) {
      ShippedModel.write(out);
    }
  }
}
