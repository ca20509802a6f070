package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
    List<SourcedValue> records =
        all.stream()
            .filter(r -> !isMissing(r.value()))
            .sorted(Comparator.comparing(SourcedValue::item))
            .toList();
    if (records.isEmpty()) {
      throw new IllegalArgumentException("the table holds no record; give one with at least one");
    }
    this.kind = ValueKind.of(records.stream().map(SourcedValue::value).toList());
    this.sources = different(records, SourcedValue::source);
    this.claims = new int[sources.size()];
    this.attributes = different(records, SourcedValue::attribute);
    SortedMap<String, List<SourcedValue>> named = new TreeMap<>();
    records.forEach(r -> named.computeIfAbsent(r.name(), n -> new ArrayList<>()).add(r));
    named.values().forEach(said -> items.add(item(said)));
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

  private static List<String> different(
      List<SourcedValue> records, Function<SourcedValue, String> field) {
    return records.stream().map(field).distinct().sorted().toList();
  }

  private String normal(SourcedValue r) {
    try {
      return kind.normal(r.value());
    } catch (IllegalArgumentException e) {
      String where = "source '" + r.source() + "' on item '" + r.name() + "': ";
      throw new IllegalArgumentException(where + e.getMessage(), e);
    }
  }

  private Item item(List<SourcedValue> said) {
    SortedMap<String, SortedSet<Integer>> sayers = new TreeMap<>(kind.order());
    for (SourcedValue r : said) {
      int source = Collections.binarySearch(sources, r.source());
      sayers.computeIfAbsent(normal(r), v -> new TreeSet<>()).add(source);
    }
    List<int[]> voices = new ArrayList<>();
    for (SortedSet<Integer> of : sayers.values()) {
      voices.add(of.stream().mapToInt(Integer::intValue).toArray());
      of.forEach(s -> claims[s]++);
    }
    SourcedValue first = said.get(0);
    int attribute = Collections.binarySearch(attributes, first.attribute());
    return new Item(first.name(), attribute, List.copyOf(sayers.keySet()), voices);
  }
}
