package org.consilience.dataset;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Whether every row that another row names is there. Absent references are no references. */
final class ReferenceChecks {
  /** By field name in any record: the contract uses one name for one thing throughout. */
  private static final Map<String, Dataset> REFERENCES =
      Map.ofEntries(
          Map.entry("documentId", Dataset.DOCUMENTS),
          Map.entry("documentIds", Dataset.DOCUMENTS),
          Map.entry("silentDocumentIds", Dataset.DOCUMENTS),
          Map.entry("consensusId", Dataset.CONSENSUS),
          Map.entry("storyId", Dataset.STORIES),
          Map.entry("entityId", Dataset.ENTITIES),
          Map.entry("entityIds", Dataset.ENTITIES),
          Map.entry("subjectEntityId", Dataset.ENTITIES),
          Map.entry("objectEntityId", Dataset.ENTITIES),
          Map.entry("publisherId", Dataset.SOURCES),
          Map.entry("primarySourceId", Dataset.SOURCES));

  private final Map<Dataset, Set<String>> keys = new EnumMap<>(Dataset.class);
  private final Findings findings;

  ReferenceChecks(Findings findings) {
    this.findings = findings;
  }

  /** Reads the keys that may be named; to be called before any row is checked. */
  void readKeys(RunFolder run) throws IOException {
    for (Dataset dataset : new HashSet<>(REFERENCES.values())) {
      Set<String> ids = keys.computeIfAbsent(dataset, none -> new HashSet<>());
      try (Rows<GenericRecord> rows = run.rows(dataset)) {
        rows.forEachRemaining(row -> ids.add(dataset.keyOf(row)));
      }
    }
  }

  void check(Dataset dataset, IndexedRecord row) {
    RecordWalk.walk(
        row,
        (path, record, documentId) -> {
          for (Schema.Field field : record.getSchema().getFields()) {
            Dataset target = REFERENCES.get(field.name());
            if (target != null) {
              String place = path.isEmpty() ? field.name() : path + "." + field.name();
              check(dataset, dataset.keyOf(row), place, target, record.get(field.pos()));
            }
          }
        });
  }

  private void check(
      Dataset dataset, String row, String path, Dataset target, @Nullable Object value) {
    if (value instanceof List<?> ids) {
      ids.forEach(id -> check(dataset, row, path, target, id));
    } else if (value != null && !keys.getOrDefault(target, Set.of()).contains(value.toString())) {
      findings.compare(dataset, row, path, "a row of " + target.folder(), value);
    }
  }
}
