package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.consilience.model.Entity;
import org.consilience.model.Tally;
import org.consilience.model.Variant;
import org.consilience.model.VariantRelation;
import org.consilience.text.Hashes;

/** The roles of every entity, each with who says so: a role is a claim with support of its own. */
final class RoleVariants {
  private RoleVariants() {}

  /**
   * Gives the entities their roles, best supported first.
   *
   * @param originOf the origin of a document
   */
  static List<Entity> added(
      List<Entity> entities, List<PersonRoles.Role> roles, UnaryOperator<String> originOf) {
    Map<String, Map<String, List<PersonRoles.Role>>> byEntity = new TreeMap<>();
    for (PersonRoles.Role role : roles) {
      byEntity
          .computeIfAbsent(role.entityId(), e -> new TreeMap<>())
          .computeIfAbsent(String.join(" ", role.words()), w -> new ArrayList<>())
          .add(role);
    }
    return entities.stream()
        .map(e -> with(e, byEntity.getOrDefault(e.getEntityId(), Map.of()), originOf))
        .toList();
  }

  private static Entity with(
      Entity entity, Map<String, List<PersonRoles.Role>> roles, UnaryOperator<String> originOf) {
    List<Variant> variants =
        roles.entrySet().stream()
            .map(e -> variant(entity.getEntityId(), e.getKey(), e.getValue(), originOf))
            .sorted(
                Comparator.comparingInt((Variant v) -> -v.getTally().getOrigins())
                    .thenComparingInt(v -> -v.getTally().getMentions())
                    .thenComparing(Variant::getText))
            .toList();
    return Entity.newBuilder(entity).setRoles(variants).build();
  }

  private static Variant variant(
      String entityId, String key, List<PersonRoles.Role> roles, UnaryOperator<String> originOf) {
    TreeSet<String> documents = new TreeSet<>();
    roles.forEach(r -> documents.add(r.place().getDocumentId()));
    long origins = documents.stream().map(originOf).distinct().count();
    return Variant.newBuilder()
        .setVariantId(Hashes.sha256("role", entityId, key))
        .setText(roles.get(0).text())
        .setRelation(VariantRelation.EQUAL)
        .setTally(
            Tally.newBuilder()
                .setMentions(roles.size())
                .setDocuments(documents.size())
                .setDocumentsWithoutPublisher(documents.size())
                .setOrigins((int) origins)
                .setEffectiveSupport((double) origins)
                .build())
        .setDocumentIds(List.copyOf(documents))
        .setExample(roles.get(0).place())
        .build();
  }
}
