package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts, in a project of their own: a jar that prints what it is given, a feigned Maven. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for bash")
class LauncherTest {
  private static final String JAVA_HOME = System.getProperty("java.home");

  /** What the scripts need beside Java and what they call by path. */
  private static final List<String> TOOLS =
      List.of("bash", "dirname", "readlink", "find", "sed", "mkdir", "mv", "cp", "env", "rm");

  @TempDir Path temporary;

  private Path project;
  private Path elsewhere;

  /** How a script ended; {@code output} is both of its streams. */
  private record Ended(int code, String output) {}

  @BeforeEach
  void makeProject() throws IOException {
    project = temporary.resolve("a project");
    elsewhere = Files.createDirectories(temporary.resolve("else where"));
    Files.createDirectories(project.resolve("src/main"));
    Files.createDirectories(project.resolve("scripts"));
    Files.createFile(project.resolve("pom.xml"));
    try (Stream<Path> scripts = Files.list(Path.of("scripts"))) {
      for (Path script : scripts.filter(Files::isRegularFile).toList()) {
        Files.copy(script, project.resolve("scripts").resolve(script.getFileName().toString()));
      }
    }
    writeEchoJar(project.resolve("echo.jar"));
    writeScript(
        project.resolve("mvnw"),
        "echo \"maven $*\"; mkdir -p target/lib && cp echo.jar target/consilience.jar");
  }

