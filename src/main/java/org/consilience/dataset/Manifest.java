package org.consilience.dataset;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be known of a run beside its rows. All that may differ between two runs over the same
 * input (times, options, versions) is here and never in a row.
 *
 * @param formatVersion {@link #FORMAT_VERSION} of the product that wrote it
 * @param started ISO 8601 instant, UTC
 * @param finished ISO 8601 instant, UTC: when the rows were complete, before they were published
 * @param options the options of the job by name
 * @param versions of Java, Beam, Avro and each model, by name
 * @param stageSeconds wall time of each stage that was timed, by name in the order of the stages
 * @param figures of quality by name, such as claims a document; a run of an older version has none
 * @param counters what the steps counted while they ran, by name; attempts that were repeated count
 *     again
 * @param datasets what was written, by {@link Dataset#folder()}
 */
public record Manifest(
    int formatVersion,
    String productVersion,
    String runId,
    String started,
    String finished,
    String runner,
    Map<String, String> options,
    Map<String, String> versions,
    List<Input> inputs,
    Map<String, Double> stageSeconds,
    List<Check> checks,
    Map<String, Written> datasets,
    Map<String, Double> figures,
    Map<String, Long> counters) {

  /** Runs of older versions lack what was added since. */
  @SuppressWarnings("unused") // Jackson calls it, and may hand in null
  public Manifest {
    figures = Objects.requireNonNullElse(figures, Map.of());
    counters = Objects.requireNonNullElse(counters, Map.of());
  }

  /** To be raised when an older reader would misread a run, not when a field is added. */
  public static final int FORMAT_VERSION = 1;

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** One file that was read; {@code uri} is relative to the input root, as in the rows. */
  public record Input(String uri, long bytes, String sha256) {}

  /** One dataset; the fingerprint is the SHA-256 of the Avro parsing canonical form. */
  public record Written(long rows, String schemaFingerprint, List<PartFile> files) {}

  /** One part file; {@code path} is relative to the run folder, with forward slashes. */
  public record PartFile(String path, long rows, long bytes, String sha256) {}

  /** One quality gate and how it went. */
  public record Check(String name, boolean passed, String detail) {}

  /** Number of rows of a dataset. */
  public long rows(Dataset dataset) {
    Written written = datasets.get(dataset.folder());
    return written == null ? 0 : written.rows();
  }

  /** Whether every quality gate was passed. */
  public boolean passed() {
    return checks.stream().allMatch(Check::passed);
  }

  /**
   * @throws IOException if the file cannot be read or is no manifest
   * @throws RunFolderException if a newer product wrote it in a form that this one would misread
   */
  static Manifest read(Path file) throws IOException {
    Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
    if (manifest == null || manifest.isIncomplete()) {
      throw new IOException(file + " is no manifest of a run");
    }
    if (manifest.formatVersion() > FORMAT_VERSION) {
      throw new RunFolderException(
          file + " is of format " + manifest.formatVersion() + ", newer than this program's");
    }
    return manifest;
  }

  /** JSON of another sort leaves fields empty, whatever their types promise. */
  private boolean isIncomplete() {
    return Stream.of(runId, options, versions, inputs, stageSeconds, checks, datasets)
        .anyMatch(Objects::isNull);
  }

  void write(Path file) throws IOException {
    // The platform's own line separator would make the file differ between platforms.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    AtomicFiles.write(file, JSON.writer(printer).writeValueAsString(this) + "\n");
  }
}
