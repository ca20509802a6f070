package org.consilience.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.consilience.document.Sidecar;
import org.consilience.model.Declared;
import org.consilience.model.InputFile;

/** Reads whatever bytes there are as a table of sources; the first byte tells CSV from JSON. */
public final class SidecarFuzz {
  private SidecarFuzz() {}

  /** The entry point that fuzzers look for. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String name = data[0] % 2 == 0 ? "sources.csv" : "sources.json";
    InputFile file = InputFile.newBuilder().setPath("/in/a").setUri("a.txt").setSize(1).build();
    try {
      Sidecar table =
          Sidecar.read(name, new ByteArrayInputStream(Arrays.copyOfRange(data, 1, data.length)));
      InputFile described = table.describe(List.of(file)).get(0);
      if (!described.getPath().equals("/in/a") || !described.getUri().equals("a.txt")) {
        throw new AssertionError("a table moved a file");
      }
      for (Declared declared : described.getDeclared()) {
        if (declared.getValue().isBlank()) {
          throw new AssertionError("nothing was declared");
        }
      }
      table.unused(List.of(file));
    } catch (IOException e) {
      // It is no table, and says so.
    }
  }
}
