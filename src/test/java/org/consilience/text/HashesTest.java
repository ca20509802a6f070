package org.consilience.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HashesTest {
  /** From FIPS 180-2, appendix B.1. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void givesThePublishedDigestForEveryKindOfInput() throws IOException {
    assertThat(Hashes.sha256("abc")).isEqualTo(ABC);
    assertThat(Hashes.sha256("abc".getBytes(UTF_8))).isEqualTo(ABC);
    assertThat(Hashes.sha256(new ByteArrayInputStream("abc".getBytes(UTF_8)))).isEqualTo(ABC);
  }

  @Test
  void partsDoNotCollideByJoining() {
    assertThat(Hashes.sha256("a", "bc")).isNotEqualTo(Hashes.sha256("ab", "c"));
    assertThat(Hashes.sha256("a", "bc")).isEqualTo(Hashes.sha256("a", "bc"));
  }
}
