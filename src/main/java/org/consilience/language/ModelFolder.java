package org.consilience.language;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where prepared models are kept: the system property {@code consilience.cache}, else the folder
 * {@code consilience} of the user's cache (XDG Base Directory Specification 0.8).
 */
final class ModelFolder {
  static final String PROPERTY = "consilience.cache";

  private ModelFolder() {}

  static Path current() {
    return of(System.getProperties(), System.getenv());
  }

  static Path of(Properties properties, Map<String, String> environment) {
    String own = properties.getProperty(PROPERTY, "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    return cache.isBlank()
        ? Path.of(properties.getProperty("user.home"), ".cache", "consilience")
        : Path.of(cache, "consilience");
  }
}
