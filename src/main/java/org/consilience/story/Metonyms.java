package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Alias;
import org.consilience.model.Entity;
import org.consilience.model.Mention;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.CodePoints;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/**
 * Capitals and seats of power that stand for a government: "Lima rejected the offer", and not
 * "buses in Lima" or "officials in Lima said". The place stays an entity of its own; the state gets
 * the name as an alias, and the story a signal that says so.
 */
final class Metonyms {
  private static final Set<String> VERBS = Resources.words(Metonyms.class, "government-verbs.txt");

  /** A verb right after the name, with at most an auxiliary and an adverb between. */
  private static final Pattern ACTS =
      Pattern.compile(
          "^ (?:(?:has|had|have) )?(?:also |already |later |again |\\p{Ll}+ly )?(\\p{Ll}+)\\b");

  /** What makes the name a place, or part of a longer subject. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\b(?:in|at|from|near|of|to|outside|around|for|across|and|or|with|via|into|,)\\s+"
              + "(?:the\\s+|central\\s+|greater\\s+)?$");

  /** UTF-16 units that are looked at on either side. */
  private static final int NEAR = 40;

  private final Map<String, Alias> aliases = new TreeMap<>();
  private final Map<String, String> codes = new TreeMap<>();

  private Metonyms() {}

  static Metonyms of(List<StoryMember> members) {
    Metonyms metonyms = new Metonyms();
    members.forEach(metonyms::read);
    return metonyms;
  }

  private void read(StoryMember member) {
    CodePoints text = CodePoints.of(member.getDocument().getText());
    for (Mention mention : member.getMentions()) {
      Optional<Countries.Match> state =
          Countries.find(mention.getSurface())
              .filter(m -> m.form() == Countries.Form.CAPITAL || m.form() == Countries.Form.SEAT);
      boolean placed = mention.getStart() < mention.getEnd() && mention.getEnd() <= text.length();
      if (state.isPresent() && placed && acts(text, mention)) {
        count(mention.getSurface(), state.get().code(), member.getDocument().getDocumentId());
      }
    }
  }

  private static boolean acts(CodePoints text, Mention mention) {
    int start = text.toUnits(mention.getStart());
    int end = text.toUnits(mention.getEnd());
    String before = text.text().substring(Math.max(0, start - NEAR), start);
    String after = text.text().substring(end, Math.min(text.text().length(), end + NEAR));
    Matcher verb = ACTS.matcher(after);
    return verb.find() && VERBS.contains(verb.group(1)) && !PLACE.matcher(before).find();
  }

  private void count(String surface, String code, String document) {
    String name = surface.replaceFirst("^[Tt]he ", "");
    Alias before = aliases.getOrDefault(name, new Alias(name, 0, List.of()));
    Set<String> documents = new TreeSet<>(before.getDocumentIds());
    documents.add(document);
    aliases.put(name, new Alias(name, before.getMentions() + 1, List.copyOf(documents)));
    codes.put(name, code);
  }

  /** One signal a name: how often it stands for its state. */
  List<Term> signals() {
    return aliases.values().stream()
        .map(
            a ->
                new Term(
                    "metonym",
                    (double) a.getMentions(),
                    a.getSurface() + " for " + Countries.name(code(a))))
        .toList();
  }

  /** The entities, the states among them with the names that stand for them. */
  List<Entity> added(List<Entity> entities) {
    return entities.stream().map(this::added).toList();
  }

  private Entity added(Entity entity) {
    String code =
        Countries.find(entity.getCanonicalName())
            .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
            .map(Countries.Match::code)
            .orElse("");
    List<Alias> all = new ArrayList<>(entity.getAliases());
    if (entity.getType().equals("PLACE")) {
      aliases.values().stream().filter(a -> code(a).equals(code)).forEach(all::add);
    }
    all.sort(
        Comparator.comparing((Alias a) -> NormalForms.fold(a.getSurface()))
            .thenComparing(Alias::getSurface));
    return all.size() == entity.getAliases().size()
        ? entity
        : Entity.newBuilder(entity).setAliases(all).build();
  }

  private String code(Alias alias) {
    return codes.getOrDefault(alias.getSurface(), "");
  }
}
