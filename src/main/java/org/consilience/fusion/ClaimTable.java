package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.text.Resources;

/**
 * All that the sources say, in an order that does not depend on that of the records. A source that
 * repeats itself is heard once; one that says different things of an item is heard with each.
 */
public final class ClaimTable {
  private static final Set<String> MISSING =
      Set.copyOf(Resources.lines(ClaimTable.class, "missing-values.txt"));

  private final ValueKind kind;
  private final List<String> sources;
  private final List<Item> items = new ArrayList<>();
  private final List<String> attributes;
  private final int[] claims;

  /**
   * @param all what is said; who says that a value is missing says nothing
   * @throws IllegalArgumentException if there is no record, or a number that is not finite
   */
  public ClaimTable(Collection<SourcedValue> all) {
    List<SourcedValue> records = all.stream().filter(r -> !isMissing(r.value())).toList();
    if (records.isEmpty()) {
      throw new IllegalArgumentException("the table holds no record; give one with at least one");
    }
    this.kind = ValueKind.of(records.stream().map(SourcedValue::value).toList());
    SortedMap<String, Integer> numbers = numbers(records);
    this.sources = List.copyOf(numbers.keySet());
    this.claims = new int[sources.size()];
    SortedMap<String, String> attributeOf = attributes(records);
    this.attributes = attributeOf.values().stream().distinct().sorted().toList();
    sorted(records, numbers)
        .forEach(
            (name, said) -> items.add(item(name, attributes.indexOf(attributeOf.get(name)), said)));
  }

  /** Whether this stands for no value, such as {@code n/a}. */
  public static boolean isMissing(String value) {
    return MISSING.contains(ValueKind.TEXT.normal(value));
  }

  public ValueKind kind() {
    return kind;
  }

  List<Item> items() {
    return items;
  }

  List<String> sources() {
    return sources;
  }

  /** How many kinds of things are told. */
  int attributes() {
    return attributes.size();
  }

  /** How many different things each source says, by its number; at least one. */
  int claims(int source) {
    return claims[source];
  }

  private static SortedMap<String, Integer> numbers(Collection<SourcedValue> records) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    records.forEach(r -> numbers.put(r.source(), 0));
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return numbers;
  }

  private SortedMap<String, SortedMap<String, SortedSet<Integer>>> sorted(
      Collection<SourcedValue> records, Map<String, Integer> numbers) {
    SortedMap<String, SortedMap<String, SortedSet<Integer>>> sorted = new TreeMap<>();
    for (SourcedValue r : records) {
      sorted
          .computeIfAbsent(r.item(), i -> new TreeMap<>(kind.order()))
          .computeIfAbsent(normal(r), v -> new TreeSet<>())
          .add(numbers.getOrDefault(r.source(), 0));
    }
    return sorted;
  }

  private String normal(SourcedValue r) {
    try {
      return kind.normal(r.value());
    } catch (IllegalArgumentException e) {
      String where = "source '" + r.source() + "' on item '" + r.item() + "': ";
      throw new IllegalArgumentException(where + e.getMessage(), e);
    }
  }

  /**
   * The attribute of every item.
   *
   * @throws IllegalArgumentException if an item has two
   */
  private static SortedMap<String, String> attributes(Collection<SourcedValue> records) {
    SortedMap<String, String> attributes = new TreeMap<>();
    for (SourcedValue r : records) {
      String before = attributes.putIfAbsent(r.item(), r.attribute());
      if (before != null && !before.equals(r.attribute())) {
        throw new IllegalArgumentException(
            "item '%s' has the attributes '%s' and '%s'; give it a name for each"
                .formatted(r.item(), before, r.attribute()));
      }
    }
    return attributes;
  }

  private Item item(String name, int attribute, SortedMap<String, SortedSet<Integer>> said) {
    List<int[]> voices = new ArrayList<>();
    for (SortedSet<Integer> sayers : said.values()) {
      voices.add(sayers.stream().mapToInt(Integer::intValue).toArray());
      sayers.forEach(s -> claims[s]++);
    }
    return new Item(name, attribute, List.copyOf(said.keySet()), voices);
  }
}
