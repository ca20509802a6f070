package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.consilience.model.Entity;
import org.consilience.model.EntityLink;
import org.consilience.model.Mention;
import org.consilience.model.StoryMember;
import org.consilience.text.Countries;
import org.consilience.text.DisjointSets;
import org.consilience.text.Hashes;
import org.jspecify.annotations.Nullable;

/** Brings together the names that the documents of one story use for one person, body or place. */
final class EntityResolver {
  /** The entities of a story, and for every name of every document the entity it stands for. */
  record Resolution(List<Entity> entities, List<EntityLink> links) {}

  /** Types of entities by the OntoNotes types of names; dates and quantities name nothing. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", "PERSON"),
          Map.entry("ORG", "ORGANISATION"),
          Map.entry("GPE", "PLACE"),
          Map.entry("LOC", "PLACE"),
          Map.entry("FAC", "PLACE"),
          Map.entry("NORP", "PLACE"),
          Map.entry("EVENT", "EVENT"),
          Map.entry("PRODUCT", "PRODUCT"),
          Map.entry("WORK_OF_ART", "WORK"));

  private final Map<String, WrittenName> names = new TreeMap<>();
  private final DisjointSets sets = new DisjointSets();

  private EntityResolver() {}

  /** Resolves names of documents that are each a voice of its own. */
  static Resolution resolve(List<StoryMember> members) {
    return resolve(members, document -> document);
  }

  /**
   * Resolves the names of a story.
   *
   * @param voiceOf equal for documents of one text
   */
  static Resolution resolve(List<StoryMember> members, UnaryOperator<String> voiceOf) {
    EntityResolver resolver = new EntityResolver();
    for (StoryMember member : members) {
      String document = member.getDocument().getDocumentId();
      String voice = voiceOf.apply(document);
      member.getMentions().forEach(mention -> resolver.count(document, voice, mention));
    }
    resolver.names.keySet().forEach(key -> resolver.sets.union(key, key));
    PeopleMatcher.join(resolver.names, resolver.sets);
    BodyMatcher.join(resolver.names, Introductions.of(members), resolver.sets);
    resolver.joinPlacesAndOthers();
    return resolver.published();
  }

  private void count(String document, String voice, Mention mention) {
    String type = type(mention);
    if (type != null) {
      names
          .computeIfAbsent(
              type + "\0" + mention.getName(), k -> new WrittenName(type, mention.getName()))
          .count(document, voice, mention);
    }
  }

  /** A people with a state of its own goes with the state; believers, parties and tribes do not. */
  private static @Nullable String type(Mention mention) {
    boolean stateless =
        mention.getType().equals("NORP") && Countries.find(mention.getName()).isEmpty();
    return stateless ? "GROUP" : TYPES.get(mention.getType());
  }

  private void joinPlacesAndOthers() {
    Map<String, String> firstOf = new TreeMap<>();
    names.forEach(
        (key, name) -> {
          if (!name.isPerson() && !name.isBody()) {
            String first = firstOf.putIfAbsent(name.type() + NameMatch.key(name.text()), key);
            sets.union(key, first == null ? key : first);
          }
        });
  }

  private Resolution published() {
    List<Entity> entities = new ArrayList<>();
    List<EntityLink> links = new ArrayList<>();
    for (List<String> component : sets.components()) {
      List<WrittenName> forms =
          component.stream()
              .map(names::get)
              .filter(Objects::nonNull)
              .sorted(WrittenName.BEST_FIRST)
              .toList();
      Entity entity = entity(forms);
      entities.add(entity);
      forms.forEach(form -> links.addAll(links(form, entity.getEntityId())));
    }
    entities.sort(Comparator.comparing(Entity::getEntityId));
    links.sort(
        Comparator.comparing(EntityLink::getDocumentId)
            .thenComparing(EntityLink::getSurface)
            .thenComparing(EntityLink::getEntityId));
    return new Resolution(entities, links);
  }

  private static Entity entity(List<WrittenName> forms) {
    WrittenName best = forms.get(0);
    String id = Hashes.sha256("entity", best.type(), NameMatch.key(best.text()));
    return Entity.newBuilder()
        .setEntityId(id)
        .setCanonicalName(best.text())
        .setType(best.type())
        .setAliases(
            forms.stream()
                .sorted(Comparator.comparing(WrittenName::text).thenComparing(WrittenName::type))
                .map(WrittenName::alias)
                .toList())
        .build();
  }

  private static List<EntityLink> links(WrittenName form, String entityId) {
    List<EntityLink> links = new ArrayList<>();
    form.surfaces()
        .forEach(
            (document, surfaces) ->
                surfaces.forEach(s -> links.add(new EntityLink(document, s, entityId))));
    return links;
  }
}
