package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.SampleRun;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Decision;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Pattern STORY =
      Pattern.compile("<script type=\"application/json\" data-story=\"[^\"]*\">(.*?)</script>");

  @TempDir private Path folder;

  @Test
  void equalRunsHaveEqualReportsButForTheirNames() throws IOException {
    String one = written(new GeneratedRun(20).publish(folder.resolve("a"), "one"));
    String two = written(new GeneratedRun(20).publish(folder.resolve("b"), "two"));
    assertThat(one.replace("Run one", "Run two")).isEqualTo(two);
  }

  @Test
  void handWrittenRunIsShownThoughMostOfItsFieldsAreEmpty() throws IOException {
    SampleRun run = new SampleRun();
    run.blocks.get(0).setDecision(Decision.REJECTED);
    String html = written(run.publish(folder, "run-1"));
    assertThat(html).contains("Run run-1", "Documents of no story", "c.bin", "enough documents");
    JsonNode story = story(html);
    assertThat(story.path("documents")).hasSize(2);
    assertThat(story.path("documents").get(0).path("blocks").get(0).path("decision").asText())
        .isEqualTo("rejected");
    assertThat(story.path("groups").get(0).path("claims")).hasSize(2);
  }

  @Test
  void offsetsAreThoseOfTheBrowser() throws IOException {
    JsonNode story = story(written(new SampleRun().publish(folder, "run-1")));
    JsonNode claim = story.path("groups").get(0).path("claims").get(0);
    String text = story.path("documents").get(0).path("text").asText();
    assertThat(text.substring(claim.path("start").asInt(), claim.path("end").asInt()))
        .isEqualTo("beat the Harriers 3-1");
  }

  @Test
  void spanBeyondTheTextOfADamagedRunIsCut() throws IOException {
    SampleRun run = new SampleRun();
    run.claims.get(0).setEvidence(new Span(5, 100_000, "beyond"));
    JsonNode claim =
        story(written(run.publish(folder, "run-1"))).path("groups").get(0).path("claims").get(0);
    assertThat(claim.path("end").asInt()).isEqualTo(SampleRun.FIRST.length());
  }

  @Test
  void emptyRunHasAReport() throws IOException {
    SampleRun run = new SampleRun();
    List.of(run.documents, run.blocks, run.claims, run.consensus, run.quarantine)
        .forEach(List::clear);
    assertThat(written(run.publish(folder, "run-1")))
        .contains("0 documents", "Every input could be read.");
  }

  @Test
  void storiesThatDoNotFitAreOnPagesBesideIt() throws IOException {
    RunFolder run = new GeneratedRun(300).publish(folder, "many");
    String html = written(run);
    assertThat(html.length()).isLessThan(StoryPages.MOST_INLINE + 600_000);
    assertThat(pages(run)).isNotEmpty();
    for (String name : pages(run)) {
      String page = Files.readString(run.path().resolve("report").resolve(name));
      assertThat(html).contains("report/" + name + "#story");
      assertThat(page.length()).isLessThan(StoryPages.MOST_INLINE + 600_000);
      assertThat(page).contains("data-home=\"../report.html\"");
    }
  }

  @Test
  void groupWithVeryManyClaimsSaysHowManyItLeavesOut() throws IOException {
    SampleRun run = new SampleRun();
    for (int i = 0; i < GroupViews.MOST_CLAIMS + 50; i++) {
      run.claims.add(Claim.newBuilder(run.claims.get(0)).setClaimId("more-" + i).build());
    }
    JsonNode group = story(written(run.publish(folder, "run-1"))).path("groups").get(0);
    assertThat(group.path("claims")).hasSize(GroupViews.MOST_CLAIMS);
    assertThat(group.path("claimsLeftOut").asInt()).isEqualTo(52);
  }

  @Test
  void storyWithVeryManyGroupsShowsTheDisputedOnesAndSaysHowManyItLeavesOut() throws IOException {
    SampleRun run = new SampleRun();
    for (int i = 0; i < StoryBuilder.MOST_GROUPS; i++) {
      run.consensus.add(
          Consensus.newBuilder(run.consensus.get(0)).setConsensusId("a-" + i).build());
    }
    run.consensus.get(0).setStatus(ConsensusStatus.CONTESTED);
    JsonNode story = story(written(run.publish(folder, "run-1")));
    assertThat(story.path("groups")).hasSize(StoryBuilder.MOST_GROUPS);
    assertThat(story.path("groups").get(0).path("id").asText()).isEqualTo("consensus-1");
    assertThat(story.path("groupsLeftOut").asInt()).isEqualTo(1);
  }

  @Test
  void pagesOfAnEarlierReportAreCleared() throws IOException {
    RunFolder run = new GeneratedRun(8).publish(folder, "few");
    Path old = run.path().resolve("report/stories-0007.html");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "old");
    Files.writeString(old.resolveSibling("notes.txt"), "not ours");
    written(run);
    assertThat(old).doesNotExist();
    assertThat(old.resolveSibling("notes.txt")).exists();
  }

  @Test
  void hostileTextOfTheOverviewIsEscaped() throws IOException {
    String html = written(new GeneratedRun(8).publish(folder, "hostile"));
    assertThat(html)
        .contains("The mayor &lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert", "<img", "window.hacked=1</script>");
  }

  @Test
  void quotationsOfAFamilyStandSideBySide() throws IOException {
    JsonNode family =
        story(written(new GeneratedRun(8).publish(folder, "quotes"))).path("families");
    assertThat(family).isNotEmpty();
    assertThat(family.toString()).contains("\"kind\":\"gone\"", "\"kind\":\"new\"");
  }

  private static String written(RunFolder run) throws IOException {
    Report.write(run, run.report());
    return Files.readString(run.report());
  }

  private static List<String> pages(RunFolder run) throws IOException {
    try (Stream<Path> files = Files.list(run.path().resolve("report"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static JsonNode story(String html) throws IOException {
    Matcher found = STORY.matcher(html);
    assertThat(found.find()).isTrue();
    return new ObjectMapper().readTree(found.group(1));
  }
}