  @Test
  void buildsOnceAndThenOnlyWhatChanged() throws Exception {
    assertThat(launch("hello").output())
        .contains("Building (first time", "maven -q -B -Dmaven.test.skip=true package", "[hello]");
    assertThat(launch("hello").output()).doesNotContain("Building", "maven").contains("[hello]");

    Path source = Files.createFile(project.resolve("src/main/New.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(launch("hello").output()).contains("Building (the sources changed)", "[hello]");
  }

  @Test
  void failedBuildIsExitOneAndIsTriedAgain() throws Exception {
    writeScript(project.resolve("mvnw"), "echo no compiler today; exit 7");

    assertThat(launch("hello"))
        .isEqualTo(
            new Ended(
                1,
                "Building (first time, about a minute) ...\nno compiler today\n"
                    + "The build failed: see above.\n"));
    assertThat(launch("hello").output()).contains("Building");
  }

  @Test
  void wordsFolderAndExitCodePassThroughASymbolicLink() throws Exception {
    Path link = temporary.resolve("link");
    Files.createSymbolicLink(link, project.resolve("scripts/consilience"));
    launch("hello");

    Ended ended = start(environment(), link.toString(), "exit", "6", "a b", "*", "");
    assertThat(ended.code()).isEqualTo(6);
    assertThat(ended.output())
        .contains("[exit][6][a b][*][]")
        .contains("home=" + project.toRealPath() + "\n")
        .contains("in=" + elsewhere.toRealPath() + "\n");
    Files.delete(link);
  }

  @Test
  void runIsTheCommandRun() throws Exception {
    Ended ended =
        start(environment(), project.resolve("scripts/run").toString(), "nightly", "--a=b c");
    assertThat(ended.output()).contains("[run][nightly][--a=b c]");
  }

  @Test
  void textIsUtf8EvenUnderCron() throws Exception {
    Map<String, String> environment = environment();
    environment.put("LC_ALL", "C");

    assertThat(start(environment, script(), "Zoë").output()).contains("[Zoë]", "names=UTF-8");
  }

  @Test
  void optionsOfTheJavaMachineCanBeReplaced() throws Exception {
    // What a collector holds back for its own use does not count.
    assertThat(launch("x").output()).contains("heap=1750");
    Map<String, String> environment = environment();
    environment.put("CONSILIENCE_JAVA_OPTS", "-Xmx300m -XX:+UseSerialGC");
    assertThat(start(environment, script(), "x").output()).contains("heap=300");
  }

  @Test
  void terminationReachesJava() throws Exception {
    launch("hello");
    Process process = builder(environment(), script(), "sleep").start();
    try {
      assertThat(process.inputReader(UTF_8).readLine()).isEqualTo("[sleep]");
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ExitCode.TERMINATED.code());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void missingJavaIsSaid() throws Exception {
    Ended ended = start(environmentWithoutJava(), script(), "hello");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .contains("needs a JDK 17 or newer", "apt-get install openjdk-17-jdk-headless")
        .doesNotContain("Installing");
  }

  @Test
  void oldJavaIsAsGoodAsNone() throws Exception {
    Map<String, String> environment = environmentWithoutJava();
    Path old = temporary.resolve("jdk-11");
    writeScript(Files.createDirectories(old.resolve("bin")).resolve("java"), "exit 0");
    writeScript(old.resolve("bin/javac"), "exit 0");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    environment.put("JAVA_HOME", old.toString());

    assertThat(start(environment, script(), "hello").output()).contains("needs a JDK 17 or newer");
  }

  @Test
  void rootOfADebianGetsAJdk() throws Exception {
    Map<String, String> environment = environmentWithoutJava();
    Path tools = Path.of(environment.get("PATH"));
    writeScript(tools.resolve("id"), "echo 0");
    writeScript(
        tools.resolve("apt-get"),
        "if [ \"$1 $4\" = 'install openjdk-21-jdk-headless' ]; then ln=/bin/ln; $ln -s "
            + JAVA_HOME
            + "/bin/javac "
            + tools
            + "/javac; else exit 100; fi");

    assertThat(start(environment, script(), "hello").output())
        .contains("Installing openjdk-17-jdk-headless", "Installing openjdk-21-jdk-headless")
        .contains("[hello]");
    Files.delete(tools.resolve("javac"));
  }

  @Test
  void checkFailsIfNoTestWasExecuted() throws Exception {
    Ended none = start(environment(), project.resolve("scripts/check").toString());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.output()).contains("No test was executed");

    writeScript(
        project.resolve("mvnw"),
        "echo \"maven $*\"; mkdir -p target/surefire-reports; echo 'Tests run: 5, Failures: 0,"
            + " Errors: 0, Skipped: 2, Time' >target/surefire-reports/a.txt");
    writeScript(project.resolve("scripts/fuzz"), "echo fuzz");
    writeScript(project.resolve("scripts/check-clusters"), "echo clusters");
    writeScript(project.resolve("scripts/check-stores"), "echo stores");
    Ended some = start(environment(), project.resolve("scripts/check").toString(), "--all");
    assertThat(some.code()).isZero();
    assertThat(some.output())
        .contains("maven -B -ntp verify -Dtest.excludedGroups=", "3 tests executed.")
        .contains("-Pdataflow", "\nclusters\n", "\nstores\n");
    assertThat(start(environment(), project.resolve("scripts/check").toString()).output())
        .doesNotContain("clusters\n");
  }

  @Test
  void jobOfAClusterNeedsTheBundledJarAndTheCluster() throws Exception {
    Path jobs = Files.createDirectories(project.resolve("pipelines"));
    Files.writeString(jobs.resolve("local.properties"), "runner=DirectRunner\n");
    Files.writeString(
        jobs.resolve("on-flink.properties"), "runner=FlinkRunner\nflinkMaster=127.0.0.1:1\n");

    Ended cluster = launch("run", "local", "on-flink");
    assertThat(cluster.code()).isEqualTo(1);
    assertThat(cluster.output())
        .contains("-Pbundle", "no flink cluster answers at 127.0.0.1:1")
        .contains("scripts/cluster flink start")
        .doesNotContain("[run]");
    assertThat(launch("run", "local", "on-flink", "--flinkMaster=127.0.0.1:2").output())
        .contains("no flink cluster answers at 127.0.0.1:2");
    assertThat(launch("run", "local", "on-flink", "--runner=DirectRunner").output())
        .contains("[run][local][on-flink]");
    assertThat(launch("run").output()).contains("[run]");
  }

  private Ended launch(String... words) throws Exception {
    return start(
        environment(), Stream.concat(Stream.of(script()), Stream.of(words)).toArray(String[]::new));
  }

  private String script() {
    return project.resolve("scripts/consilience").toString();
  }

  private static Map<String, String> environment() {
    return new HashMap<>(
        Map.of("JAVA_HOME", JAVA_HOME, "PATH", System.getenv("PATH"), "HOME", "/nonexistent"));
  }

  /** A PATH with the tools of the scripts alone. */
  private Map<String, String> environmentWithoutJava() throws IOException {
    Path tools = Files.createDirectories(temporary.resolve("tools"));
    for (String tool : TOOLS) {
      Path found =
          Stream.of(System.getenv("PATH").split(":"))
              .map(folder -> Path.of(folder, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      writeScript(tools.resolve(tool), "#!/bin/sh", "exec " + found + " \"$@\"");
    }
    return new HashMap<>(Map.of("PATH", tools.toString(), "HOME", "/nonexistent"));
  }

  private Ended start(Map<String, String> environment, String... command) throws Exception {
    Process process = builder(environment, command).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private ProcessBuilder builder(Map<String, String> environment, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(elsewhere.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  private static void writeScript(Path file, String body) throws IOException {
    writeScript(file, "#!/usr/bin/env bash", body);
  }

  private static void writeScript(Path file, String shell, String body) throws IOException {
    Files.writeString(file, shell + "\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void writeEchoJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoMain.class.getName());
    String name = EchoMain.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new JarEntry(name));
      try (var in = EchoMain.class.getResourceAsStream("/" + name)) {
        in.transferTo(out);
      }
    }
  }
}
