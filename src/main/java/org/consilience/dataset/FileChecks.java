package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/** Whether the files of a run are those that its manifest lists, byte for byte. */
final class FileChecks {
  private final RunFolder run;
  private final Findings findings;

  FileChecks(RunFolder run, Findings findings) {
    this.run = run;
    this.findings = findings;
  }

  void check(Manifest manifest) throws IOException {
    findings.compareRun("runId", run.runId(), manifest.runId());
    // A draft is verified before it may be called a success.
    if (!run.isDraft()) {
      findings.compareRun("_SUCCESS", "there", run.isPublished() ? "there" : "missing");
    }
    for (Dataset dataset : Dataset.values()) {
      Manifest.Written written = manifest.datasets().get(dataset.folder());
      if (written == null) {
        findings.compare(dataset, "", "manifest entry", "there", "missing");
      } else {
        check(dataset, written);
      }
    }
  }

  private void check(Dataset dataset, Manifest.Written written) throws IOException {
    Map<String, String> listed = new LinkedHashMap<>();
    written.files().forEach(file -> listed.put(file.path(), file.sha256()));
    findings.compare(
        dataset, "", "files", new TreeSet<>(listed.keySet()), new TreeSet<>(present(dataset)));
    for (Map.Entry<String, String> file : listed.entrySet()) {
      Path path = run.path().resolve(file.getKey());
      if (Files.exists(path)) {
        String name = file.getKey();
        findings.compare(dataset, name, "sha256", file.getValue(), WrittenFiles.sha256(path));
        findings.compare(dataset, name, "schema", written.schemaFingerprint(), schema(path));
      }
    }
    long rows = written.files().stream().mapToLong(Manifest.PartFile::rows).sum();
    findings.compare(dataset, "", "rows of all files", written.rows(), rows);
  }

  private List<String> present(Dataset dataset) throws IOException {
    return run.parts(dataset).stream().map(part -> WrittenFiles.name(run.path(), part)).toList();
  }

  /** The fingerprint of the schema that the file itself carries. */
  private static String schema(Path part) {
    try (DataFileReader<GenericRecord> reader =
        new DataFileReader<>(part.toFile(), new GenericDatumReader<>())) {
      return AvroShards.fingerprint(reader.getSchema());
    } catch (IOException | RuntimeException e) {
      return "unreadable: " + e.getMessage(); // a damaged header makes Avro throw whatever it likes
    }
  }
}
