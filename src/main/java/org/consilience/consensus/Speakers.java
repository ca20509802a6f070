package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Entity;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;

/** The speakers of a story's claims, and whether claims lay the same words in different mouths. */
final class Speakers {
  /** Every word with a capital, and at least two: "Ann Smith", but not "Acme spokesman". */
  private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");

  private final Map<String, Entity> entities = new TreeMap<>();

  Speakers(List<Entity> entities) {
    entities.forEach(e -> this.entities.put(e.getEntityId(), e));
  }

  Optional<Speaker> of(Claim claim) {
    return claim.getAttribution().stream()
        .filter(Attribution::getPrimary)
        .findFirst()
        .map(this::speaker);
  }

  private Speaker speaker(Attribution hop) {
    Entity entity = hop.getEntityId() == null ? null : entities.get(hop.getEntityId());
    if (entity != null) {
      return known(entity);
    }
    String name = NormalForms.fold(hop.getSource()).replaceFirst("^(?:the|an?) ", "");
    boolean named = FULL_NAME.matcher(hop.getSource()).matches() && !isText(hop, name);
    return new Speaker(name, hop.getSource(), named ? Speaker.Kind.NAME : Speaker.Kind.DESCRIPTION);
  }

  /** A state, its people and its capital speak with one voice. */
  private static Speaker known(Entity entity) {
    if (entity.getType().equals("PERSON")) {
      return new Speaker(entity.getEntityId(), entity.getCanonicalName(), Speaker.Kind.PERSON);
    }
    return Countries.find(entity.getCanonicalName())
        .map(m -> new Speaker("state:" + m.code(), Countries.name(m.code()), Speaker.Kind.BODY))
        .orElseGet(
            () -> new Speaker(entity.getEntityId(), entity.getCanonicalName(), Speaker.Kind.BODY));
  }

  /** "The statement said": the source is its own channel. */
  private static boolean isText(Attribution hop, String name) {
    return hop.getChannel() != null && name.contains(NormalForms.fold(hop.getChannel()));
  }

  /**
   * Whether two voices lay quoted words in different mouths: speakers that exclude each other, each
   * named by an origin that does not name the other. Only quotations can: two people who say the
   * same in words of their own agree. A group with words of no known speaker is none.
   */
  boolean differ(List<Claim> claims) {
    Map<Speaker, Set<String>> originsOf = new TreeMap<>(Comparator.comparing(Speaker::key));
    for (Claim claim : claims) {
      Optional<Speaker> speaker = of(claim);
      if (speaker.isEmpty()) {
        return false;
      }
      if (claim.getKind() == ClaimKind.QUOTE) {
        originsOf
            .computeIfAbsent(speaker.get(), s -> new TreeSet<>())
            .add(String.valueOf(claim.getOriginId()));
      }
    }
    List<Speaker> speakers = new ArrayList<>(originsOf.keySet());
    return speakers.stream()
        .anyMatch(a -> speakers.stream().anyMatch(b -> dispute(a, b, originsOf)));
  }

  private static boolean dispute(Speaker a, Speaker b, Map<Speaker, Set<String>> originsOf) {
    Set<String> ofA = originsOf.getOrDefault(a, Set.of());
    Set<String> ofB = originsOf.getOrDefault(b, Set.of());
    return a.excludes(b) && !ofA.containsAll(ofB) && !ofB.containsAll(ofA);
  }
}
