package org.consilience.claim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.Polarity;
import org.junit.jupiter.api.Test;

/**
 * Texts that no editor would pass still end in bounded time. The limit is CPU time and leaves room
 * for a slow machine: what it catches is work that explodes with the length of a sentence or a
 * document.
 */
class LargeTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static List<Claim> timed(String... paragraphs) {
    AnnotatedDocument document = Sentences.document(paragraphs);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Claim> claims = Sentences.all(document);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(Duration.ofNanos(spent)).isLessThan(LIMIT);
    return claims;
  }

  private static String repeated(int times, String text) {
    return IntStream.range(0, times).mapToObj(i -> text.formatted(i)).collect(joining(" "));
  }

  @Test
  void aSentenceOfFiveThousandWords() {
    assertThat(timed(repeated(625, "and the mayor said the dam number %d collapsed"))).isNotEmpty();
  }

  @Test
  void hundredsOfNestedMarks() {
    List<Claim> claims = timed(repeated(150, "“ ‘ the dam held %d") + repeated(150, "” ’"));
    assertThat(claims).allSatisfy(LargeTextTest::isInDoubt);
  }

  @Test
  void hundredsOfMarksThatNeverClose() {
    List<Claim> claims = timed("Ana Ruiz said: " + repeated(300, "“the dam held %d"));
    assertThat(claims).isNotEmpty().allSatisfy(LargeTextTest::isInDoubt);
  }

  @Test
  void allCapitals() {
    List<Claim> claims =
        timed(repeated(200, "THE MAYOR SAID ON MONDAY THAT DAM %d HAD COLLAPSED AND KILLED TWO."));
    assertThat(claims).isNotNull();
  }

  @Test
  void noPunctuationAtAll() {
    List<Claim> claims =
        timed(repeated(200, "the mayor said dam %d collapsed nobody was hurt the road is closed"));
    assertThat(claims).allSatisfy(LargeTextTest::isInDoubt);
  }

  @Test
  void aPoem() {
    String[] lines =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    i % 2 == 0 ? "O pale moon, whose silence drowns" : "the harbour and the gulls;")
            .toArray(String[]::new);
    assertThat(timed(lines)).allSatisfy(LargeTextTest::isInDoubt);
  }

  @Test
  void aTranscriptWithoutMarks() {
    String[] turns =
        IntStream.range(0, 200)
            .mapToObj(i -> (i % 2 == 0 ? "RUIZ" : "Q") + ": I did not open gate " + i + ".")
            .toArray(String[]::new);
    assertThat(timed(turns))
        .noneMatch(c -> c.getPolarity() == Polarity.POSITIVE && c.getText().contains("not open"))
        .noneMatch(c -> c.getText().startsWith("RUIZ: I"));
  }

  /** Whoever reads the claim is warned, by a flag and by the confidence. */
  private static void isInDoubt(Claim claim) {
    assertThat(claim.getFlags()).as(claim.getText()).isNotEmpty();
    assertThat(claim.getExtractionConfidence()).isLessThan(0.8);
  }

  @Test
  void aTableOfNumbers() {
    String[] rows =
        IntStream.range(0, 400)
            .mapToObj(i -> i + " 3.5 % 12 $40 1,250 2019")
            .toArray(String[]::new);
    assertThat(timed(rows)).allSatisfy(LargeTextTest::isInDoubt);
  }

  @Test
  void aTranscript() {
    String[] turns =
        IntStream.range(0, 400)
            .mapToObj(i -> "Ana Ruiz: “The dam held in year " + i + ",” she said.")
            .toArray(String[]::new);
    List<Claim> claims = timed(turns);
    assertThat(claims).filteredOn(c -> c.getExtractor().equals("quotes")).hasSizeGreaterThan(300);
  }

  @Test
  void anOrdinarySentenceGivesAboutThreeClaimsAtMost() {
    AnnotatedDocument document =
        Sentences.document(
            "Nora Lund, director of the Oslo museum, said on Monday that thieves had stolen three"
                + " paintings worth about $4 million.",
            "“They came through the roof,” she told the Harbour Times, adding that no guard was"
                + " hurt. The police arrested two men on Tuesday.");
    assertThat(Sentences.all(document).size())
        .isLessThanOrEqualTo(3 * document.getSentences().size());
  }
}
