package org.consilience.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;

/** Rows made from a schema alone: every field set, or only those that must be. */
final class FullRows {
  /** A leap day: a reader that counts days wrongly shows it. */
  private static final int DAY = 11_016;

  private static final int NUMBER = 7;

  private FullRows() {}

  /** A row in which nothing is null and no list is empty. */
  static GenericRecord full(Schema record, String name) {
    GenericRecord row = new GenericData.Record(record);
    for (Schema.Field field : record.getFields()) {
      row.put(field.pos(), value(field.schema(), name + "." + field.name()));
    }
    return row;
  }

  /** A row of defaults; what has none is filled. */
  static GenericRecord bare(Schema record, String name) {
    GenericRecordBuilder row = new GenericRecordBuilder(record);
    for (Schema.Field field : record.getFields()) {
      if (!field.hasDefaultValue()) {
        row.set(field, required(field.schema(), name + "." + field.name()));
      }
    }
    return row.build();
  }

  private static Object required(Schema schema, String name) {
    return schema.getType() == Schema.Type.RECORD ? bare(schema, name) : value(schema, name);
  }

  private static Object value(Schema schema, String name) {
    return switch (schema.getType()) {
      case UNION -> value(schema.getTypes().get(schema.getTypes().size() - 1), name);
      case RECORD -> full(schema, name);
      case ARRAY -> list(schema.getElementType(), name);
      case ENUM ->
          new GenericData.EnumSymbol(
              schema, schema.getEnumSymbols().get(schema.getEnumSymbols().size() - 1));
      case INT -> schema.getLogicalType() == null ? NUMBER : DAY;
      case LONG -> (long) NUMBER;
      case DOUBLE -> NUMBER / 8.0;
      case BOOLEAN -> true;
      case BYTES -> ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8));
      case STRING -> name + " \u2014 Zo\u00EB \uD83C\uDFC6";
      default -> throw new IllegalArgumentException("not of the contract: " + schema);
    };
  }

  private static List<Object> list(Schema element, String name) {
    List<Object> items = new ArrayList<>();
    items.add(value(element, name + "[0]"));
    items.add(value(element, name + "[1]"));
    return items;
  }
}
