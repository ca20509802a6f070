package org.consilience.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.IdChange;

/** What became of the ids of the previous run that no longer stand for what they stood for. */
public final class IdChanges {
  public static final String MERGED = "merged";
  public static final String SPLIT = "split";
  public static final String REVISED = "revised";
  public static final String RETRACTED = "retracted";

  private IdChanges() {}

  /**
   * The changes between two divisions into groups, in order of the old ids. An id that still stands
   * for some of its members has a row only for those that went elsewhere ({@code split}); one that
   * is gone has a row for every group that took its members in ({@code merged}), or one without a
   * new id ({@code retracted}).
   *
   * @param what the groups are, such as {@code story}
   * @param now members by the id that each group goes by
   * @param before members by id in the previous run
   */
  public static List<IdChange> between(
      String what,
      Map<String, ? extends Set<String>> now,
      Map<String, ? extends Set<String>> before) {
    Map<String, String> groupOf = new TreeMap<>();
    now.forEach((id, members) -> members.forEach(m -> groupOf.put(m, id)));
    List<IdChange> changes = new ArrayList<>();
    new TreeMap<String, Set<String>>(before)
        .forEach((old, members) -> changes.addAll(of(what, old, members, groupOf)));
    return changes;
  }

  private static List<IdChange> of(
      String what, String old, Set<String> members, Map<String, String> groupOf) {
    Map<String, Integer> successors = new TreeMap<>();
    for (String member : members) {
      String group = groupOf.get(member);
      if (group != null) {
        successors.merge(group, 1, Integer::sum);
      }
    }
    if (successors.isEmpty()) {
      return List.of(change(what, RETRACTED, old, "", "none of its members is left"));
    }
    String kind = successors.containsKey(old) ? SPLIT : MERGED;
    List<IdChange> changes = new ArrayList<>();
    successors.forEach(
        (id, n) -> {
          if (!id.equals(old)) {
            changes.add(change(what, kind, old, id, moved(n, members.size())));
          }
        });
    return changes;
  }

  private static String moved(int some, int all) {
    return String.format(Locale.ROOT, "%d of %d members went there", some, all);
  }

  /**
   * One change.
   *
   * @param newId empty for what is no more
   */
  public static IdChange change(
      String what, String kind, String oldId, String newId, String reason) {
    String name = what + "-" + kind;
    return new IdChange(Hashes.sha256("id-change", name, oldId, newId), name, oldId, newId, reason);
  }
}
