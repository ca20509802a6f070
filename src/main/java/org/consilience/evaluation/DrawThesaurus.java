package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the matcher's thesaurus from the files of WordNet (Fellbaum 1998): for every single word
 * that was met in the sense-tagged texts, the concepts of its first senses, and the broader ones.
 * {@code DrawThesaurus FOLDER} prints the resource {@code consensus/thesaurus.tsv}; the folder
 * holds {@code data.*}, {@code index.*} and {@code cntlist.rev}.
 */
public final class DrawThesaurus {
  private static final List<String> PARTS = List.of("verb", "noun", "adj");

  /** Senses by frequency that a word is taken for: later ones join what has little in common. */
  private static final Map<String, Integer> SENSES = Map.of("verb", 3, "noun", 2, "adj", 2);

  /** Pointers to what a word is derived from, and to what is broader. */
  private static final String DERIVED = "+";

  private static final Set<String> BROADER = Set.of("@", "&");

  private record Synset(List<String> words, List<String> derived, List<String> broader) {}

  private final Map<String, Synset> synsets = new HashMap<>();
  private final Map<String, TreeSet<String>> concepts = new TreeMap<>();
  private final Map<String, TreeSet<String>> broader = new TreeMap<>();
  private final Set<String> met = new TreeSet<>();

  private DrawThesaurus() {}

  public static void main(String[] args) throws IOException {
    DrawThesaurus thesaurus = new DrawThesaurus();
    Path folder = Path.of(args[0]);
    thesaurus.readMet(Files.readAllLines(folder.resolve("cntlist.rev"), ISO_8859_1));
    for (String part : PARTS) {
      thesaurus.readSynsets(part, Files.readAllLines(folder.resolve("data." + part), ISO_8859_1));
    }
    for (String part : PARTS) {
      thesaurus.readWords(part, Files.readAllLines(folder.resolve("index." + part), ISO_8859_1));
    }
    thesaurus.rows().forEach(System.out::println);
  }

  private void readMet(List<String> lines) {
    lines.forEach(line -> met.add(line.substring(0, line.indexOf('%'))));
  }

  private void readSynsets(String part, List<String> lines) {
    for (String line : lines) {
      if (!line.startsWith(" ")) {
        String[] columns = line.split(" ");
        synsets.put(part + columns[0], synset(columns));
      }
    }
  }

  private static Synset synset(String[] columns) {
    int words = Integer.parseInt(columns[3], 16);
    Synset synset = new Synset(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < words; i++) {
      synset.words.add(columns[4 + 2 * i]);
    }
    int at = 4 + 2 * words;
    int pointers = Integer.parseInt(columns[at]);
    for (int i = 0; i < pointers; i++) {
      String kind = columns[at + 1 + 4 * i];
      String target = part(columns[at + 3 + 4 * i]) + columns[at + 2 + 4 * i];
      if (kind.equals(DERIVED)) {
        synset.derived.add(target);
      } else if (BROADER.contains(kind)) {
        synset.broader.add(target);
      }
    }
    return synset;
  }

  private static String part(String letter) {
    return switch (letter) {
      case "n" -> "noun";
      case "v" -> "verb";
      case "r" -> "adv";
      default -> "adj";
    };
  }

  private void readWords(String part, List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split(" ");
      if (!line.startsWith(" ") && met.contains(columns[0]) && columns[0].matches("[a-z-]{2,}")) {
        int senses = Integer.parseInt(columns[2]);
        int first = columns.length - senses;
        for (int i = 0; i < Math.min(senses, SENSES.getOrDefault(part, 0)); i++) {
          addSense(columns[0], part + columns[first + i]);
        }
      }
    }
  }

  /** A noun made of a verb has the verb's concept, too: "appointment" and "appoint". */
  private void addSense(String word, String id) {
    add(concepts, word, id);
    Synset synset = synsets.get(id);
    if (synset != null) {
      synset.broader.forEach(b -> add(broader, word, b));
      if (id.startsWith("noun")) {
        synset.derived.stream()
            .filter(d -> d.startsWith("verb"))
            .forEach(d -> add(concepts, word, d));
      }
    }
  }

  private static void add(Map<String, TreeSet<String>> map, String word, String id) {
    map.computeIfAbsent(word, w -> new TreeSet<>()).add(id);
  }

  /** Only what two words have in common can relate them. */
  private List<String> rows() {
    Map<String, Integer> uses = new TreeMap<>();
    concepts.values().forEach(ids -> ids.forEach(id -> uses.merge(id, 1, Integer::sum)));
    broader.values().forEach(ids -> ids.forEach(id -> uses.merge(id, 1, Integer::sum)));
    Map<String, String> names = new HashMap<>();
    List<String> rows = new ArrayList<>();
    concepts.forEach(
        (word, ids) -> {
          String own = names(ids, uses, names);
          String wide = names(broader.getOrDefault(word, new TreeSet<>()), uses, names);
          if (!own.isEmpty() || !wide.isEmpty()) {
            rows.add(word + "\t" + own + "\t" + wide);
          }
        });
    return rows;
  }

  private static String names(
      Set<String> ids, Map<String, Integer> uses, Map<String, String> names) {
    List<String> short36 = new ArrayList<>();
    for (String id : ids) {
      if (uses.getOrDefault(id, 0) > 1) {
        short36.add(names.computeIfAbsent(id, i -> Integer.toString(names.size(), 36)));
      }
    }
    return String.join(",", short36);
  }
}
