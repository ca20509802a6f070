package org.consilience.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.text.DisjointSets;

/**
 * Which names of a story are one organisation's: equal but for article and legal form, an acronym,
 * a form that leaves out the trade or the state, or the beginning or end. A short form that fits
 * two bodies joins neither.
 */
final class BodyMatcher {
  /** A part of a name must be this long to stand for a body. */
  private static final int LONG_WORD = 4;

  /** Words of a name whose parts are looked at: longer ones are descriptions. */
  private static final int LONGEST_NAME = 5;

  private final DisjointSets sets;

  /** The first written name of every key. */
  private final Map<String, String> byKey = new TreeMap<>();

  private final Set<String> acronyms = new TreeSet<>();

  private BodyMatcher(DisjointSets sets) {
    this.sets = sets;
  }

  /**
   * Joins the names of organisations.
   *
   * @param names by their keys in the sets
   * @param introduced pairs of a long name and a short one that a document puts after it in
   *     brackets
   */
  static void join(
      Map<String, WrittenName> names,
      Collection<Map.Entry<String, String>> introduced,
      DisjointSets sets) {
    BodyMatcher matcher = new BodyMatcher(sets);
    names.forEach(matcher::add);
    introduced.forEach(pair -> matcher.joinKeys(pair.getKey(), pair.getValue()));
    matcher.joinAcronyms(names);
    matcher.joinOneState();
    matcher.joinShortened(matcher.shortened(BodyName::withoutTrade));
    matcher.joinShortened(matcher.shortened(BodyName::withoutState));
    matcher.joinParts(false);
    matcher.joinParts(true);
  }

  private void add(String id, WrittenName name) {
    if (name.isBody()) {
      sets.union(byKey.computeIfAbsent(BodyName.key(name.text()), k -> id), id);
      if (BodyName.isAcronym(name.text())) {
        acronyms.add(BodyName.key(name.text()));
      }
    }
  }

  private void joinKeys(String name, String other) {
    String a = byKey.get(BodyName.key(name));
    String b = byKey.get(BodyName.key(other));
    if (a != null && b != null) {
      sets.union(a, b);
    }
  }

  private void joinAcronyms(Map<String, WrittenName> names) {
    Map<String, Set<String>> longer = new TreeMap<>();
    names.forEach(
        (id, name) -> {
          if (name.isBody()) {
            BodyName.initials(name.text())
                .forEach(i -> longer.computeIfAbsent(i, k -> new TreeSet<>()).add(id));
          }
        });
    for (String acronym : acronyms) {
      joinOnly(acronym, longer.getOrDefault(BodyName.letters(acronym), Set.of()));
    }
  }

  /** Joins a name with a body if all the names that it may be short for are that one's. */
  private void joinOnly(String key, Set<String> ids) {
    Set<String> roots = new TreeSet<>();
    ids.forEach(id -> roots.add(sets.root(id)));
    String shorter = byKey.get(key);
    if (shorter != null && roots.size() == 1) {
      sets.union(shorter, roots.iterator().next());
    }
  }

  private interface Shortening {
    Optional<String> of(String key);
  }

  /** Longer names by the short form that stands in the story, too. */
  private Map<String, Set<String>> shortened(Shortening shortening) {
    Map<String, Set<String>> longer = new TreeMap<>();
    byKey.forEach(
        (key, id) ->
            shortening
                .of(key)
                .filter(byKey::containsKey)
                .ifPresent(s -> longer.computeIfAbsent(s, k -> new TreeSet<>()).add(id)));
    return longer;
  }

  private void joinShortened(Map<String, Set<String>> longer) {
    longer.forEach(this::joinOnly);
  }

  /** "US army", "American army" and "United States army" are one. */
  private void joinOneState() {
    Map<String, String> first = new TreeMap<>();
    byKey.forEach(
        (key, id) ->
            BodyName.withoutState(key)
                .ifPresent(
                    rest ->
                        sets.union(
                            first.computeIfAbsent(BodyName.state(key) + " " + rest, k -> id), id)));
  }

  /** "Lockwood" is "Lockwood Barlow" and "Rovers" is "Kestrel Rovers" if no other name fits. */
  private void joinParts(boolean first) {
    Map<String, Set<String>> longer = new TreeMap<>();
    byKey.forEach(
        (key, id) -> {
          List<String> words = List.of(key.split(" "));
          for (int n = 1; n < words.size() && words.size() <= LONGEST_NAME; n++) {
            List<String> part =
                first ? words.subList(0, n) : words.subList(words.size() - n, words.size());
            longer.computeIfAbsent(String.join(" ", part), k -> new TreeSet<>()).add(id);
          }
        });
    Map<String, Integer> sizes = sizes();
    longer.forEach(
        (part, ids) -> {
          String id = byKey.get(part);
          boolean alone = id != null && sizes.getOrDefault(sets.root(id), 0) == 1;
          if (alone && part.length() >= LONG_WORD && !BodyName.isState(part)) {
            joinOnly(part, ids);
          }
        });
  }

  /** How many keys every body has so far, by its root. */
  private Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new TreeMap<>();
    byKey.values().forEach(id -> sizes.merge(sets.root(id), 1, Integer::sum));
    return sizes;
  }
}
