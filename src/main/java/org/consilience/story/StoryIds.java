package org.consilience.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Ids of stories from one run to the next. */
public final class StoryIds {
  private record Shared(String story, String previous, long members) {}

  private StoryIds() {}

  /**
   * The id that each story goes by: that of the previous story which holds most of its members,
   * ties by id; its own where no previous story has any, or where another story has the better
   * claim to it. No id is given twice.
   *
   * @param stories documents by the id that each story would have of its own
   * @param previous documents by the id of each story of the previous run
   * @return an id for every story, in the order of their own ids
   */
  public static Map<String, String> inherit(
      Map<String, ? extends Set<String>> stories, Map<String, ? extends Set<String>> previous) {
    Map<String, String> inherited = new TreeMap<>();
    Set<String> given = new TreeSet<>();
    for (Shared shared : mostFirst(stories, previous)) {
      if (!inherited.containsKey(shared.story) && given.add(shared.previous)) {
        inherited.put(shared.story, shared.previous);
      }
    }
    stories.keySet().forEach(story -> inherited.putIfAbsent(story, story));
    return inherited;
  }

  private static List<Shared> mostFirst(
      Map<String, ? extends Set<String>> stories, Map<String, ? extends Set<String>> previous) {
    Map<String, String> before = new TreeMap<>();
    previous.forEach((id, members) -> members.forEach(m -> before.put(m, id)));
    return stories.entrySet().stream()
        .flatMap(story -> shared(story.getKey(), story.getValue(), before))
        .sorted(
            Comparator.comparingLong(Shared::members)
                .reversed()
                .thenComparing(Shared::previous)
                .thenComparing(Shared::story))
        .toList();
  }

  private static Stream<Shared> shared(
      String story, Set<String> members, Map<String, String> before) {
    Map<String, Long> counts = new TreeMap<>();
    for (String member : members) {
      String id = before.get(member);
      if (id != null) {
        counts.merge(id, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new Shared(story, e.getKey(), e.getValue()));
  }
}
