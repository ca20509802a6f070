package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnnxEmbedderTest {
  private static final String FLOOD = "Heavy rain flooded the town and hundreds fled their homes.";

  static List<Embedder> embedders() {
    return List.of(Embedders.paragraphs(), Embedders.claims());
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void sameFactIsCloserThanAnother(Embedder embedder) {
    float[] flood = embedder.embed(FLOOD);
    double same =
        Embedder.cosine(
            flood, embedder.embed("Floods after a downpour drove hundreds of residents out."));
    double other =
        Embedder.cosine(flood, embedder.embed("The striker scored twice in the cup final."));
    assertThat(same).isGreaterThan(other + 0.2);
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void vectorsHaveLengthOne(Embedder embedder) {
    float[] vector = embedder.embed(FLOOD);
    assertThat(vector).hasSize(384);
    assertThat(Embedder.cosine(vector, vector)).isCloseTo(1, within(1e-6));
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void vectorDoesNotDependOnWhatElseIsEncoded(Embedder embedder) {
    float[] before = embedder.embed(FLOOD);
    embedder.embed("An entirely different text, and a much longer one at that.");
    List<float[]> parallel =
        List.of(1, 2, 3, 4).parallelStream().map(i -> embedder.embed(FLOOD)).toList();
    assertThat(parallel).allSatisfy(vector -> assertThat(vector).isEqualTo(before));
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void longAndEmptyTextsAreEncoded(Embedder embedder) {
    assertThat(embedder.embed("")).hasSize(384);
    assertThat(embedder.embed(FLOOD.repeat(200))).hasSize(384);
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void lookAtWordsGivesTheSameVectorOfTheWhole(Embedder embedder) {
    assertThat(embedder.encode(FLOOD).vector()).isEqualTo(embedder.embed(FLOOD));
    assertThat(embedder.encode("").words()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void wordsStandWhereTheTextHasThem(Embedder embedder) {
    EncodedText encoded = embedder.encode("𝔘p: the café reopened.");
    assertThat(encoded.words().stream().map(w -> w.start() + "-" + w.end()))
        .containsExactly("0-2", "2-3", "4-7", "8-12", "13-21", "21-22");
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void wordIsCloserToItselfInTheSameSenseThanInAnother(Embedder embedder) {
    float[] fired = word(embedder, "The club fired its coach on Monday.", "fired");
    float[] sacked = word(embedder, "The coach was sacked by the club.", "sacked");
    float[] shot = word(embedder, "The guard fired three shots into the air.", "fired");
    assertThat(Embedder.cosine(fired, sacked)).isGreaterThan(Embedder.cosine(fired, shot));
  }

  private static float[] word(Embedder embedder, String text, String word) {
    int start = text.indexOf(word);
    return embedder.encode(text).part(start, start + word.length());
  }

  @ParameterizedTest
  @MethodSource("embedders")
  void partBeyondTheWindowIsTheWhole(Embedder embedder) {
    EncodedText encoded = embedder.encode(FLOOD.repeat(200));
    assertThat(encoded.words()).hasSizeLessThan(OnnxEmbedder.WINDOW);
    assertThat(encoded.part(9_000, 9_010)).isEqualTo(encoded.vector());
  }

  /** A JVM of its own, since the native library is loaded once per JVM and a crash ends it. */
  @Test
  void ordinaryThreadCanLoadTheNativeLibrary() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss1m",
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }

  /** Loads an encoder on the main thread. */
  static final class Loading {
    public static void main(String[] args) {
      Embedders.paragraphs().embed(FLOOD);
    }
  }
}
