package org.consilience.dataset;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Visits every record inside a row by its schema, so that a field which nobody thought of is
 * visited too.
 */
final class RecordWalk {
  /** The field by which a record, and all records inside it, belong to a document. */
  private static final String DOCUMENT_ID = "documentId";

  private final Visitor visitor;

  private RecordWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  @FunctionalInterface
  interface Visitor {
    /**
     * Looks at one record, those around it before those inside it.
     *
     * @param path "" for the row itself
     * @param documentId of the nearest record around it, or of itself, that names a document
     */
    void visit(String path, IndexedRecord record, @Nullable String documentId);
  }

  static void walk(IndexedRecord row, Visitor visitor) {
    new RecordWalk(visitor).record("", row, null);
  }

  private void record(String path, IndexedRecord record, @Nullable String outerDocumentId) {
    String own = documentId(record);
    String documentId = own == null ? outerDocumentId : own;
    visitor.visit(path, record, documentId);
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = record.get(field.pos());
      if (leadsOn(value)) {
        value(path.isEmpty() ? field.name() : path + "." + field.name(), value, documentId);
      }
    }
  }

  /** Most values do not: a path for each of them would cost more than the walk. */
  private static boolean leadsOn(@Nullable Object value) {
    return value instanceof IndexedRecord || value instanceof List || value instanceof Map;
  }

  private void value(String path, @Nullable Object value, @Nullable String documentId) {
    if (value instanceof IndexedRecord record) {
      record(path, record, documentId);
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        if (leadsOn(items.get(i))) {
          value(path + "[" + i + "]", items.get(i), documentId);
        }
      }
    } else if (value instanceof Map<?, ?> entries) {
      entries.forEach((key, item) -> value(path + "{" + key + "}", item, documentId));
    }
  }

  private static @Nullable String documentId(IndexedRecord record) {
    Schema.Field field = record.getSchema().getField(DOCUMENT_ID);
    Object value = field == null ? null : record.get(field.pos());
    return value == null ? null : value.toString();
  }
}
