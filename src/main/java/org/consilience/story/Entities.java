package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Alias;
import org.consilience.model.Entity;

/** One entity over all stories. */
public final class Entities {
  private Entities() {}

  /**
   * The stories' rows of one entity as one, whatever their order: aliases added up, all roles, the
   * name the first by order of text.
   */
  public static Entity merged(List<Entity> rows) {
    List<Entity> sorted =
        rows.stream()
            .sorted(Comparator.comparing(Entity::getCanonicalName).thenComparing(Entity::toString))
            .toList();
    Map<String, List<Alias>> bySurface = new TreeMap<>();
    sorted.forEach(
        row ->
            row.getAliases()
                .forEach(
                    a -> bySurface.computeIfAbsent(a.getSurface(), s -> new ArrayList<>()).add(a)));
    return Entity.newBuilder(sorted.get(0))
        .setAliases(bySurface.values().stream().map(Entities::alias).toList())
        .setRoles(sorted.stream().flatMap(row -> row.getRoles().stream()).distinct().toList())
        .build();
  }

  private static Alias alias(List<Alias> rows) {
    TreeSet<String> documents = new TreeSet<>();
    rows.forEach(row -> documents.addAll(row.getDocumentIds()));
    int mentions = rows.stream().mapToInt(Alias::getMentions).sum();
    return new Alias(rows.get(0).getSurface(), mentions, List.copyOf(documents));
  }
}
