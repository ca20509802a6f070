package org.consilience.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** A JSON-LD 1.1 file (W3C Recommendation 2020): a context, and nodes one a line. */
final class GraphFile implements AutoCloseable {
  private final JsonGenerator json;

  /**
   * @param context inline, so that no reader need fetch one
   */
  GraphFile(Path file, JsonNode context) throws IOException {
    this.json = new ObjectMapper().createGenerator(file.toFile(), JsonEncoding.UTF8);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeTree(context);
    json.writeArrayFieldStart("@graph");
  }

  void add(JsonNode node) throws IOException {
    json.writeRaw('\n');
    json.writeTree(node);
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
