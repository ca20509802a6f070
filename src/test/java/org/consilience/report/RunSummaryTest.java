package org.consilience.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.SampleRun;
import org.consilience.model.BlockKind;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSummaryTest {
  @TempDir private Path output;

  @Test
  void handWrittenRunIsCounted() throws IOException {
    SampleRun run = new SampleRun();
    run.documents.forEach(d -> d.setOriginId("origin"));
    run.documents.get(0).setCredits(List.of("text:Agency", "photo:Agency"));
    run.blocks.get(0).setDecision(Decision.REJECTED);
    run.blocks.get(0).setKind(BlockKind.LINK_SPAM);
    run.claims.forEach(c -> c.setExtractor("quotes"));
    run.consensus.get(0).setStatus(ConsensusStatus.SINGLE_ORIGIN);
    run.quarantine.get(0).setErrorType("binary");
    assertThat(lines(run))
        .contains(
            "documents   2 read, 1 origin; 2 date unknown",
            "credits     photo:Agency, text:Agency",
            "blocks      3 kept; not article: 1 link spam",
            "claims      2: 2 quotes",
            "groups      1: 1 single origin",
            "supported   settled the final",
            "quarantine  1 binary",
            "check       enough documents passed (2 of 3)")
        .anyMatch(line -> line.startsWith("published ") && line.endsWith("run-1"));
  }

  @Test
  void wrongDatesAndRewritesAreNamed() throws IOException {
    SampleRun run = new SampleRun();
    Document misdated = run.documents.get(0);
    misdated.setDateStatus(DateStatus.CONFLICT);
    misdated.setDeclaredDate(DateEstimate.newBuilder().setEdtf("2019-05-01").build());
    Document rewritten = run.documents.get(1);
    rewritten.setRewriteSignals(List.of(term("altered-quotation"), term("broken-order")));
    assertThat(lines(run))
        .contains(
            "conflict    "
                + misdated.getSourceUri()
                + " is dated 2019-05-01, which its content contradicts",
            "rewritten   " + rewritten.getSourceUri() + ": altered-quotation, broken-order");
  }

  @Test
  void wrongDateIsToldWithTheRightOne() throws IOException {
    SampleRun run = new SampleRun();
    Document misdated = run.documents.get(0);
    misdated.setDateStatus(DateStatus.CONFLICT);
    misdated.setDeclaredDate(DateEstimate.newBuilder().setEdtf("2019-05-01").build());
    misdated.setResolvedDate(DateEstimate.newBuilder().setEdtf("2018-05-01").build());
    assertThat(lines(run)).anyMatch(line -> line.endsWith("; its content is of 2018-05-01"));
  }

  private static Term term(String name) {
    return Term.newBuilder().setName(name).setValue(1).build();
  }

  @Test
  void documentWithoutAnOriginIsNotOne() throws IOException {
    assertThat(lines(new SampleRun())).contains("documents   2 read, 0 origins; 2 date unknown");
  }

  @Test
  void lineAboutNothingIsLeftOut() throws IOException {
    SampleRun run = new SampleRun();
    run.quarantine.clear();
    assertThat(lines(run))
        .contains("blocks      4 kept")
        .noneMatch(line -> line.startsWith("credits"))
        .noneMatch(line -> line.startsWith("stories"))
        .noneMatch(line -> line.startsWith("quarantine"));
  }

  @Test
  void emptyRunHasASummary() throws IOException {
    SampleRun run = new SampleRun();
    List.of(run.documents, run.blocks, run.claims, run.consensus, run.quarantine)
        .forEach(List::clear);
    assertThat(lines(run))
        .contains("documents   0 read, 0 origins", "claims      0", "groups      0");
  }

  @Test
  void threeBestAreShownAndTheContestedApart() throws IOException {
    SampleRun run = new SampleRun();
    run.consensus.clear();
    for (int i = 1; i <= 5; i++) {
      run.consensus.add(group("group-" + i, "proposition " + i, i, ConsensusStatus.AGREED));
    }
    Consensus contested = group("group-9", "disputed", 9, ConsensusStatus.CONTESTED);
    contested.setDissent(Tally.newBuilder().setDocuments(1).setOrigins(1).build());
    run.consensus.add(contested);
    List<String> lines = lines(run);
    assertThat(lines.stream().filter(line -> line.startsWith("supported")))
        .containsExactly(
            "supported   proposition 5", "supported   proposition 4", "supported   proposition 3");
    assertThat(lines).contains("contested   disputed");
    assertThat(lines).anyMatch(line -> line.contains("; against: 1 document,"));
  }

  @Test
  void longPropositionIsCutBetweenCharacters() throws IOException {
    SampleRun run = new SampleRun();
    run.consensus.clear();
    run.consensus.add(group("g", "🚢".repeat(200), 1, ConsensusStatus.AGREED));
    assertThat(lines(run)).contains("supported   " + "🚢".repeat(95) + "…");
  }

  private static Consensus group(
      String id, String proposition, int support, ConsensusStatus status) {
    Consensus row = Consensus.newBuilder(new SampleRun().consensus.get(0)).build();
    row.setConsensusId(id);
    row.setProposition(proposition);
    row.setStatus(status);
    row.setSupport(
        Tally.newBuilder().setDocuments(support).setEffectiveSupport((double) support).build());
    return row;
  }

  private List<String> lines(SampleRun run) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RunFolder published = run.publish(output, "run-1");
    RunCounts counts = Report.write(published, output.resolve("elsewhere.html"));
    RunSummary.of(published, counts).print(new PrintStream(bytes, true, UTF_8), published);
    return bytes.toString(UTF_8).lines().toList();
  }
}
