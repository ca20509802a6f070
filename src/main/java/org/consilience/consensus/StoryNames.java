package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.Entity;
import org.consilience.model.EntityLink;
import org.consilience.model.ResolvedStory;
import org.consilience.text.Countries;

/**
 * The entities of a story as the matcher compares them. States, their people and their capitals
 * fall together here, since "Lima said" and "Peru said" state one thing; the published entities
 * keep them apart.
 */
final class StoryNames {
  private static final String HONORIFICS = "(?:(?:Mr|Mrs|Ms|Dr)\\.? )?";

  /** Private use area of Unicode: no text holds these, and no name matches them. */
  private static final int FIRST_MARK = 0xE000;

  private static final int MARKS = 0xF8FF - 0xE000 + 1;

  /** A written form in one document. */
  private record Name(String bare, Pattern pattern, String key, String canonical) {
    /** Asked of every name and claim: most names are not there in any form. */
    boolean isIn(String text) {
      return text.contains(bare) && pattern.matcher(text).find();
    }
  }

  private final Map<String, List<Name>> names = new TreeMap<>();
  private final Map<String, Map<String, String>> entityIds = new TreeMap<>();

  StoryNames(ResolvedStory story) {
    Map<String, Entity> entities = new TreeMap<>();
    story.getEntities().forEach(e -> entities.put(e.getEntityId(), e));
    for (EntityLink link : story.getLinks()) {
      Entity entity = entities.get(link.getEntityId());
      if (entity != null) {
        names
            .computeIfAbsent(link.getDocumentId(), d -> new ArrayList<>())
            .add(name(link.getSurface(), entity));
        entityIds
            .computeIfAbsent(link.getDocumentId(), d -> new TreeMap<>())
            .put(link.getSurface(), entity.getEntityId());
        entityIds
            .get(link.getDocumentId())
            .putIfAbsent(entity.getCanonicalName(), entity.getEntityId());
      }
    }
    // The longest form first, so that a surname never takes a part of a full name.
    names
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Name n) -> -n.pattern.pattern().length())
                        .thenComparing(n -> n.pattern.pattern())));
  }

  private static Name name(String surface, Entity entity) {
    // Jordan, Chad and Israel are also what people are called.
    Optional<Countries.Match> state =
        entity.getType().equals("PERSON") ? Optional.empty() : Countries.find(surface);
    String bare = surface.replaceFirst("^(?i:the) ", "");
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + HONORIFICS + Pattern.quote(bare) + "(?![\\p{L}\\p{N}])");
    return new Name(
        bare,
        pattern,
        state.map(s -> "state:" + s.code()).orElse(entity.getEntityId()),
        state.map(s -> Countries.name(s.code())).orElse(entity.getCanonicalName()));
  }

  /** The entity that a phrase of a document names as a whole, with or without a form of address. */
  Optional<String> entityId(String documentId, String phrase) {
    Map<String, String> known = entityIds.getOrDefault(documentId, Map.of());
    String bare = phrase.replaceFirst("^(?:" + HONORIFICS + "|[Tt]he )", "");
    return Optional.ofNullable(known.get(phrase)).or(() -> Optional.ofNullable(known.get(bare)));
  }

  /** What the matcher compares of the names in a text, sorted. */
  List<String> keys(String documentId, String text) {
    TreeSet<String> keys = new TreeSet<>();
    String rest = text;
    for (Name name : names.getOrDefault(documentId, List.of())) {
      if (name.isIn(rest)) {
        keys.add(name.key);
        rest = name.pattern.matcher(rest).replaceAll(" ");
      }
    }
    return List.copyOf(keys);
  }

  /** The text with every name in its canonical form. */
  String canonical(String documentId, String text) {
    String rest = text;
    List<String> taken = new ArrayList<>();
    for (Name name : names.getOrDefault(documentId, List.of())) {
      if (taken.size() < MARKS && name.isIn(rest)) {
        rest = name.pattern.matcher(rest).replaceAll(mark(taken.size()));
        taken.add(name.canonical);
      }
    }
    for (int i = 0; i < taken.size(); i++) {
      rest = rest.replace(mark(i), taken.get(i));
    }
    return rest;
  }

  /** Stands for a name that was found, so that no other name is found inside its canonical form. */
  private static String mark(int index) {
    return Character.toString(FIRST_MARK + index);
  }
}
