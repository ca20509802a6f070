package org.consilience.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/**
 * Whether a schema may follow another. Avro's own check lets a field vanish, for a reader that does
 * not ask for it misses nothing; whoever queries it does. So what was there must stay, too.
 */
final class ContractGrowth {
  private final List<String> violations = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private ContractGrowth() {}

  /** What stands against it, none if nothing does. */
  static List<String> violations(Schema earlier, Schema later) {
    ContractGrowth growth = new ContractGrowth();
    growth.readable("later readers, earlier rows", later, earlier);
    growth.readable("earlier readers, later rows", earlier, later);
    growth.kept("", earlier, later);
    return growth.violations;
  }

  private void readable(String which, Schema reader, Schema writer) {
    var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    if (result.getType() != SchemaCompatibilityType.COMPATIBLE) {
      violations.add(which + ": " + result.getDescription());
    }
  }

  private void kept(String path, Schema earlier, Schema later) {
    if (earlier.getType() != later.getType()
        || !Objects.equals(earlier.getLogicalType(), later.getLogicalType())) {
      violations.add(path + " was " + earlier.getType() + ", is " + later.getType());
      return;
    }
    switch (earlier.getType()) {
      case RECORD -> fields(path, earlier, later);
      case ARRAY -> kept(path + "[]", earlier.getElementType(), later.getElementType());
      case ENUM -> symbols(path, earlier, later);
      case UNION -> branches(path, earlier, later);
      default -> {}
    }
  }

  private void fields(String path, Schema earlier, Schema later) {
    if (!seen.add(earlier.getFullName() + " " + path)) {
      return;
    }
    for (Schema.Field field : earlier.getFields()) {
      Schema.Field now = later.getField(field.name());
      String name = path + "." + field.name();
      if (now == null) {
        violations.add(name + " is gone");
      } else {
        kept(name, field.schema(), now.schema());
      }
    }
  }

  private void symbols(String path, Schema earlier, Schema later) {
    for (String symbol : earlier.getEnumSymbols()) {
      if (!later.hasEnumSymbol(symbol)) {
        violations.add(path + " lost " + symbol);
      }
    }
  }

  private void branches(String path, Schema earlier, Schema later) {
    if (earlier.getTypes().size() != later.getTypes().size()) {
      violations.add(path + " has other branches");
      return;
    }
    for (int i = 0; i < earlier.getTypes().size(); i++) {
      kept(path, earlier.getTypes().get(i), later.getTypes().get(i));
    }
  }
}
