package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Entity;
import org.consilience.model.EntityLink;
import org.consilience.model.Mention;
import org.consilience.model.StoryMember;
import org.consilience.text.DisjointSets;
import org.consilience.text.Hashes;

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

  static Resolution resolve(List<StoryMember> members) {
    EntityResolver resolver = new EntityResolver();
    for (StoryMember member : members) {
      String document = member.getDocument().getDocumentId();
      member.getMentions().forEach(mention -> resolver.count(document, mention));
    }
    resolver.names.keySet().forEach(key -> resolver.sets.union(key, key));
    resolver.joinPeople();
    resolver.joinPlacesAndBodies();
    resolver.joinBareNames();
    return resolver.published();
  }

  private void count(String document, Mention mention) {
    String type = TYPES.get(mention.getType());
    if (type != null) {
      names
          .computeIfAbsent(
              type + "\0" + mention.getName(), k -> new WrittenName(type, mention.getName()))
          .count(document, mention);
    }
  }

  private void joinPeople() {
    List<Map.Entry<String, WrittenName>> people =
        names.entrySet().stream().filter(e -> e.getValue().isPerson()).toList();
    for (int i = 0; i < people.size(); i++) {
      List<String> words = people.get(i).getValue().words();
      for (int j = i + 1; j < people.size(); j++) {
        if (NameMatch.samePerson(words, people.get(j).getValue().words())) {
          sets.union(people.get(i).getKey(), people.get(j).getKey());
        }
      }
    }
  }

  private void joinPlacesAndBodies() {
    Map<String, String> firstOf = new TreeMap<>();
    names.forEach(
        (key, name) -> {
          if (!name.isPerson()) {
            String first = firstOf.putIfAbsent(NameMatch.key(name.text()), key);
            sets.union(key, first == null ? key : first);
          }
        });
  }

  /** A bare name joins a full one only where the story knows one person of that name. */
  private void joinBareNames() {
    names.forEach(
        (key, name) -> {
          TreeSet<String> people = peopleCalled(name);
          if (people.size() == 1) {
            sets.union(key, people.first());
          }
        });
  }

  private TreeSet<String> peopleCalled(WrittenName bare) {
    TreeSet<String> people = new TreeSet<>();
    if (bare.isPerson() && bare.words().size() == 1) {
      names.forEach(
          (key, name) -> {
            if (name.isPerson() && NameMatch.isPartOf(bare.words(), name.words())) {
              people.add(sets.root(key));
            }
          });
    }
    return people;
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
