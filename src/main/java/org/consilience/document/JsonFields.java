package org.consilience.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.Declared;
import org.consilience.text.Resources;

/**
 * In which fields of a JSON record the text and what is said of it stand. A field inside an object
 * is named by a path with dots.
 */
public final class JsonFields {
  static final String TEXT = "text";
  static final String HTML = "html";
  private static final String BASIS = "record";

  private static final Map<String, String> DEFAULTS =
      Resources.table(JsonFields.class, "json-fields.tsv");

  private final Map<String, List<String>> paths = new LinkedHashMap<>();

  private JsonFields() {
    DEFAULTS.forEach((field, names) -> paths.put(field, List.of(names.split(" "))));
  }

  /**
   * The usual names, save for what the option says.
   *
   * @param option {@code text=body,url=meta.link}; a field may be given several times, the first
   *     that a record has counts; empty for the usual names alone
   * @throws IllegalArgumentException in one sentence, if it names no known field
   */
  public static JsonFields of(String option) {
    JsonFields fields = new JsonFields();
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String pair : option.isBlank() ? new String[0] : option.split(",")) {
      String[] parts = pair.split("=", 2);
      String field = parts[0].strip().toLowerCase(Locale.ROOT);
      if (parts.length < 2 || parts[1].isBlank() || !fields.paths.containsKey(field)) {
        throw new IllegalArgumentException(
            "'"
                + pair
                + "' is no mapping of a field: write FIELD=NAME with a FIELD of "
                + String.join(", ", fields.paths.keySet())
                + ".");
      }
      given.computeIfAbsent(field, key -> new ArrayList<>()).add(parts[1].strip());
    }
    fields.paths.putAll(given);
    return fields;
  }

  /** The first of the field's places that holds a text which is not blank. */
  Optional<String> value(JsonNode record, String field) {
    for (String path : paths.getOrDefault(field, List.of())) {
      JsonNode node = at(record, path);
      if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
        return Optional.of(node.asText());
      }
    }
    return Optional.empty();
  }

  /** All that the record says of its document. */
  List<Declared> declared(JsonNode record) {
    List<Declared> declared = new ArrayList<>();
    for (String field : paths.keySet()) {
      if (!field.equals(TEXT) && !field.equals(HTML)) {
        value(record, field).ifPresent(v -> declared.add(new Declared(field, v, BASIS)));
      }
    }
    return declared;
  }

  private static JsonNode at(JsonNode record, String path) {
    if (record.has(path)) {
      return record.path(path);
    }
    JsonNode node = record;
    for (String name : path.split("\\.")) {
      node = node.isArray() ? node.path(0) : node.path(name);
    }
    return node.isArray() ? node.path(0) : node;
  }
}
