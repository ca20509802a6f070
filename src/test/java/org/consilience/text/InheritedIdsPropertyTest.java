package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InheritedIdsPropertyTest {
  private static final int MEMBERS = 12;

  @Property(tries = 300)
  void noIdIsGivenTwiceAndNoneChangesItsMeaning(
      @ForAll("divisions") List<Integer> before, @ForAll("divisions") List<Integer> now) {
    Map<String, Set<String>> previous = groups(before);
    Map<String, Set<String>> groups = groups(now);
    Map<String, String> ids = InheritedIds.inherit(groups, previous);
    assertThat(ids.keySet()).isEqualTo(new TreeSet<>(groups.keySet()));
    assertThat(ids.values()).doesNotHaveDuplicates();
    ids.forEach(
        (own, id) -> {
          if (previous.containsKey(id)) {
            assertThat(groups.getOrDefault(own, Set.of()))
                .containsAnyElementsOf(previous.getOrDefault(id, Set.of()));
          }
        });
  }

  @Property(tries = 300)
  void groupsWithoutMergeOrSplitKeepTheirIds(
      @ForAll("divisions") List<Integer> before, @ForAll("divisions") List<Integer> now) {
    Map<String, Set<String>> previous = groups(before);
    Map<String, Set<String>> groups = groups(now);
    Map<String, String> ids = InheritedIds.inherit(groups, previous);
    for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
      List<String> from = meeting(group.getValue(), previous);
      if (from.size() == 1
          && meeting(previous.getOrDefault(from.get(0), Set.of()), groups).size() == 1) {
        assertThat(ids).containsEntry(group.getKey(), from.get(0));
      }
    }
  }

  @Property(tries = 300)
  void everyIdThatIsGoneOrPartedHasARow(
      @ForAll("divisions") List<Integer> before, @ForAll("divisions") List<Integer> now) {
    Map<String, Set<String>> previous = groups(before);
    Map<String, Set<String>> groups = groups(now);
    Map<String, Set<String>> named = new TreeMap<>();
    InheritedIds.inherit(groups, previous)
        .forEach((own, id) -> named.put(id, groups.getOrDefault(own, Set.of())));
    Set<String> told = new TreeSet<>();
    IdChanges.between("story", named, previous).forEach(row -> told.add(row.getOldId()));
    for (Map.Entry<String, Set<String>> old : previous.entrySet()) {
      List<String> successors = meeting(old.getValue(), named);
      assertThat(told.contains(old.getKey())).isEqualTo(!successors.equals(List.of(old.getKey())));
    }
  }

  /** For each member the group that it is in; 0 where it is not there. */
  @Provide
  Arbitrary<List<Integer>> divisions() {
    return Arbitraries.integers().between(0, 5).list().ofSize(MEMBERS);
  }

  /** A group is named after its first member, as anchors are. */
  private static Map<String, Set<String>> groups(List<Integer> division) {
    Map<Integer, Set<String>> byNumber = new LinkedHashMap<>();
    for (int i = 0; i < division.size(); i++) {
      if (division.get(i) > 0) {
        byNumber.computeIfAbsent(division.get(i), k -> new TreeSet<>()).add("m" + (char) ('a' + i));
      }
    }
    Map<String, Set<String>> groups = new TreeMap<>();
    byNumber.values().forEach(members -> groups.put(members.iterator().next(), members));
    return groups;
  }

  private static List<String> meeting(Set<String> members, Map<String, Set<String>> groups) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(members::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
