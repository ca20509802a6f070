package org.consilience.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * One condition on a row: a field, an operator and a value, such as {@code status=CONTESTED} or
 * {@code support.origins>=2}.
 *
 * <p>Operators are {@code = != < <= > >=} and {@code ~} (contains, whatever the case). Where a path
 * leads through an array, one element is enough; {@code !=} holds if no element is equal. The value
 * {@code null} stands for what is absent or empty.
 */
public final class Filter implements Predicate<IndexedRecord> {
  private static final Pattern CONDITION =
      Pattern.compile("\\s*([A-Za-z][\\w.]*)\\s*(!=|>=|<=|=|>|<|~)\\s*(.*?)\\s*", Pattern.DOTALL);

  private static final String ABSENT = "null";

  private final FieldPath path;
  private final String operator;
  private final @Nullable Operand operand;

  private Filter(FieldPath path, String operator, @Nullable Operand operand) {
    this.path = path;
    this.operator = operator;
    this.operand = operand;
  }

  /**
   * Reads a condition.
   *
   * @param row the schema of the rows that it is to be put to
   * @throws QueryException if it is none, or not one on such rows
   */
  public static Filter parse(String text, Schema row) {
    Matcher condition = CONDITION.matcher(text);
    if (!condition.matches()) {
      throw new QueryException(
          "'" + text + "' is no condition: write FIELD OPERATOR VALUE, such as 'status=CONTESTED'");
    }
    FieldPath path = FieldPath.of(condition.group(1), row);
    String operator = condition.group(2);
    String value = condition.group(3);
    if (value.equals(ABSENT)) {
      return absence(path, operator);
    }
    Operand operand =
        operator.equals("~")
            ? Operand.words(value)
            : Operand.of(condition.group(1), value, path.target());
    return new Filter(path, operator, operand);
  }

  private static Filter absence(FieldPath path, String operator) {
    if (!operator.equals("=") && !operator.equals("!=")) {
      throw new QueryException("null can only be asked for with = or !=");
    }
    return new Filter(path, operator, null);
  }

  @Override
  public boolean test(IndexedRecord row) {
    List<@Nullable Object> values = path.values(row);
    if (operator.equals("!=")) {
      return values.stream().noneMatch(this::isEqual) && !(operand == null && values.isEmpty());
    }
    return operand == null
        ? values.isEmpty() || values.stream().anyMatch(this::isEqual)
        : values.stream().anyMatch(value -> value != null && holds(operand, value));
  }

  private boolean isEqual(@Nullable Object value) {
    return operand == null
        ? value == null || value.toString().isEmpty()
        : value != null && operand.compare(value) == 0;
  }

  private boolean holds(Operand bound, Object value) {
    return switch (operator) {
      case "=" -> bound.compare(value) == 0;
      case "<" -> bound.compare(value) < 0;
      case "<=" -> bound.compare(value) <= 0;
      case ">" -> bound.compare(value) > 0;
      case ">=" -> bound.compare(value) >= 0;
      default -> folded(value.toString()).contains(folded(bound.text()));
    };
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
