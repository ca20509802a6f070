package org.consilience.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * A field inside a row by its names with dots between, such as {@code variants.tally.origins}. It
 * leads through arrays to the field of every element; {@code size} after an array is its length.
 */
final class FieldPath {
  private static final String SIZE = "size";

  private final List<String> names;
  private final Schema target;

  private FieldPath(List<String> names, Schema target) {
    this.names = names;
    this.target = target;
  }

  /**
   * @throws QueryException if the rows have no such field; the message names those they have
   */
  static FieldPath of(String path, Schema row) {
    List<String> names = List.of(path.split("\\."));
    Schema schema = row;
    for (String name : names) {
      schema = step(path, name, schema);
    }
    return new FieldPath(names, present(schema));
  }

  /** What the path leads to: no union, and an array only where nothing was asked of it. */
  Schema target() {
    return target;
  }

  /** All that the path leads to in this row; null where something on the way is absent. */
  List<@Nullable Object> values(IndexedRecord row) {
    List<@Nullable Object> values = new ArrayList<>();
    collect(row, 0, values);
    return values;
  }

  private static Schema step(String path, String name, Schema from) {
    Schema schema = present(from);
    if (schema.getType() == Schema.Type.ARRAY) {
      if (name.equals(SIZE)) {
        return Schema.create(Schema.Type.INT);
      }
      schema = present(schema.getElementType());
    }
    if (schema.getType() != Schema.Type.RECORD) {
      throw new QueryException("'" + path + "' leads nowhere: nothing lies below '" + name + "'");
    }
    Schema.Field field = schema.getField(name);
    if (field == null) {
      throw new QueryException(
          "there is no field '" + name + "' (in '" + path + "'); there are: " + names(schema));
    }
    return field.schema();
  }

  static String names(Schema record) {
    return record.getFields().stream().map(Schema.Field::name).collect(Collectors.joining(", "));
  }

  /** Unions of the contract are [null, X] only: the X. */
  static Schema present(Schema schema) {
    return !schema.isUnion()
        ? schema
        : schema.getTypes().stream()
            .filter(type -> type.getType() != Schema.Type.NULL)
            .findFirst()
            .orElse(schema);
  }

  private void collect(@Nullable Object value, int depth, List<@Nullable Object> values) {
    if (value instanceof List<?> items) {
      if (depth < names.size() && names.get(depth).equals(SIZE)) {
        values.add(items.size());
      } else {
        items.forEach(item -> collect(item, depth, values));
      }
    } else if (value instanceof IndexedRecord record && depth < names.size()) {
      // A run of an earlier version may lack the field: absent, as its default would say.
      Schema.Field field = record.getSchema().getField(names.get(depth));
      collect(field == null ? null : record.get(field.pos()), depth + 1, values);
    } else {
      values.add(value);
    }
  }
}
