package org.consilience.claim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Texts that no editor would pass still end in bounded time. The limits leave room for a slow
 * machine: what they catch is work that explodes with the length of a sentence or a document.
 */
class LargeTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static List<Claim> timed(String... paragraphs) {
    AnnotatedDocument document = Sentences.document(paragraphs);
    return Assertions.assertTimeout(LIMIT, () -> Sentences.all(document));
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
    assertThat(timed(repeated(150, "“ ‘ the dam held %d") + repeated(150, "” ’"))).isNotNull();
  }

  @Test
  void aTableOfNumbers() {
    String[] rows =
        IntStream.range(0, 400)
            .mapToObj(i -> i + " 3.5 % 12 $40 1,250 2019")
            .toArray(String[]::new);
    assertThat(timed(rows)).isNotNull();
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
