package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.consilience.model.InputFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be known of the job on Dataflow without an account there. */
class DataflowTest {
  /** A value that each option takes, and one that it must refuse. */
  private static final Map<String, List<String>> EXAMPLES =
      Map.ofEntries(
          Map.entry("input", List.of("gs://news-raw/2031/**.txt", "/home/me/news")),
          Map.entry("output", List.of("gs://news-out/daily", "s3://news-out/daily")),
          Map.entry("runId", List.of("2031-05-06", ".hidden")),
          Map.entry("sources", List.of("gs://news-raw/sources.csv", "sources.csv")),
          Map.entry("jsonFields", List.of("text=body,url=meta.link", "body")),
          Map.entry("shards", List.of("8", "0")),
          Map.entry("groupBuckets", List.of("64", "-1")),
          Map.entry("quarantineWarning", List.of("0.05", "5")),
          Map.entry("quarantineLimit", List.of("1", "1.5")),
          Map.entry("noLineage", List.of("true", "yes")),
          Map.entry("inputMode", List.of("delta", "both")),
          Map.entry("tombstones", List.of("gs://news-raw/gone.txt", "gone.txt")),
          Map.entry("runDate", List.of("2031-05-06", "tonight")),
          Map.entry("previous", List.of("/shared/out", "out")),
          Map.entry("cache", List.of("/shared/memory", "memory")),
          Map.entry("keptTextMinimum", List.of("0.2", "2")),
          Map.entry("claimsMinimum", List.of("1.5", "-1")),
          Map.entry("driftLimit", List.of("0.3", "-0.3")));

  @TempDir Path folder;

  @Test
  void everyOptionHasItsParameterWithARegularExpression() throws IOException {
    Map<String, JsonNode> parameters = parameters();
    assertThat(parameters.keySet())
        .as("the options of ConsensusOptions in pipelines/dataflow-template.json")
        .isEqualTo(JobArguments.descriptions().keySet());
    assertThat(parameters.values())
        .allSatisfy(
            parameter -> {
              assertThat(parameter.path("label").asText()).isNotEmpty();
              assertThat(parameter.path("helpText").asText()).isNotEmpty();
              assertThat(parameter.path("regexes")).isNotEmpty();
            });
  }

  @Test
  void regularExpressionsTakeWhatTheJobTakesAndRefuseWhatItRefuses() throws IOException {
    parameters()
        .forEach(
            (name, parameter) -> {
              List<String> examples = EXAMPLES.get(name);
              if (examples != null) {
                String regex = parameter.path("regexes").get(0).asText();
                assertThat(examples.get(0)).as(name).matches(regex);
                assertThat(examples.get(1)).as(name).doesNotMatch(regex);
              }
            });
  }

  @Test
  void onlyWhatTheJobRequiresIsRequired() throws IOException {
    List<String> required = new ArrayList<>();
    parameters()
        .forEach(
            (name, parameter) -> {
              if (!parameter.path("isOptional").asBoolean()) {
                required.add(name);
              }
            });
    assertThat(required).containsExactly("input", "output");
  }

  /** The runner's adapter is no part of the usual build: {@code -Pdataflow} brings it. */
  @Test
  void graphIsTranslatedAndAcceptedByTheRunner() throws Exception {
    Assumptions.assumeTrue(
        isPresent("org.apache.beam.runners.dataflow.DataflowRunner"), "built without -Pdataflow");
    Path template = folder.resolve("template.json");
    List<String> args = new ArrayList<>();
    overlay().forEach((name, value) -> args.add("--" + name + "=" + value));
    args.addAll(
        List.of(
            "--input=gs://news-raw/**.txt",
            "--output=gs://news-out/daily",
            "--project=news-project",
            "--region=europe-west1",
            "--gcpTempLocation=" + folder,
            "--templateLocation=" + template,
            "--filesToStage=" + Files.writeString(folder.resolve("job.jar"), "x"),
            "--pathValidatorClass=org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator",
            "--credentialFactoryClass=org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory"));
    ConsensusOptions options = JobArguments.parse(args.toArray(String[]::new));
    FileSystems.setDefaultPipelineOptions(options);
    Pipeline pipeline = Pipeline.create(options);
    InputFile file =
        InputFile.newBuilder().setPath("gs://news-raw/a").setUri("a").setSize(9).build();
    ConsensusPipeline.build(
        pipeline,
        options,
        new Sources(List.of(file), List.of()),
        "gs://news-out/daily/runs/.a.partial");
    pipeline.run();
    assertThat(new ObjectMapper().readTree(template.toFile()).path("steps"))
        .hasSizeGreaterThan(50)
        .anySatisfy(step -> assertThat(step.toString()).contains("WriteClaim"));
  }

  private static boolean isPresent(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Map<String, String> overlay() throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("pipelines/on-dataflow.properties"), UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> options = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          if (!value.toString().isEmpty()) {
            options.put(name.toString(), value.toString());
          }
        });
    return options;
  }

  private static Map<String, JsonNode> parameters() throws IOException {
    Map<String, JsonNode> parameters = new TreeMap<>();
    new ObjectMapper()
        .readTree(Path.of("pipelines/dataflow-template.json").toFile())
        .path("parameters")
        .forEach(parameter -> parameters.put(parameter.path("name").asText(), parameter));
    return parameters;
  }
}
