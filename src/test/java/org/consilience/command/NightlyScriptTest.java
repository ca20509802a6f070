package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/nightly} beside a job that is only feigned. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for bash")
class NightlyScriptTest {
  @TempDir Path temporary;

  private Path project;
  private Path output;

  private record Ended(int code, String output) {}

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectories(temporary.resolve("a project"));
    Files.createDirectories(project.resolve("scripts"));
    Files.createDirectories(project.resolve("pipelines"));
    Files.copy(Path.of("scripts/nightly"), project.resolve("scripts/nightly"));
    Files.copy(
        Path.of("pipelines/nightly.properties"), project.resolve("pipelines/nightly.properties"));
    output = project.resolve("out/nightly");
    job("exit 0");
    script("consilience", "echo \"consilience $*\" >>\"$HOME/calls\"");
    script("alert", "echo \"alert $1: $2\" >>\"$HOME/calls\"");
  }

  @Test
  void oneNightIsRunPublishedAndPruned() throws Exception {
    Ended ended = nightly("--runDate=2031-05-06", "--keep=7");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("2031-05-06 is published as run 2031-05-06");
    assertThat(calls())
        .containsExactly(
            "run nightly --input="
                + project
                + "/incoming/{runDate} --output="
                + output
                + " --runDate=2031-05-06 --runId=2031-05-06",
            "consilience prune " + output + " --keep=7");
    assertThat(Files.readString(output.resolve("logs/2031-05-06.log"))).contains("attempt 1");
  }

  @Test
  void publishedDateIsNotRunAgainAndAFailedOneGetsAnotherName() throws Exception {
    Files.createDirectories(output.resolve("runs/2031-05-06"));
    nightly("--runDate=2031-05-06");
    assertThat(calls().get(0)).endsWith("--runId=2031-05-06-2");
    Files.createFile(output.resolve("runs/2031-05-06/_SUCCESS"));
    Ended ended = nightly("--runDate=2031-05-06");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("published already");
    assertThat(calls()).hasSize(2);
  }

  @Test
  void rangeOfDatesIsFilledOverTheEndOfAMonth() throws Exception {
    assertThat(nightly("--from=2032-02-28", "--to=2032-03-01").code()).isZero();
    assertThat(runs())
        .extracting(call -> call.replaceAll(".*--runId=", ""))
        .containsExactly("2032-02-28", "2032-02-29", "2032-03-01");
  }

  @Test
  void failingMachineIsTriedAgainAndThenTold() throws Exception {
    job("exit 1");
    Ended ended =
        nightly("--retries=2", "--pause=0", alert(), "--from=2031-05-06", "--to=2031-05-09");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(runs()).hasSize(3);
    assertThat(calls()).last().asString().startsWith("alert 1: 2031-05-06 failed");
  }

  @Test
  void secondAttemptCanSucceed() throws Exception {
    job("[ -e \"$HOME/tried\" ] || { touch \"$HOME/tried\"; exit 1; }");
    assertThat(nightly("--pause=0", alert()).code()).isZero();
    assertThat(runs()).hasSize(2);
    assertThat(calls()).noneMatch(call -> call.startsWith("alert"));
  }

  @Test
  void whatTryingAgainCannotMendIsNotTriedAgain() throws Exception {
    for (int code : List.of(2, 3, 4, 6)) {
      Files.deleteIfExists(temporary.resolve("calls"));
      job("exit " + code);
      assertThat(nightly("--pause=0", alert()).code()).isEqualTo(code);
      assertThat(runs()).hasSize(1);
      assertThat(calls()).last().asString().startsWith("alert " + code);
    }
  }

  @Test
  void nightWithMuchInQuarantineIsToldAndGoesOn() throws Exception {
    job("exit 5");
    assertThat(nightly(alert(), "--from=2031-05-06", "--to=2031-05-07").code()).isZero();
    assertThat(runs()).hasSize(2);
    assertThat(calls()).anyMatch(call -> call.startsWith("alert 5: 2031-05-06 is published"));
  }

  @Test
  void staleInputIsNotRun() throws Exception {
    Path input = Files.createDirectories(project.resolve("incoming/2031-05-06"));
    Path file = Files.writeString(input.resolve("a.txt"), "old");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(90_000)));
    String[] words = {"--runDate=2031-05-06", "--maxAge=24", alert()};
    assertThat(nightly(words).code()).isEqualTo(3);
    assertThat(calls()).singleElement().asString().startsWith("alert 3");
    Files.writeString(input.resolve("b.txt"), "new");
    assertThat(nightly(words).code()).isZero();
  }

  @Test
  void oneAtATime() throws Exception {
    job("sleep 20");
    Process first = start("--runDate=2031-05-06");
    try {
      for (int i = 0; i < 200 && runs().isEmpty(); i++) {
        Thread.sleep(50);
      }
      assertThat(nightly("--runDate=2031-05-06").code()).isEqualTo(75);
    } finally {
      first.descendants().forEach(ProcessHandle::destroyForcibly);
      first.destroyForcibly();
    }
  }

  @Test
  void yesterdayIsTheDayThatIsOver() throws Exception {
    String before = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    nightly("--runDate=yesterday");
    String after = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    assertThat(runs()).singleElement().asString().containsAnyOf(before, after);
  }

  @Test
  void nightBeforeIsSoughtWhereTheOutputIs() throws Exception {
    Path other = temporary.resolve("other");
    nightly("--output=" + other, "--runDate=2031-05-06", "--cache=/fast");
    assertThat(runs())
        .singleElement()
        .asString()
        .contains("--previous=" + other + " --cache=" + other + "/cache --cache=/fast ");
  }

  @Test
  void mistakesAreRefused() throws Exception {
    assertThat(nightly("--runDate=tonight").code()).isEqualTo(2);
    assertThat(nightly("--runDate=2031-02-30").code()).isEqualTo(2);
    assertThat(nightly("--keep=0").code()).isEqualTo(2);
    assertThat(nightly("--keep=few").code()).isEqualTo(2);
    assertThat(nightly("--from=2031-05-07", "--to=2031-05-06").code()).isEqualTo(2);
    assertThat(nightly("--job=daily").code()).isEqualTo(2);
    assertThat(nightly("--runId=mine").code()).isEqualTo(2);
    assertThat(calls()).isEmpty();
  }

  private String alert() {
    return "--alert=" + project.resolve("scripts/alert");
  }

  private void job(String body) throws IOException {
    script("run", "echo \"run $*\" >>\"$HOME/calls\"; " + body);
  }

  private void script(String name, String body) throws IOException {
    Path file = project.resolve("scripts").resolve(name);
    Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> calls() throws IOException {
    Path calls = temporary.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private List<String> runs() throws IOException {
    return calls().stream().filter(call -> call.startsWith("run ")).toList();
  }

  private Ended nightly(String... words) throws Exception {
    Process process = start(words);
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), text);
  }

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(project.resolve("scripts/nightly").toString()));
    Stream.of(words).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HOME", temporary.toString());
    return builder.start();
  }
}
