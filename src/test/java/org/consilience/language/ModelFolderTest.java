package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ModelFolderTest {
  private static Properties properties(String... pairs) {
    Properties properties = new Properties();
    properties.setProperty("user.home", "/home/ana");
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }

  @Test
  void ownPropertyComesFirst() {
    Properties own = properties(ModelFolder.PROPERTY, "/srv/models");
    assertThat(ModelFolder.of(own, Map.of("XDG_CACHE_HOME", "/var/cache")))
        .isEqualTo(Path.of("/srv/models"));
  }

  @Test
  void userCacheComesNext() {
    assertThat(ModelFolder.of(properties(), Map.of("XDG_CACHE_HOME", "/var/cache")))
        .isEqualTo(Path.of("/var/cache/consilience"));
  }

  @Test
  void homeIsTheLast() {
    assertThat(ModelFolder.of(properties(), Map.of("XDG_CACHE_HOME", "")))
        .isEqualTo(Path.of("/home/ana/.cache/consilience"));
  }
}
