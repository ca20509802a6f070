package org.consilience.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Alias;
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

  private static final Map<String, String> TYPES =
      Map.of(
          "PERSON",
          "PERSON",
          "ORG",
          "ORGANISATION",
          "GPE",
          "PLACE",
          "LOC",
          "PLACE",
          "FAC",
          "PLACE",
          "NORP",
          "PLACE",
          "EVENT",
          "EVENT",
          "PRODUCT",
          "PRODUCT",
          "WORK_OF_ART",
          "WORK");

  private EntityResolver() {}

  static Resolution resolve(List<StoryMember> members) {
    Map<String, Name> names = new TreeMap<>();
    members.forEach(m -> m.getMentions().forEach(mention -> count(names, m, mention)));
    DisjointSets sets = new DisjointSets();
    names.keySet().forEach(key -> sets.union(key, key));
    joinSpellings(names, sets);
    joinSurnames(names, sets);
    return publish(sets.components().stream().map(c -> pick(names, c)).toList());
  }

  private static void count(Map<String, Name> names, StoryMember member, Mention mention) {
    String type = TYPES.get(mention.getType());
    if (type != null) {
      String key = type + "\0" + mention.getName();
      names
          .computeIfAbsent(key, k -> new Name(type, mention.getName()))
          .count(member.getDocument().getDocumentId(), mention.getSurface());
    }
  }

  private static void joinSpellings(Map<String, Name> names, DisjointSets sets) {
    List<Map.Entry<String, Name>> all = List.copyOf(names.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (same(all.get(i).getValue(), all.get(j).getValue())) {
          sets.union(all.get(i).getKey(), all.get(j).getKey());
        }
      }
    }
  }

  private static boolean same(Name a, Name b) {
    boolean people = a.type.equals("PERSON");
    if (people || b.type.equals("PERSON")) {
      return a.type.equals(b.type) && NameMatch.samePerson(a.text, b.text);
    }
    return NameMatch.samePlaceOrBody(a.text, b.text);
  }

  /** A bare surname joins a full name only where the story knows one person of that surname. */
  private static void joinSurnames(Map<String, Name> names, DisjointSets sets) {
    for (Map.Entry<String, Name> bare : names.entrySet()) {
      TreeSet<String> people = new TreeSet<>();
      names.forEach(
          (key, name) -> {
            if (name.isPerson()
                && bare.getValue().isPerson()
                && NameMatch.surnameOf(bare.getValue().text, name.text)) {
              people.add(sets.root(key));
            }
          });
      if (people.size() == 1) {
        sets.union(bare.getKey(), people.first());
      }
    }
  }

  private static List<Name> pick(Map<String, Name> names, List<String> component) {
    return component.stream().map(names::get).sorted(Name.BEST_FIRST).toList();
  }

  private static Resolution publish(Collection<List<Name>> groups) {
    List<Entity> entities = new ArrayList<>();
    List<EntityLink> links = new ArrayList<>();
    for (List<Name> group : groups) {
      Name best = group.get(0);
      String id = Hashes.sha256("entity", best.type, NameMatch.key(best.text));
      entities.add(new Entity(id, best.text, best.type, aliases(group), List.of()));
      group.forEach(
          name ->
              name.surfaces.forEach(
                  (document, surfaces) ->
                      surfaces.forEach(s -> links.add(new EntityLink(document, s, id)))));
    }
    entities.sort(Comparator.comparing(Entity::getEntityId));
    links.sort(
        Comparator.comparing(EntityLink::getDocumentId)
            .thenComparing(EntityLink::getSurface)
            .thenComparing(EntityLink::getEntityId));
    return new Resolution(entities, links);
  }

  private static List<Alias> aliases(List<Name> group) {
    return group.stream()
        .map(n -> new Alias(n.text, n.total(), List.copyOf(n.mentions.keySet())))
        .sorted(Comparator.comparing(Alias::getSurface))
        .toList();
  }

  /** One written form with its mentions a document. */
  private static final class Name {
    /** The canonical form is the one that most documents use, then the fullest. */
    static final Comparator<Name> BEST_FIRST =
        Comparator.comparingInt((Name n) -> n.text.contains(" ") ? 0 : 1)
            .thenComparingInt(n -> -n.mentions.size())
            .thenComparingInt(n -> -n.total())
            .thenComparing(n -> n.text);

    final String type;
    final String text;
    final Map<String, Integer> mentions = new TreeMap<>();
    final Map<String, Set<String>> surfaces = new TreeMap<>();

    Name(String type, String text) {
      this.type = type;
      this.text = text;
    }

    boolean isPerson() {
      return type.equals("PERSON");
    }

    void count(String documentId, String surface) {
      mentions.merge(documentId, 1, Integer::sum);
      surfaces.computeIfAbsent(documentId, d -> new TreeSet<>()).add(surface);
    }

    int total() {
      return mentions.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
