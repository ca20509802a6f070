package org.consilience.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.RunFolder;
import org.consilience.text.Hashes;

/**
 * MLCommons Croissant 1.0 metadata, beside the datasets as JSON Lines, which its loaders read.
 * Described are the columns that hold single values or lists of words.
 */
final class CroissantExport implements Export {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DESCRIPTION =
      "Claims of news documents, the independent sources that agree on, refine or contradict each,"
          + " and the exact words that prove it.";

  /** The terms that mean what their names say. */
  private static final List<String> TERMS =
      List.of(
          "citeAs",
          "column",
          "equivalentProperty",
          "extract",
          "field",
          "fileObject",
          "fileProperty",
          "fileSet",
          "format",
          "includes",
          "isLiveDataset",
          "jsonPath",
          "key",
          "md5",
          "parentField",
          "path",
          "recordSet",
          "references",
          "regex",
          "repeated",
          "replace",
          "samplingRate",
          "separator",
          "source",
          "subField",
          "transform");

  @Override
  public String name() {
    return "croissant";
  }

  @Override
  public String description() {
    return "every dataset as JSON Lines with MLCommons Croissant metadata";
  }

  @Override
  public List<Path> write(RunFolder run, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Manifest manifest = run.manifest();
    ObjectNode json = head(manifest);
    ArrayNode distribution = json.putArray("distribution");
    ArrayNode recordSets = json.putArray("recordSet");
    for (Dataset dataset : Dataset.values()) {
      Path file = JsonLinesExport.write(run, dataset, folder);
      files.add(file);
      // A loader cannot tell the columns of a file without rows.
      if (Files.size(file) > 0) {
        distribution.add(file(dataset, file));
        recordSets.add(recordSet(dataset));
      }
    }
    Path metadata = folder.resolve("croissant.json");
    String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    Files.writeString(metadata, text.replace(System.lineSeparator(), "\n") + "\n");
    files.add(metadata);
    return files;
  }

  private static ObjectNode head(Manifest manifest) {
    ObjectNode json = NODES.objectNode();
    json.set("@context", context());
    json.put("@type", "sc:Dataset");
    json.put("conformsTo", "http://mlcommons.org/croissant/1.0");
    json.put("name", "consilience-" + manifest.runId());
    json.put("description", DESCRIPTION);
    json.put("datePublished", manifest.finished().substring(0, "2031-12-31".length()));
    json.put("version", "1.0.0");
    json.put("url", Names.run(manifest.runId()));
    return json;
  }

  /** All terms of the format, as its specification names them: loaders compare the context. */
  private static ObjectNode context() {
    ObjectNode context = NODES.objectNode();
    context.put("@language", "en");
    context.put("@vocab", "https://schema.org/");
    context.put("sc", "https://schema.org/");
    context.put("cr", "http://mlcommons.org/croissant/");
    context.put("rai", "http://mlcommons.org/croissant/RAI/");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("conformsTo", "dct:conformsTo");
    TERMS.forEach(term -> context.put(term, "cr:" + term));
    context.putObject("data").put("@id", "cr:data").put("@type", "@json");
    context.putObject("examples").put("@id", "cr:examples").put("@type", "@json");
    context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
    return context;
  }

  private static ObjectNode file(Dataset dataset, Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return NODES
          .objectNode()
          .put("@type", "cr:FileObject")
          .put("@id", dataset.folder() + ".jsonl")
          .put("name", dataset.folder() + ".jsonl")
          .put("contentUrl", dataset.folder() + ".jsonl")
          .put("contentSize", Files.size(file) + " B")
          .put("encodingFormat", "application/jsonlines")
          .put("sha256", Hashes.sha256(bytes));
    }
  }

  private static ObjectNode recordSet(Dataset dataset) {
    ObjectNode set = NODES.objectNode();
    set.put("@type", "cr:RecordSet");
    set.put("@id", dataset.folder());
    set.put("name", dataset.folder());
    set.put("description", String.valueOf(dataset.schema().getDoc()));
    ArrayNode fields = set.putArray("field");
    for (Schema.Field field : dataset.schema().getFields()) {
      Schema schema = present(field.schema());
      boolean list = schema.getType() == Schema.Type.ARRAY;
      String type = type(list ? schema.getElementType() : schema);
      if (!type.isEmpty()) {
        fields.add(field(dataset, field.name(), type, list));
      }
    }
    return set;
  }

  private static ObjectNode field(Dataset dataset, String name, String type, boolean list) {
    ObjectNode field = NODES.objectNode();
    field.put("@type", "cr:Field");
    field.put("@id", dataset.folder() + "/" + name);
    field.put("name", name);
    field.put("dataType", type);
    if (list) {
      field.put("repeated", true);
    }
    ObjectNode source = field.putObject("source");
    source.putObject("fileObject").put("@id", dataset.folder() + ".jsonl");
    source.putObject("extract").put("column", name);
    return field;
  }

  private static Schema present(Schema schema) {
    return schema.isUnion() ? schema.getTypes().get(1) : schema;
  }

  private static String type(Schema schema) {
    return switch (schema.getType()) {
      case STRING, ENUM -> "sc:Text";
      case INT, LONG -> "sc:Integer";
      case DOUBLE -> "sc:Float";
      case BOOLEAN -> "sc:Boolean";
      default -> "";
    };
  }
}
