package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.TextDecoder.Decoded;

class TextDecoderPropertyTest {

  @Property(tries = 500)
  void anyBytesDecodeAndCanBeDecodedAgain(@ForAll byte[] content) {
    Decoded decoded = TextDecoder.decode(content);
    assertThat(TextDecoder.repeat(content, decoded.charset())).isEqualTo(decoded.text());
  }

  @Property(tries = 500)
  void anyBytesAreEitherReadOrQuarantined(@ForAll byte[] content) {
    assertThat(RawFiles.read(content)).isInstanceOfAny(Read.class, Quarantined.class);
  }

  @Property(tries = 500)
  void theCensusAgreesWithTheJdkOnWhatIsUtf8(@ForAll byte[] content) {
    boolean valid = Arrays.equals(new String(content, UTF_8).getBytes(UTF_8), content);
    assertThat(Utf8Census.of(content).valid()).isEqualTo(valid);
  }
}
