package org.consilience.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The prepared model inside the bundled jar. Workers of a cluster have neither the memory nor the
 * Java of a build to convert the shipped one: they unpack this, in seconds and once a machine.
 */
final class BundledModel implements PreparedFile.Preparation {
  private static final String NAME = "bundled/model.name";
  private static final String CONTENT = "bundled/model";

  /** The name under which the bundled model is kept on a machine; null if none is bundled. */
  static @Nullable String fileName() throws IOException {
    try (InputStream in = BundledModel.class.getResourceAsStream(NAME)) {
      return in == null ? null : new String(in.readAllBytes(), UTF_8).strip();
    }
  }

  /** Writes what the bundled jar is to hold into the folder named by the only argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path prepared = Nlp4jModel.preparedFile();
    Files.copy(prepared, folder.resolve("model"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("model.name"), String.valueOf(prepared.getFileName()));
  }

  @Override
  public void write(Path target) throws IOException {
    try (InputStream in = BundledModel.class.getResourceAsStream(CONTENT)) {
      if (in == null) {
        throw new FileNotFoundException("the bundled jar lacks its language model");
      }
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public String duration() {
    return "some seconds";
  }
}
