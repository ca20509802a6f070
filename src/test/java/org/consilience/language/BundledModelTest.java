package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outside of the bundled jar; inside it every job on a cluster is the test. */
class BundledModelTest {
  @TempDir Path folder;

  @Test
  void withoutABundleTheShippedModelIsConverted() throws IOException {
    assertThat(BundledModel.fileName()).isNull();
  }

  @Test
  void bundleWithoutItsModelIsSaid() {
    assertThatThrownBy(() -> new BundledModel().write(folder.resolve("model")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("language model");
    assertThat(folder).isEmptyDirectory();
  }
}
