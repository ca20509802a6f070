package org.consilience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.pipeline.ConsensusJob;
import org.consilience.pipeline.RawInput;
import org.consilience.report.Browser;
import org.consilience.report.ReportSteps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job over the sample corpus, held against what it gave when it was last reviewed. Where
 * the change is meant, run {@code ./mvnw test -Dtest=GoldenRunTest -Dgolden.update=true} and review
 * the difference of the golden files: it is the review.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenRunTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/consilience/golden");
  private static final Path README = Path.of("README.md");
  private static final String START = "<!-- golden:summary -->";
  private static final String END = "<!-- /golden:summary -->";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);

  private Path output;
  private String summary;

  @BeforeAll
  void runTheMainJob(@TempDir Path folder) throws IOException {
    output = folder.resolve("out");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream console = new PrintStream(out, true, UTF_8);
    int exit =
        new Consilience(new ConsensusJob(), RawInput::open, CLOCK, console, System.err)
            .execute("run", "local", "--output=" + output, "--runId=golden");
    assertThat(exit).isZero();
    summary = out.toString(UTF_8);
  }

  @Test
  void blocksThatAreNotArticleAreRejectedForTheseReasons() throws IOException {
    hold("blocks.txt", GoldenText.blocks(RunFolder.open(output)));
  }

  @Test
  void claimsAreThese() throws IOException {
    hold("claims.txt", GoldenText.claims(RunFolder.open(output)));
  }

  @Test
  void groupsOfSeveralDocumentsAreThese() throws IOException {
    hold("consensus.txt", GoldenText.consensus(RunFolder.open(output)));
  }

  @Test
  void summaryIsThis() throws IOException {
    hold("summary.txt", List.of(summary.replace(output.toString(), "OUT").split("\n")));
  }

  /** The first thing that a newcomer sees is a real run. */
  @Test
  void readmeShowsThisSummary() throws IOException {
    String readme = Files.readString(README, UTF_8);
    String shown = summary.replace(output.toString(), "OUT").replace("runs/golden", "runs/RUN_ID");
    String block = START + "\n```\n" + shown + "```\n" + END;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, replaced(readme, block), UTF_8);
    }
    assertThat(Files.readString(README, UTF_8)).contains(block);
  }

  @Test
  @Tag("browser")
  void reportShowsTheExactWordsOfEveryKindOfClaim() throws IOException {
    RunFolder run = RunFolder.open(output);
    try (Browser browser = Browser.open()) {
      browser.go(run.report(), "#story=" + GoldenText.firstStory(run));
      assertThat(ReportSteps.standings(browser)).first().isEqualTo("disputed");
      for (Claim claim : GoldenText.oneOfEachExtractor(run)) {
        ReportSteps.citeClaim(browser, claim);
        assertThat(ReportSteps.lit(browser)).isEqualTo(claim.getEvidence().getExact());
        assertThat(ReportSteps.litIsInView(browser)).isTrue();
      }
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).isNotEmpty().noneMatch(url -> url.startsWith("http"));
      assertThat(browser.seriousViolations()).isEmpty();
    }
  }

  private static String replaced(String readme, String block) {
    return readme.substring(0, readme.indexOf(START))
        + block
        + readme.substring(readme.indexOf(END) + END.length());
  }

  private static void hold(String name, List<String> actual) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, String.join("\n", actual) + "\n", UTF_8);
    }
    assertThat(actual).containsExactlyElementsOf(Files.readAllLines(file, UTF_8));
  }
}
