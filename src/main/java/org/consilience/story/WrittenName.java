package org.consilience.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Alias;
import org.consilience.model.Mention;

/** One written form of a name, with its mentions in every document of a story. */
final class WrittenName {
  /**
   * The canonical form is a full name rather than a part, then the one that most voices use: a text
   * that is printed ten times is no ten texts.
   */
  static final Comparator<WrittenName> BEST_FIRST =
      Comparator.comparing((WrittenName n) -> !n.text.contains(" "))
          .thenComparingInt(n -> -n.voices.size())
          .thenComparingInt(n -> -n.heard())
          .thenComparing(n -> n.text);

  private final String type;
  private final String text;
  private final PersonName person;
  private final Map<String, Integer> mentions = new TreeMap<>();

  /** The most mentions in a document of each voice. */
  private final Map<String, Integer> voices = new TreeMap<>();

  private final Map<String, Set<String>> surfaces = new TreeMap<>();

  WrittenName(String type, String text) {
    this.type = type;
    this.text = text;
    this.person = PersonName.of(text);
  }

  /**
   * Counts a mention.
   *
   * @param voice equal for documents of one text
   */
  void count(String documentId, String voice, Mention mention) {
    voices.merge(voice, mentions.merge(documentId, 1, Integer::sum), Math::max);
    surfaces.computeIfAbsent(documentId, d -> new TreeSet<>()).add(mention.getSurface());
  }

  String type() {
    return type;
  }

  String text() {
    return text;
  }

  /** Taken apart once: a story compares the names of its people with each other. */
  PersonName person() {
    return person;
  }

  Set<String> voices() {
    return voices.keySet();
  }

  boolean isBody() {
    return type.equals("ORGANISATION");
  }

  boolean isPerson() {
    return type.equals("PERSON");
  }

  /** The forms in which the text of each document has it, shorter ones included. */
  Map<String, Set<String>> surfaces() {
    return surfaces;
  }

  Alias alias() {
    return new Alias(text, total(), List.copyOf(mentions.keySet()));
  }

  private int heard() {
    return voices.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int total() {
    return mentions.values().stream().mapToInt(Integer::intValue).sum();
  }
}
