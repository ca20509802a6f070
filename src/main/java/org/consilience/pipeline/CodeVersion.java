package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilience.text.Hashes;

/**
 * The version of some packages, by the bytes of their classes and word lists: nobody has to
 * remember to raise a number, and a change elsewhere leaves it as it is.
 */
final class CodeVersion {
  private static final String ROOT = "org/consilience/";

  private CodeVersion() {}

  /** A hash of all files of these packages, wherever this program was loaded from. */
  static String of(String... packages) throws IOException {
    Path source = source();
    if (Files.isDirectory(source)) {
      return hash(source, packages);
    }
    URI jar = URI.create("jar:" + source.toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      return hash(files.getPath("/"), packages);
    }
  }

  private static String hash(Path root, String... packages) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String name : packages) {
      Path folder = root.resolve(ROOT + name);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          parts.add(folder.relativize(file).toString().replace('\\', '/'));
          parts.add(Hashes.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return Hashes.sha256(String.join("\n", parts).getBytes(UTF_8));
  }

  private static Path source() {
    try {
      return Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this program lies at no place that can be read", e);
    }
  }
}
