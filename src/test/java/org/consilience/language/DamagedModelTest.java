package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encoder whose file is not the one that this version was measured with. */
class DamagedModelTest {
  @TempDir Path folder;

  @Test
  void damagedEncoderIsRefusedByName() throws Exception {
    String file = EmbeddingModel.MINI_LM.file() + ".onnx";
    byte[] network = EmbeddingModel.MINI_LM.network();
    network[network.length / 2] ^= 1;
    Files.write(folder.resolve(file), network);
    try (URLClassLoader loader = classPathAfter(folder)) {
      assertThatThrownBy(() -> network(loader))
          .isInstanceOf(IOException.class)
          .hasMessage("not the pinned version: /" + file);
    }
  }

  /** The keep case. */
  @Test
  void soundEncoderIsTaken() throws Exception {
    try (URLClassLoader loader = classPathAfter(folder)) {
      assertThat(network(loader)).isEqualTo(EmbeddingModel.MINI_LM.network());
    }
  }

  /** What the checksum stands for. */
  @Test
  void versionsOfEncodersAreTheirHashes() throws IOException {
    for (EmbeddingModel model : EmbeddingModel.values()) {
      assertThat(Hashes.sha256(model.network())).isEqualTo(model.networkHash());
    }
  }

  private static byte[] network(ClassLoader loader) throws Exception {
    Class<?> models = loader.loadClass(EmbeddingModel.class.getName());
    Method network = models.getDeclaredMethod("network");
    network.setAccessible(true);
    for (Object model : models.getEnumConstants()) {
      if (model.toString().equals(EmbeddingModel.MINI_LM.toString())) {
        try {
          return (byte[]) network.invoke(model);
        } catch (InvocationTargetException e) {
          throw e.getCause() instanceof IOException refused ? refused : e;
        }
      }
    }
    throw new AssertionError("no such model");
  }

  /** The same class path with a folder before it. */
  private static URLClassLoader classPathAfter(Path folder) throws IOException {
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
