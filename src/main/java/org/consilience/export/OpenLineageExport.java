package org.consilience.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.avro.Schema;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.RunFolder;

/**
 * The run as OpenLineage 2 run events, one a line: START, and COMPLETE (FAIL if a gate failed),
 * with the files read and the datasets written. To be posted to any collector.
 */
final class OpenLineageExport implements Export {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SPEC = "https://openlineage.io/spec/";
  private static final String EVENT = SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent";
  private static final String FACETS = SPEC + "facets/";

  @Override
  public String name() {
    return "openlineage";
  }

  @Override
  public String description() {
    return "the run as OpenLineage events";
  }

  @Override
  public List<Path> write(RunFolder run, Path folder) throws IOException {
    Manifest manifest = run.manifest();
    ObjectNode start = event("START", manifest.started(), manifest);
    ObjectNode end = event(run.isPublished() ? "COMPLETE" : "FAIL", manifest.finished(), manifest);
    for (Dataset dataset : Dataset.values()) {
      ((ArrayNode) end.withArray("outputs")).add(output(run, dataset, manifest));
    }
    Path file = folder.resolve("openlineage.jsonl");
    Files.writeString(file, start + "\n" + end + "\n", UTF_8);
    return List.of(file);
  }

  private static ObjectNode event(String type, String time, Manifest manifest) {
    ObjectNode event = NODES.objectNode();
    event.put("eventType", type);
    event.put("eventTime", time);
    event.put("producer", Names.PRODUCER);
    event.put("schemaURL", EVENT);
    // The same run has the same id in every export: a name-based UUID (RFC 9562, version 3).
    String name = Names.run(manifest.runId()) + " " + manifest.started();
    event.putObject("run").put("runId", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
    event.putObject("job").put("namespace", "consilience").put("name", "consensus");
    ArrayNode inputs = event.putArray("inputs");
    String root = manifest.options().getOrDefault("input", "");
    for (Manifest.Input input : manifest.inputs()) {
      inputs.addObject().put("namespace", "file").put("name", path(root, input.uri()));
    }
    event.putArray("outputs");
    return event;
  }

  /** Where an input was read, as far as the run tells: a pattern names no one file. */
  private static String path(String root, String uri) {
    return root.isEmpty() || root.contains("*") ? uri : root.replaceFirst("/$", "") + "/" + uri;
  }

  private static ObjectNode output(RunFolder run, Dataset dataset, Manifest manifest) {
    ObjectNode output = NODES.objectNode();
    output.put("namespace", "file");
    Path folder = run.path().toAbsolutePath().normalize().resolve(dataset.folder());
    output.put("name", folder.toString());
    ObjectNode schema = output.putObject("facets").putObject("schema");
    facet(schema, "1-1-1/SchemaDatasetFacet");
    ArrayNode fields = schema.putArray("fields");
    dataset.schema().getFields().forEach(f -> fields.add(field(f.name(), f.schema())));
    ObjectNode statistics = output.putObject("outputFacets").putObject("outputStatistics");
    facet(statistics, "1-0-2/OutputStatisticsOutputDatasetFacet");
    statistics.put("rowCount", manifest.rows(dataset));
    Manifest.Written written = manifest.datasets().get(dataset.folder());
    if (written != null) {
      statistics.put("fileCount", written.files().size());
      statistics.put("size", written.files().stream().mapToLong(Manifest.PartFile::bytes).sum());
    }
    return output;
  }

  private static void facet(ObjectNode facet, String schema) {
    String name = schema.substring(schema.indexOf('/') + 1);
    facet.put("_producer", Names.PRODUCER);
    facet.put("_schemaURL", FACETS + schema + ".json#/$defs/" + name);
  }

  /** Records and lists of records with their fields, as the facet nests them. */
  private static ObjectNode field(String name, Schema schema) {
    Schema type = schema.isUnion() ? schema.getTypes().get(1) : schema;
    ObjectNode field = NODES.objectNode();
    field.put("name", name);
    field.put("type", type.getType().getName().toLowerCase(Locale.ROOT));
    Schema inner = type.getType() == Schema.Type.ARRAY ? type.getElementType() : type;
    if (inner.getType() == Schema.Type.RECORD) {
      ArrayNode fields = field.putArray("fields");
      inner.getFields().forEach(f -> fields.add(field(f.name(), f.schema())));
    }
    return field;
  }
}
