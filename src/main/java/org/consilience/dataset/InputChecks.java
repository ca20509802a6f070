package org.consilience.dataset;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Whether every file that was read became a document or a row of the quarantine. */
final class InputChecks {
  private final Set<String> accounted = new HashSet<>();
  private final Findings findings;

  InputChecks(Findings findings) {
    this.findings = findings;
  }

  void check(RunFolder run, Manifest manifest) throws IOException {
    collect(run, Dataset.DOCUMENTS, "sourceUri", "containerUri");
    collect(run, Dataset.QUARANTINE, "inputUri");
    for (Manifest.Input input : manifest.inputs()) {
      if (!accounted.contains(input.uri())) {
        findings.compareRun("inputs", "a document or a quarantine row of " + input.uri(), "none");
      }
    }
  }

  private void collect(RunFolder run, Dataset dataset, String... fields) throws IOException {
    try (Rows<GenericRecord> rows = run.rows(dataset)) {
      while (rows.hasNext()) {
        GenericRecord row = rows.next();
        for (String field : fields) {
          add(row.get(field));
        }
      }
    }
  }

  private void add(@Nullable Object uri) {
    if (uri != null) {
      String name = uri.toString();
      accounted.add(name);
      // A record of a file is named after it: file#offset.
      accounted.add(name.substring(0, Math.max(0, name.lastIndexOf('#'))));
    }
  }
}
