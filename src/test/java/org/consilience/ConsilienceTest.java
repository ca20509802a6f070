package org.consilience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.command.ExitCode;
import org.consilience.command.JobRunner;
import org.consilience.command.UsageException;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.SampleRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsilienceTest {
  private static final String HOME = "consilience.home";

  @TempDir Path folder;

  private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
  private final List<String> received = new ArrayList<>();
  private final SampleRun sample = new SampleRun();
  private JobRunner jobs =
      (options, out, err, clock) -> {
        received.addAll(List.of(options));
        return ExitCode.QUARANTINE.code();
      };

  @BeforeEach
  void writeJobFile() throws IOException {
    Files.createDirectories(folder.resolve("pipelines"));
    Files.writeString(folder.resolve("pipelines/local.properties"), "input=news\noutput=out\n");
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty(HOME);
  }

  @Test
  void runHandsOptionsOverAndItsExitCodeBack() {
    assertThat(execute("run", "--runId=r1", "--misspelt=x", "--verbose"))
        .isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(received)
        .containsExactly(
            "--input=" + folder + "/news",
            "--misspelt=x",
            "--output=" + folder + "/out",
            "--runId=r1");
  }

  @Test
  void unknownJobIsOneSentenceAndExitTwo() {
    assertThat(execute("run", "nightly")).isEqualTo(2);
    assertThat(err()).contains("there are: local").hasLineCount(1);
    assertThat(received).isEmpty();
  }

  @Test
  void refusedOptionIsItsSentenceAlone() {
    jobs =
        (options, out, err, clock) -> {
          throw new UsageException("missing a property named 'inptu'. Did you mean 'input'?");
        };
    assertThat(execute("run")).isEqualTo(2);
    assertThat(err())
        .isEqualTo("consilience: missing a property named 'inptu'. Did you mean 'input'?\n");
  }

  @Test
  void existingRunIdIsRefusedAndMalformedOneToo() throws IOException {
    sample.publish(folder.resolve("out"), "r1");
    jobs =
        (options, out, err, clock) -> {
          RunDraft.create(folder.resolve("out"), options[2].replace("--runId=", "")).close();
          return 0;
        };
    assertThat(execute("run", "--runId=r1")).isEqualTo(2);
    assertThat(execute("run", "--runId=r/1")).isEqualTo(2);
    assertThat(execute("run", "--runId=r2")).isZero();
    assertThat(err()).contains("run 'r1' exists already", "'r/1' is no run id").hasLineCount(2);
  }

  @Test
  void bugIsASentenceWithItsCauseAndTheStackTraceIsKept() {
    jobs =
        (options, out, err, clock) -> {
          throw new IllegalStateException("wrapped", new ArithmeticException("no such number"));
        };
    assertThat(execute("run")).isEqualTo(1);
    Path log = folder.resolve("out/last-failure.txt");
    assertThat(err())
        .contains("stopped by ArithmeticException: no such number", log.toString())
        .doesNotContain("\tat ");
    assertThat(log).content().startsWith("2031-02-03T04:06:06Z\n").contains("\tat ", "wrapped");
  }

  @Test
  void stackTraceIsPrintedIfAskedFor() {
    jobs =
        (options, out, err, clock) -> {
          throw new OutOfMemoryError("heap");
        };
    assertThat(execute("run", "--verbose")).isEqualTo(1);
    assertThat(err()).contains("stopped by OutOfMemoryError: heap", "\tat ");
  }

  @Test
  void verifyPassesAFaithfulRunGivenByItsFolderOrItsOutput() throws IOException {
    RunFolder run = sample.publish(folder.resolve("out"), "r1");

    assertThat(execute("verify", run.path().toString(), "--input=x")).isZero();
    assertThat(execute("verify", folder.resolve("out").toString(), "--input=x")).isZero();
    assertThat(out())
        .contains("claims             2 rows        2 spans")
        .contains("Verified run r1: 7 spans in 10 rows match the raw input.");
  }

  @Test
  void verifyAnswersAnAlteredSpanWithSix() throws IOException {
    sample.claims.get(0).getEvidence().setExact("beat the Harriers 9-1");
    RunFolder run = sample.publish(folder.resolve("out"), "r1");

    assertThat(execute("verify", run.path().toString(), "--input=x")).isEqualTo(6);
    assertThat(out())
        .contains(
            "MISMATCH claims claim-1, evidence: expected \"beat the Harriers 3-1\","
                + " found \"beat the Harriers 9-1\"")
        .contains("Run r1: 1 mismatches");
  }

  @Test
  void verifyWithoutAnyInputSaysWhatToGive() throws IOException {
    RunFolder run = sample.publish(folder.resolve("out"), "r1");

    assertThat(execute("verify", run.path().toString())).isEqualTo(6);
    assertThat(out()).contains("give --input");
  }

  @Test
  void showPrintsOneJsonObjectALine() throws IOException {
    RunFolder run = sample.publish(folder.resolve("out"), "r1");

    assertThat(execute("show", run.path().toString(), "blocks")).isZero();
    List<String> lines = out().lines().toList();
    assertThat(lines).hasSize(4);
    for (String line : lines) {
      assertThat(new ObjectMapper().readTree(line).get("span").get("exact").isTextual()).isTrue();
    }
    assertThat(lines).anyMatch(line -> line.contains("🏆"));
  }

  @Test
  void showStopsAtItsLimit() throws IOException {
    String run = sample.publish(folder.resolve("out"), "r1").path().toString();

    assertThat(execute("show", run, "blocks", "--limit=3")).isZero();
    assertThat(out().lines()).hasSize(3);
  }

  @Test
  void showKeepsWhatMeetsEveryCondition() throws IOException {
    String run = sample.publish(folder.resolve("out"), "r1").path().toString();

    assertThat(execute("show", run, "blocks", "--where", "ordinal=1", "--where", "span.exact~goal"))
        .isZero();
    assertThat(out()).contains("A late goal").hasLineCount(1);
    outBytes.reset();
    assertThat(execute("show", run, "blocks", "--where=ordinal=0", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(out())).hasSize(2);
    assertThat(execute("show", run, "blocks", "--where", "ordinal=first")).isEqualTo(2);
    assertThat(err()).contains("'ordinal' is a number, and 'first' is none").hasLineCount(1);
  }

  @Test
  void explainTellsOfAClaimOrSaysWhatToAskInstead() throws IOException {
    String run = sample.publish(folder.resolve("out"), "r1").path().toString();

    assertThat(execute("explain", run, "late", "goal")).isZero();
    assertThat(out()).contains("settled the final", "b.txt");
    outBytes.reset();
    assertThat(execute("explain", run, "consensus-1", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(out()).get("claims")).hasSize(2);
    assertThat(execute("explain", run, "offside")).isEqualTo(2);
    assertThat(err()).contains("try fewer words").hasLineCount(1);
  }

  @Test
  void diffEndsWithSevenOnlyIfAskedTo() throws IOException {
    String one = sample.publish(folder.resolve("out"), "r1").path().toString();
    sample.claims.remove(1);
    String two = sample.publish(folder.resolve("out"), "r2").path().toString();

    assertThat(execute("diff", one, two)).isZero();
    assertThat(out()).contains("From run r1 to run r2", "2 → 1: 0 added, 1 gone");
    assertThat(execute("diff", one, two, "--exit-code", "--json")).isEqualTo(7);
    assertThat(execute("diff", one, one, "--exit-code")).isZero();
  }

  @Test
  void exportNamesItsFilesAndLeavesTheRunAlone() throws IOException {
    RunFolder run = sample.publish(folder.resolve("out"), "r1");
    String into = folder.resolve("lines").toString();

    assertThat(execute("export", run.path().toString(), "jsonl", "--output=" + into)).isZero();
    assertThat(out()).contains("claims.jsonl").hasLineCount(Dataset.values().length);
    assertThat(execute("export", run.path().toString(), "xml")).isEqualTo(2);
    String inside = "--output=" + run.path().resolve("x");
    assertThat(execute("export", run.path().toString(), "jsonl", inside)).isEqualTo(2);
    assertThat(err()).contains("there are: parquet, jsonl", "choose another --output");
  }

  @Test
  void verifyAnswersInJsonToo() throws IOException {
    RunFolder run = sample.publish(folder.resolve("out"), "r1");

    assertThat(execute("verify", run.path().toString(), "--input=x", "--json")).isZero();
    var json = new ObjectMapper().readTree(out());
    assertThat(json.get("passed").asBoolean()).isTrue();
    assertThat(json.at("/datasets/claims/spans").asInt()).isEqualTo(2);
  }

  @Test
  void completionKnowsCommandsAndDatasets() {
    assertThat(execute("completion")).isZero();
    assertThat(out()).startsWith("#!").contains("explain", "--where", "quarantine");
  }

  @Test
  void unknownDatasetIsAnsweredWithThoseThereAre() throws IOException {
    String run = sample.publish(folder.resolve("out"), "r1").path().toString();

    assertThat(execute("show", run, "claim")).isEqualTo(2);
    for (Dataset dataset : Dataset.values()) {
      assertThat(err()).contains(dataset.folder());
    }
  }

  @Test
  void folderThatIsNoRunIsExitTwo() {
    assertThat(execute("verify", folder.toString())).isEqualTo(2);
    assertThat(execute("show", folder.resolve("none").toString(), "claims")).isEqualTo(2);
    assertThat(err()).contains("neither a run nor an output folder").hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "verify", "show x", "show x y z", "verify x --bogus"})
  void malformedCommandLineIsExitTwo(String line) {
    assertThat(execute(Stream.of(line.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new)))
        .isEqualTo(2);
    assertThat(err()).isNotEmpty();
  }

  @Test
  void helpListsEveryExitCodeAndEveryCommand() {
    assertThat(execute("--help")).isZero();
    for (ExitCode exit : ExitCode.values()) {
      assertThat(out())
          .contains(exit.code() + "   ".substring(String.valueOf(exit.code()).length()));
      assertThat(out()).contains(exit.meaning());
    }
    assertThat(out())
        .contains(
            "run", "verify", "show", "explain", "diff", "completion", "export", "evaluate", "help");
    assertThat(execute("help", "verify")).isZero();
    outBytes.reset();
    assertThat(execute("run", "--help")).isZero();
    assertThat(out()).contains(ExitCode.QUARANTINE.meaning());
    assertThat(execute("--version")).isZero();
    assertThat(out()).contains("consilience development, Java ");
  }

  private int execute(String... args) {
    PrintStream out = new PrintStream(outBytes, true, UTF_8);
    PrintStream err = new PrintStream(errBytes, true, UTF_8);
    Clock clock = Clock.fixed(SampleRun.FINISHED, ZoneOffset.UTC);
    return new Consilience(jobs, (input, options) -> sample.originals(), clock, out, err)
        .execute(args);
  }

  private String out() {
    return outBytes.toString(UTF_8);
  }

  private String err() {
    return errBytes.toString(UTF_8);
  }
}
