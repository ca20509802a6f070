package org.consilience.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * States by their names, adjectives, capitals and seats of power. News writes "Lima said" for
 * Peru's government: whether a capital stands for its state is for the caller to weigh, so the kind
 * of the match comes with it.
 */
public final class Countries {
  /** How a surface form points to a state. */
  public enum Form {
    NAME,
    ADJECTIVE,
    CAPITAL,
    SEAT
  }

  /** ISO 3166-1 code of a state and how it was named. */
  public record Match(String code, Form form) {}

  private static final Map<String, Match> BY_SURFACE = load();
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /**
   * The state that a surface form names; a leading article and case are ignored, but not
   * abbreviations' dots.
   */
  public static Optional<Match> find(String surface) {
    String key = NormalForms.fold(surface).replaceFirst("^the ", "").replaceFirst("'s?$", "");
    return Optional.ofNullable(BY_SURFACE.get(key));
  }

  /**
   * The usual English name of a state.
   *
   * @throws IllegalArgumentException for a code that no state has
   */
  public static String name(String code) {
    String name = NAMES.get(code);
    if (name == null) {
      throw new IllegalArgumentException("no state has the code " + code);
    }
    return name;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (String line : Resources.lines(Countries.class, "countries.tsv")) {
      List<String> columns = List.of(line.split("\t", -1));
      names.put(columns.get(0), columns.get(1).split("\\|")[0]);
    }
    return names;
  }

  private static Map<String, Match> load() {
    Map<String, Match> map = new TreeMap<>();
    for (String line : Resources.lines(Countries.class, "countries.tsv")) {
      List<String> columns = List.of(line.split("\t", -1));
      for (Form form : Form.values()) {
        add(map, columns, form);
      }
    }
    return map;
  }

  private static void add(Map<String, Match> map, List<String> columns, Form form) {
    int column = form.ordinal() + 1;
    if (column >= columns.size() || columns.get(column).isBlank()) {
      return;
    }
    for (String surface : columns.get(column).split("\\|")) {
      String key = NormalForms.fold(surface).replaceFirst("^the ", "");
      map.putIfAbsent(key, new Match(columns.get(0), form));
    }
  }
}
