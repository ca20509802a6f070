package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.language.Embedders;
import org.consilience.model.Block;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of the sample corpus that are no article, and only those, are not kept. */
class SeedsCleaningTest {

  private static final DocumentCleaner CLEANER = new ScoringCleaner(Embedders.paragraphs());

  @ParameterizedTest
  @CsvSource({
    "000_f253212574841c6a.txt, 4 25 26 27 28 29",
    "001_3b76a2879bec4890.txt, 37 39 41",
    "002_147c3cd42ff71271.txt, 21",
    "003_f99eaf5fb0133ad1.txt, 1 63",
    "004_9765266c35038030.txt, 1 13"
  })
  void onlyTheLinesOutsideTheArticleAreLeftOut(String file, String outside) throws IOException {
    Set<Integer> expected =
        Arrays.stream(outside.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    assertThat(Set.copyOf(notKept(Files.readString(Path.of("seeds", file))))).isEqualTo(expected);
  }

  private static List<Integer> notKept(String text) {
    CleanDocument clean = CLEANER.clean(LabelledArticle.document(text));
    List<Integer> lines = new ArrayList<>();
    for (Block block : clean.getBlocks()) {
      if (block.getDecision() != Decision.KEPT) {
        int unit = text.offsetByCodePoints(0, block.getSpan().getStart());
        lines.add(1 + (int) text.substring(0, unit).chars().filter(c -> c == '\n').count());
      }
    }
    return lines;
  }
}
