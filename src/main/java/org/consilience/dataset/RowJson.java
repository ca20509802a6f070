package org.consilience.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows as plain JSON: the fields in the order of the schema, unions without a wrapper, dates as ISO
 * 8601, bytes as Base64.
 */
public final class RowJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RowJson() {}

  /** The row, on one line when it is printed. */
  public static ObjectNode of(IndexedRecord row) {
    ObjectNode node = NODES.objectNode();
    for (Schema.Field field : row.getSchema().getFields()) {
      node.set(field.name(), node(present(field.schema()), row.get(field.pos())));
    }
    return node;
  }

  private static JsonNode node(Schema schema, @Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    return switch (schema.getType()) {
      case RECORD -> of((IndexedRecord) value);
      case ARRAY -> array(present(schema.getElementType()), (List<?>) value);
      case MAP -> map(present(schema.getValueType()), (Map<?, ?>) value);
      case INT ->
          schema.getLogicalType() instanceof LogicalTypes.Date
              ? date(value)
              : NODES.numberNode((Integer) value);
      case LONG -> NODES.numberNode((Long) value);
      case FLOAT, DOUBLE -> NODES.numberNode(((Number) value).doubleValue());
      case BOOLEAN -> NODES.booleanNode((Boolean) value);
      case BYTES -> bytes((ByteBuffer) value);
      default -> NODES.textNode(value.toString());
    };
  }

  /** Unions of the contract are [null, X] only: the X. */
  private static Schema present(Schema schema) {
    if (!schema.isUnion()) {
      return schema;
    }
    return schema.getTypes().stream()
        .filter(type -> type.getType() != Schema.Type.NULL)
        .findFirst()
        .orElse(schema);
  }

  private static JsonNode array(Schema element, List<?> items) {
    ArrayNode node = NODES.arrayNode();
    items.forEach(item -> node.add(node(element, item)));
    return node;
  }

  private static JsonNode map(Schema element, Map<?, ?> entries) {
    ObjectNode node = NODES.objectNode();
    entries.forEach((key, item) -> node.set(key.toString(), node(element, item)));
    return node;
  }

  /** Generic records hold days since 1970, generated ones a date. */
  private static JsonNode date(Object value) {
    return NODES.textNode(
        value instanceof Integer day ? LocalDate.ofEpochDay(day).toString() : value.toString());
  }

  private static JsonNode bytes(ByteBuffer value) {
    byte[] bytes = new byte[value.remaining()];
    value.duplicate().get(bytes);
    return NODES.binaryNode(bytes);
  }
}
