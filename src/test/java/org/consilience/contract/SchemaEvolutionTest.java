package org.consilience.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificDatumReader;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RowJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of the first published version, which no later one may leave behind. They are never written
 * again: for a dataset that is new, {@code -Dgolden.update=true} adds its file.
 */
class SchemaEvolutionTest {
  private static final Path FIRST = Path.of("src/test/resources/org/consilience/contract/v1");

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void contractOnlyGrows(Dataset dataset) throws IOException {
    assertThat(ContractGrowth.violations(firstSchema(dataset), dataset.schema())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void firstRowsAreReadWithAllTheyHold(Dataset dataset) throws IOException {
    List<GenericRecord> then = read(dataset, new GenericDatumReader<>());
    List<IndexedRecord> now = read(dataset, new SpecificDatumReader<>(dataset.schema()));
    assertThat(then).hasSize(2);
    for (int i = 0; i < then.size(); i++) {
      assertHolds(RowJson.of(now.get(i)), RowJson.of(then.get(i)), dataset.folder());
    }
  }

  /** The check itself can fail. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Renamed, re-typed, without a default, a symbol less, and a list that may be absent.
        "\"name\":\"confidenceLow\" | \"name\":\"lowConfidence\" | confidenceLow is gone",
        "\"name\":\"mentions\",\"type\":\"int\" | \"name\":\"mentions\",\"type\":\"long\" | was INT, is LONG",
        "\"name\":\"stability\",\"type\":\"double\",\"default\":0.0 |"
            + " \"name\":\"steadiness\",\"type\":\"double\" | later readers, earlier rows",
        "\"SINGLE_ORIGIN\", | '' | lost SINGLE_ORIGIN",
        "\"type\":\"int\",\"logicalType\":\"date\" | \"type\":\"int\" | was INT, is INT"
      })
  void breachIsCaught(String was, String is, String violation) {
    Schema schema = Dataset.CONSENSUS.schema();
    Schema altered = new Schema.Parser().parse(schema.toString().replace(was, is));
    assertThat(altered).isNotEqualTo(schema);
    assertThat(ContractGrowth.violations(schema, altered)).anyMatch(v -> v.contains(violation));
  }

  @Test
  void newFieldWithDefaultAndNewSymbolAreGrowth() throws SchemaParseException {
    Schema schema = Dataset.CONSENSUS.schema();
    String grown =
        schema
            .toString()
            .replace("\"SINGLE_ORIGIN\",", "\"SINGLE_ORIGIN\",\"WITHDRAWN\",")
            .replace(
                "{\"name\":\"stability\"",
                "{\"name\":\"novelty\",\"type\":\"double\",\"default\":0.0},{\"name\":\"stability\"");
    assertThat(ContractGrowth.violations(schema, new Schema.Parser().parse(grown))).isEmpty();
  }

  /** All that the earlier row holds, the later one holds at the same place. */
  private static void assertHolds(JsonNode now, JsonNode then, String path) {
    if (then instanceof ObjectNode record) {
      record
          .fields()
          .forEachRemaining(
              f -> assertHolds(now.get(f.getKey()), f.getValue(), path + "." + f.getKey()));
    } else if (then.isArray()) {
      assertThat(now).as(path).hasSize(then.size());
      for (int i = 0; i < then.size(); i++) {
        assertHolds(now.get(i), then.get(i), path + "[" + i + "]");
      }
    } else {
      assertThat(now).as(path).isEqualTo(then);
    }
  }

  private static Schema firstSchema(Dataset dataset) throws IOException {
    try (DataFileReader<GenericRecord> reader =
        new DataFileReader<>(file(dataset).toFile(), new GenericDatumReader<>())) {
      return reader.getSchema();
    }
  }

  private static <T> List<T> read(Dataset dataset, DatumReader<T> datumReader) throws IOException {
    try (DataFileReader<T> reader = new DataFileReader<>(file(dataset).toFile(), datumReader)) {
      return StreamSupport.stream(reader.spliterator(), false).toList();
    }
  }

  private static Path file(Dataset dataset) throws IOException {
    Path file = FIRST.resolve(dataset.folder() + ".avro");
    if (!Files.exists(file) && Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FIRST);
      write(dataset.schema(), file);
    }
    return file;
  }

  private static void write(Schema schema, Path file) throws IOException {
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.setCodec(CodecFactory.deflateCodec(9)).create(schema, file.toFile());
      writer.append(FullRows.full(schema, "full"));
      writer.append(FullRows.bare(schema, "bare"));
    }
  }
}
