package org.consilience.dataset;

import org.apache.avro.generic.IndexedRecord;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Whether every span says what its document says there, in whatever field it stands. */
final class SpanChecks {
  private static final String SPAN = Span.getClassSchema().getFullName();

  private final OriginalTexts texts;
  private final Findings findings;

  SpanChecks(OriginalTexts texts, Findings findings) {
    this.texts = texts;
    this.findings = findings;
  }

  void check(Dataset dataset, IndexedRecord row) {
    RecordWalk.walk(
        row,
        (path, record, documentId) -> {
          if (record.getSchema().getFullName().equals(SPAN)) {
            findings.span(dataset);
            findings.compare(
                dataset, dataset.keyOf(row), path, expected(record, documentId), found(record));
          }
        });
  }

  private static String found(IndexedRecord span) {
    return String.valueOf(field(span, "exact"));
  }

  private String expected(IndexedRecord span, @Nullable String documentId) {
    CodePoints text = documentId == null ? null : texts.of(documentId);
    if (text == null) {
      return "(words of document " + documentId + ", which is not there)";
    }
    int start = (Integer) field(span, "start");
    int end = (Integer) field(span, "end");
    if (start < 0 || start > end || end > text.length()) {
      return "(offsets inside 0.." + text.length() + ", not " + start + ".." + end + ")";
    }
    return text.substring(start, end);
  }

  private static Object field(IndexedRecord record, String name) {
    return record.get(record.getSchema().getField(name).pos());
  }
}
