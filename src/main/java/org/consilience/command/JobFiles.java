package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The job definitions in {@code pipelines/}: jobs (what to run) and overlays (where). */
final class JobFiles {
  private static final String FOLDER = "pipelines";
  private static final String SUFFIX = ".properties";

  private final Path folder;

  /**
   * @param home the folder that holds {@code pipelines/}
   */
  JobFiles(Path home) {
    this.folder = home.resolve(FOLDER);
  }

  /**
   * The options that a job or overlay sets, sorted by name.
   *
   * @throws UsageException if there is no such file or it sets an option twice
   */
  Map<String, String> load(String name) throws IOException {
    List<String> names = names();
    if (!names.contains(name)) {
      throw new UsageException(
          "there is no job or overlay '"
              + name
              + "' in "
              + folder
              + "; there are: "
              + String.join(", ", names));
    }
    Map<String, String> options = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(folder.resolve(name + SUFFIX), UTF_8)) {
      new OneValueEach(name, options).load(reader);
    }
    return options;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder of job files " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  /** Properties keep the last of two values in silence; a job file with two is a mistake. */
  private static final class OneValueEach extends Properties {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Map<String, String> options;

    OneValueEach(String name, Map<String, String> options) {
      this.name = name;
      this.options = options;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (options.put(key.toString(), value.toString().strip()) != null) {
        throw new UsageException("job file '" + name + "' sets '" + key + "' twice");
      }
      return value;
    }
  }
}
