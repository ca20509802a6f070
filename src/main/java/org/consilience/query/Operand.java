package org.consilience.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** The value of a condition, read as what its field holds. */
final class Operand {
  private final String text;
  private final Comparable<?> value;

  private Operand(String text, Comparable<?> value) {
    this.text = text;
    this.value = value;
  }

  /**
   * @param schema of the field; of an array, that of its elements counts
   * @throws QueryException if the field holds nothing of the kind
   */
  static Operand of(String field, String text, Schema schema) {
    Schema type = schema;
    if (type.getType() == Schema.Type.ARRAY) {
      type = FieldPath.present(type.getElementType());
    }
    return new Operand(text, value(field, text, type));
  }

  /** A value to be looked for inside others, whatever these are. */
  static Operand words(String text) {
    return new Operand(text, text);
  }

  String text() {
    return text;
  }

  /** The order of a field's value to this one. */
  int compare(Object found) {
    if (value instanceof Double number) {
      return Double.compare(((Number) found).doubleValue(), number);
    }
    if (value instanceof LocalDate date) {
      // Generic records hold days since 1970, generated ones a date.
      LocalDate other =
          found instanceof Integer day ? LocalDate.ofEpochDay(day) : (LocalDate) found;
      return other.compareTo(date);
    }
    return found.toString().compareTo(value.toString());
  }

  private static Comparable<?> value(String field, String text, Schema type) {
    return switch (type.getType()) {
      case INT ->
          type.getLogicalType() instanceof LogicalTypes.Date
              ? date(field, text)
              : number(field, text);
      case LONG, FLOAT, DOUBLE -> number(field, text);
      case ENUM -> symbol(field, text, type);
      case BOOLEAN -> truth(field, text);
      case RECORD ->
          throw new QueryException(
              "'" + field + "' is a record: name one of its fields, " + FieldPath.names(type));
      default -> text;
    };
  }

  private static Double number(String field, String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      throw new QueryException("'" + field + "' is a number, and '" + text + "' is none");
    }
  }

  private static LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new QueryException("'" + field + "' is a date: write it as 2024-12-31");
    }
  }

  private static String symbol(String field, String text, Schema type) {
    String symbol = text.toUpperCase(Locale.ROOT).replace(' ', '_');
    if (!type.hasEnumSymbol(symbol)) {
      throw new QueryException(
          "'" + field + "' is one of " + String.join(", ", type.getEnumSymbols()));
    }
    return symbol;
  }

  private static String truth(String field, String text) {
    String truth = text.toLowerCase(Locale.ROOT);
    if (!truth.equals("true") && !truth.equals("false")) {
      throw new QueryException("'" + field + "' is true or false");
    }
    return truth;
  }
}
