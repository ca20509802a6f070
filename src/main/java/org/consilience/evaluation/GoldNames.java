package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.consilience.language.Annotator;
import org.consilience.text.Countries;
import org.consilience.text.Resources;
import org.consilience.text.StopWords;

/**
 * The names among the annotated mentions of a public set. A mention counts if it is a name: after
 * titles and articles are dropped from its front, every word begins with a capital or is a
 * particle.
 */
final class GoldNames {
  /** A name in a document of a story, and the chain of mentions that it belongs to. */
  record Gold(String story, String document, String type, String name, String chain) {}

  private static final Set<String> BEFORE_NAMES = new HashSet<>();

  static {
    BEFORE_NAMES.addAll(Resources.lines(Annotator.class, "titles.txt"));
    BEFORE_NAMES.addAll(Resources.lines(Annotator.class, "offices.txt"));
  }

  private GoldNames() {}

  /** Of ECB+: stories are its subtopics. */
  static List<Gold> ecbPlus(Path set) throws IOException {
    List<Gold> names = new ArrayList<>();
    for (String line : Files.readAllLines(set.resolve("mentions.tsv"), UTF_8)) {
      String[] columns = line.split("\t");
      String type = columns[7].equals("HUMAN_PART_PER") ? "PERSON" : organisation(columns[7]);
      // Chains of one document are not told apart from those of others: only the others count.
      if (!type.isEmpty() && columns[8].startsWith("HUM")) {
        add(names, new Gold(columns[2], columns[0], type, columns[6], columns[8]));
      }
    }
    return names;
  }

  private static String organisation(String type) {
    return type.equals("HUMAN_PART_ORG") ? "ORG" : "";
  }

  /** Mentions of one word that the set annotates in lower case. */
  static Set<String> common(Path set) throws IOException {
    Set<String> common = new HashSet<>();
    Path mentions = set.resolve("mentions.tsv");
    if (Files.exists(mentions)) {
      for (String line : Files.readAllLines(mentions, UTF_8)) {
        String text = line.split("\t")[6];
        if (text.matches("\\p{Ll}+")) {
          common.add(text);
        }
      }
    }
    return common;
  }

  /** Of MEANTIME: stories are its four corpora; chains go by the instance, however annotated. */
  static List<Gold> meantime(Path set) throws IOException {
    List<Gold> names = new ArrayList<>();
    Map<String, String> types = Map.of("PER", "PERSON", "ORG", "ORG");
    Path file = set.resolve("entities_mentions.json.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      for (JsonNode mention : new ObjectMapper().readTree(in)) {
        String type = types.get(mention.path("mention_type").asText());
        String chain = mention.path("coref_chain").asText().replaceFirst("^(?:cross_|intra_)+", "");
        if (type != null) {
          add(
              names,
              new Gold(
                  mention.path("topic").asText(),
                  mention.path("doc_id").asText(),
                  type,
                  mention.path("tokens_str").asText(),
                  chain));
        }
      }
    }
    return names;
  }

  private static void add(List<Gold> names, Gold mention) {
    List<String> words =
        new ArrayList<>(
            List.of(
                mention
                    .name
                    .replaceAll("['\\u2019](?:s|m|d|ll|re|ve)?(?= |$)", "")
                    .strip()
                    .split("\\s+")));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (isBefore(words.get(i), mention.type)) {
        words = new ArrayList<>(words.subList(i + 1, words.size()));
        break;
      }
    }
    if (!words.isEmpty() && isName(words)) {
      names.add(
          new Gold(
              mention.story,
              mention.document,
              mention.type,
              String.join(" ", words),
              mention.chain));
    }
  }

  private static boolean isBefore(String word, String type) {
    String folded = word.toLowerCase(Locale.ROOT);
    boolean person = type.equals("PERSON");
    return folded.equals("the")
        || person && (BEFORE_NAMES.contains(folded) || word.matches("\\p{Lu}{2,}")); // "CEO"
  }

  private static boolean isName(List<String> words) {
    boolean capitals =
        words.stream()
            .allMatch(
                w ->
                    Character.isUpperCase(w.codePointAt(0))
                        || w.matches("van|von|de|del|la|al|bin|of|and|&|the|\\."));
    boolean telling = words.stream().anyMatch(w -> w.length() > 1 && !StopWords.contains(w));
    return capitals && telling && Character.isUpperCase(words.get(0).codePointAt(0));
  }

  /**
   * By story, each name of a document once, without words that begin a sentence: those that the set
   * also annotates in lower case, and nationalities.
   */
  static Map<String, List<Gold>> byStory(List<Gold> names, Set<String> common) {
    Map<String, List<Gold>> stories = new TreeMap<>();
    names.stream()
        .distinct()
        .filter(n -> !common.contains(n.name.toLowerCase(Locale.ROOT)))
        .filter(n -> n.type.equals("ORG") || Countries.find(n.name).isEmpty())
        .forEach(n -> stories.computeIfAbsent(n.story, s -> new ArrayList<>()).add(n));
    return stories;
  }
}
