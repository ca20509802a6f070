package org.consilience.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Ids of groups, be it of documents or of claims, from one run to the next. */
public final class InheritedIds {
  private record Shared(String group, String previous, long members) {}

  private InheritedIds() {}

  /**
   * The id that each group goes by: that of the previous group which holds most of its members,
   * ties by id; its own where no previous group has any, or where another group has the better
   * claim to it. No id is given twice: a part that was split off and would by itself be called what
   * the larger part inherits gets a new id.
   *
   * @param groups members by the id that each group would have of its own
   * @param previous members by the id of each group of the previous run
   * @return an id for every group, in the order of their own ids
   */
  public static Map<String, String> inherit(
      Map<String, ? extends Set<String>> groups, Map<String, ? extends Set<String>> previous) {
    Map<String, String> inherited = new TreeMap<>();
    Set<String> given = new TreeSet<>();
    for (Shared shared : mostFirst(groups, previous)) {
      if (!inherited.containsKey(shared.group) && given.add(shared.previous)) {
        inherited.put(shared.group, shared.previous);
      }
    }
    new TreeMap<String, Set<String>>(groups)
        .forEach(
            (group, members) ->
                inherited.computeIfAbsent(
                    group, own -> free(own, members, given, previous.keySet())));
    return inherited;
  }

  /**
   * An id that another group has, or had, never comes to mean something else. A new one is made of
   * the members too: another group that may not go by its own id shall not hit upon the same.
   */
  private static String free(
      String own, Set<String> members, Set<String> given, Set<String> previous) {
    String id = own;
    while (previous.contains(id) || !given.add(id)) {
      id = Hashes.sha256("split off", id, String.join(" ", new TreeSet<>(members)));
    }
    return id;
  }

  private static List<Shared> mostFirst(
      Map<String, ? extends Set<String>> groups, Map<String, ? extends Set<String>> previous) {
    Map<String, List<String>> before = new TreeMap<>();
    previous.forEach(
        (id, members) -> members.forEach(m -> before.merge(m, List.of(id), InheritedIds::both)));
    return groups.entrySet().stream()
        .flatMap(group -> shared(group.getKey(), group.getValue(), before))
        .sorted(
            Comparator.comparingLong(Shared::members)
                .reversed()
                .thenComparing(Shared::previous)
                .thenComparing(Shared::group))
        .toList();
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Stream<Shared> shared(
      String group, Set<String> members, Map<String, List<String>> before) {
    Map<String, Long> counts = new TreeMap<>();
    for (String member : members) {
      before.getOrDefault(member, List.of()).forEach(id -> counts.merge(id, 1L, Long::sum));
    }
    return counts.entrySet().stream().map(e -> new Shared(group, e.getKey(), e.getValue()));
  }
}
