package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values with quoted fields (RFC 4180). */
final class CsvRows {

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private boolean quoted;

  private CsvRows() {}

  static List<List<String>> parse(String text) {
    CsvRows csv = new CsvRows();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled =
          csv.quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      csv.take(c, doubled);
      i += doubled ? 1 : 0;
    }
    csv.endRow();
    return csv.rows;
  }

  private void take(char c, boolean doubled) {
    if (c == '"' && !doubled) {
      quoted = !quoted;
    } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
      field.append(c);
    } else if (c == ',') {
      endField();
    } else if (c == '\n') {
      endRow();
    }
  }

  private void endField() {
    row.add(field.toString());
    field.setLength(0);
  }

  private void endRow() {
    endField();
    if (row.size() > 1 || !row.get(0).isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
