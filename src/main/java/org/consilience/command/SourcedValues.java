package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consilience.fusion.SourcedValue;
import org.jspecify.annotations.Nullable;

/** The table of {@code fuse}: an Avro container file, or CSV (RFC 4180) in UTF-8 with a header. */
final class SourcedValues {
  private static final byte[] AVRO = {'O', 'b', 'j', 1};
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  private final Path file;
  private final List<String> columns;

  /**
   * @param columns the names of those with the source, the item, the value and, if there are
   *     several, the attribute
   */
  SourcedValues(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * All records.
   *
   * @throws UsageException if the file is missing, broken, or lacks a column or a field
   */
  List<SourcedValue> read() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file " + file + "; give a CSV or Avro file");
    }
    try {
      return isAvro() ? avro() : csv();
    } catch (IOException | AvroRuntimeException | IllegalStateException e) {
      throw new UsageException("cannot read " + file + ": " + e.getMessage() + "; repair the file");
    }
  }

  private boolean isAvro() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(AVRO.length), AVRO);
    }
  }

  private List<SourcedValue> csv() throws IOException {
    List<SourcedValue> records = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, UTF_8);
        CSVParser parser = CSV.parse(reader)) {
      demand(parser.getHeaderNames());
      for (CSVRecord row : parser) {
        List<String> fields = columns.stream().map(c -> row.isSet(c) ? row.get(c) : "").toList();
        records.add(value(fields, row.getRecordNumber()));
      }
    }
    return records;
  }

  private List<SourcedValue> avro() throws IOException {
    List<SourcedValue> records = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        DataFileStream<GenericRecord> rows = new DataFileStream<>(in, new GenericDatumReader<>())) {
      if (rows.getSchema().getType() != Schema.Type.RECORD) {
        throw new UsageException(file + " holds no records; give one with " + columns);
      }
      demand(rows.getSchema().getFields().stream().map(Schema.Field::name).toList());
      for (GenericRecord row : rows) {
        List<String> fields = columns.stream().map(c -> text(row.get(c))).toList();
        records.add(value(fields, records.size() + 1));
      }
    }
    return records;
  }

  private static String text(@Nullable Object field) {
    return field == null ? "" : field.toString();
  }

  private void demand(List<String> present) {
    for (String column : columns) {
      if (!present.contains(column)) {
        throw new UsageException(
            "%s has no column '%s'; it has %s: name them with --source, --item and --value"
                .formatted(file, column, present));
      }
    }
  }

  private SourcedValue value(List<String> fields, long number) {
    try {
      String attribute = fields.size() > 3 ? fields.get(3) : "";
      return new SourcedValue(fields.get(0), fields.get(1), attribute, fields.get(2));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "%s, record %d: %s; complete it or remove it".formatted(file, number, e.getMessage()));
    }
  }
}
