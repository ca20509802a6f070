package org.consilience.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.avro.Schema;

/**
 * The rules by which BigQuery loads Avro (its documentation, "Loading Avro data" and "Specifying a
 * schema"), as far as they ask something of a schema.
 */
final class BigQueryRules {
  private static final int DEEPEST = 15;
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,299}");
  private static final Pattern RESERVED =
      Pattern.compile(
          "_(TABLE_|FILE_|PARTITION|ROW_TIMESTAMP|_ROOT__|COLIDENTIFIER).*",
          Pattern.CASE_INSENSITIVE);

  private final List<String> violations = new ArrayList<>();

  private BigQueryRules() {}

  static List<String> violations(Schema row) {
    BigQueryRules rules = new BigQueryRules();
    rules.record("", row, List.of());
    return rules.violations;
  }

  private void record(String path, Schema record, List<String> around) {
    if (around.contains(record.getFullName())) {
      violations.add(path + ": a record inside itself");
      return;
    }
    List<String> inside = new ArrayList<>(around);
    inside.add(record.getFullName());
    if (inside.size() - 1 > DEEPEST) {
      violations.add(path + ": deeper than " + DEEPEST);
    }
    Set<String> names = new HashSet<>();
    for (Schema.Field field : record.getFields()) {
      String place = path + "." + field.name();
      if (!names.add(field.name().toLowerCase(Locale.ROOT))) {
        violations.add(place + ": twice but for the case");
      }
      if (!NAME.matcher(field.name()).matches() || RESERVED.matcher(field.name()).matches()) {
        violations.add(place + ": no name of a column");
      }
      value(place, field.schema(), inside);
    }
  }

  private void value(String path, Schema schema, List<String> around) {
    switch (schema.getType()) {
      case RECORD -> record(path, schema, around);
      case ARRAY -> element(path, schema.getElementType(), around);
      case UNION -> union(path, schema, around);
      case MAP -> violations.add(path + ": a map");
      default -> {}
    }
  }

  private void element(String path, Schema element, List<String> around) {
    if (element.getType() == Schema.Type.ARRAY || element.getType() == Schema.Type.UNION) {
      violations.add(path + ": a list of " + element.getType());
    }
    value(path, element, around);
  }

  private void union(String path, Schema union, List<String> around) {
    if (union.getTypes().size() != 2 || union.getTypes().get(0).getType() != Schema.Type.NULL) {
      violations.add(path + ": a union that is not [null, X]");
    }
    for (Schema branch : union.getTypes()) {
      if (branch.getType() == Schema.Type.ARRAY) {
        violations.add(path + ": a list that may be absent");
      }
      value(path, branch, around);
    }
  }
}
