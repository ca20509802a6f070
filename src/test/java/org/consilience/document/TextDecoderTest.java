package org.consilience.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.document.RawFiles.ARTICLE;
import static org.consilience.document.RawFiles.join;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.consilience.document.TextDecoder.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  @ParameterizedTest
  @CsvSource({
    "efbbbf, UTF-8",
    "fffe, UTF-16LE",
    "feff, UTF-16BE",
    "fffe0000, UTF-32LE",
    "0000feff, UTF-32BE"
  })
  void aByteOrderMarkDecidesAndIsRemoved(String mark, String charset) {
    byte[] content =
        join(HexFormat.of().parseHex(mark), ARTICLE.getBytes(Charset.forName(charset)));
    Decoded decoded = TextDecoder.decode(content);
    assertThat(decoded.text()).isEqualTo(ARTICLE);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.flags()).isEmpty();
    assertThat(TextDecoder.repeat(content, charset)).isEqualTo(ARTICLE);
  }

  @Test
  void utf16WithoutAMarkIsSeenByItsNuls() {
    assertThat(TextDecoder.decode(ARTICLE.getBytes(UTF_16LE)).text()).isEqualTo(ARTICLE);
    assertThat(TextDecoder.decode(ARTICLE.getBytes(UTF_16BE)).text()).isEqualTo(ARTICLE);
    assertThat(TextDecoder.decode(ARTICLE.getBytes(UTF_16BE)).charset()).isEqualTo("UTF-16BE");
  }

  @Test
  void utf8IsReadAsUtf8BeyondTheBasicPlane() {
    String text = "The 🦀 walked sideways — 12 °C, naïve.";
    assertThat(TextDecoder.decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void aTextCutInsideACharacterStaysUtf8() {
    byte[] whole = "The pier stood until “".getBytes(UTF_8);
    Decoded decoded = TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1));
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).isEqualTo("The pier stood until \uFFFD");
    assertThat(decoded.flags()).containsExactly(TextDecoder.INVALID_BYTES_REPLACED);
  }

  @Test
  void aFewBadBytesAmongGoodSequencesAreReplaced() {
    byte[] content =
        join(ARTICLE.getBytes(UTF_8), new byte[] {(byte) 0xFF}, " end".getBytes(UTF_8));
    Decoded decoded = TextDecoder.decode(content);
    assertThat(decoded.text()).isEqualTo(ARTICLE + "\uFFFD end");
    assertThat(decoded.flags()).containsExactly(TextDecoder.INVALID_BYTES_REPLACED);
    assertThat(TextDecoder.repeat(content, decoded.charset())).isEqualTo(decoded.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0af", "eda080", "f5808080", "80", "e28041", "f08080af"})
  void overlongSurrogateAndStrayBytesAreNoUtf8(String bytes) {
    byte[] content =
        join("abc ".getBytes(UTF_8), HexFormat.of().parseHex(bytes), " def".getBytes(UTF_8));
    assertThat(Utf8Census.of(content).valid()).isFalse();
    assertThat(new String(content, UTF_8)).contains("\uFFFD");
  }

  @Test
  void curlyQuotesOfWindowsAreRead() {
    Charset windows = Charset.forName("windows-1252");
    Decoded decoded = TextDecoder.decode(ARTICLE.repeat(3).getBytes(windows));
    assertThat(decoded.text()).isEqualTo(ARTICLE.repeat(3));
    assertThat(decoded.charset()).isEqualTo("windows-1252");
  }

  @Test
  void latin1IsReadAsItsSupersetWindows1252() {
    Decoded decoded =
        TextDecoder.decode("The café in Málaga reopened on Friday.".getBytes(ISO_8859_1));
    assertThat(decoded.text()).isEqualTo("The café in Málaga reopened on Friday.");
    assertThat(decoded.charset()).isEqualTo("windows-1252");
  }

  @Test
  void aCyrillicCharsetIsNotTakenForALatinOne() {
    String text =
        "Мост закрыли в понедельник после того, как грузовик задел ограждение. ".repeat(5);
    Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName("windows-1251")));
    assertThat(decoded.text()).isEqualTo(text);
  }

  @Test
  void aDecodingCanBeRepeatedByTheCharsetsName() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
      byte[] content = ARTICLE.getBytes(Charset.forName(charset));
      Decoded decoded = TextDecoder.decode(content);
      assertThat(TextDecoder.repeat(content, decoded.charset())).isEqualTo(decoded.text());
    }
  }
}
