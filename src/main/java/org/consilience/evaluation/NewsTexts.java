package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Clean news texts of three public sets, each as its paragraphs without what is left in it of its
 * page ({@link SiteLines}); short ones are left out.
 */
final class NewsTexts {

  /** Words. Shorter texts have no topic to speak of. */
  private static final int SHORTEST = 150;

  /** Texts of a set from which on more teach little. */
  private static final int LEARNED = 140;

  private NewsTexts() {}

  /**
   * A text and the set it is of.
   *
   * @param topic event, company or year that it is about: texts of different ones share no story
   */
  record NewsText(String set, String name, String topic, List<String> paragraphs) {
    int words() {
      return paragraphs.stream().mapToInt(p -> p.split(" ").length).sum();
    }

    NewsText withoutSite() {
      return new NewsText(set, name, topic, SiteLines.without(paragraphs));
    }
  }

  /** The texts of all sets below a folder, in a fixed order. */
  static List<NewsText> read(Path sets) throws IOException {
    List<NewsText> texts = new ArrayList<>();
    texts.addAll(ecbPlus(sets.resolve("ecbplus/text")));
    texts.addAll(meantime(sets.resolve("meantime/meantime.conll.gz")));
    texts.addAll(fakes(sets.resolve("fakes/FA-KES-Dataset.csv.gz")));
    return texts.stream()
        .filter(text -> text.words() >= SHORTEST)
        .map(NewsText::withoutSite)
        .toList();
  }

  /** One half of the texts: no topic has texts in both. */
  static List<NewsText> half(List<NewsText> texts, int half) {
    List<String> topics =
        texts.stream().map(t -> t.set() + " " + t.topic()).distinct().sorted().toList();
    return texts.stream()
        .filter(t -> topics.indexOf(t.set() + " " + t.topic()) % 2 == half)
        .toList();
  }

  /** As many texts of each set as are enough to learn from, spread over all of it. */
  static List<NewsText> some(List<NewsText> texts) {
    Map<String, List<NewsText>> bySet = new LinkedHashMap<>();
    texts.forEach(t -> bySet.computeIfAbsent(t.set(), s -> new ArrayList<>()).add(t));
    List<NewsText> some = new ArrayList<>();
    for (List<NewsText> set : bySet.values()) {
      for (int k = 0; k < LEARNED; k++) {
        NewsText text = set.get((int) ((long) k * set.size() / LEARNED));
        if (!some.contains(text)) {
          some.add(text);
        }
      }
    }
    return some;
  }

  private static List<NewsText> ecbPlus(Path folder) throws IOException {
    List<NewsText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines =
            Files.readString(file, UTF_8)
                .lines()
                .map(NewsTexts::tidy)
                .filter(l -> !l.isBlank())
                .toList();
        String name = file.getFileName().toString();
        texts.add(new NewsText("ecbplus", name, name.substring(0, name.indexOf('_')), lines));
      }
    }
    return texts;
  }

  private static List<NewsText> meantime(Path file) throws IOException {
    Map<String, Map<String, StringBuilder>> documents = new LinkedHashMap<>();
    for (String row : unpacked(file).lines().toList()) {
      String[] columns = row.split("\t");
      if (columns.length >= 4 && !row.startsWith("#")) {
        documents
            .computeIfAbsent(columns[0], d -> new LinkedHashMap<>())
            .computeIfAbsent(columns[1], s -> new StringBuilder())
            .append(columns[3])
            .append(' ');
      }
    }
    List<NewsText> texts = new ArrayList<>();
    documents.forEach(
        (name, sentences) ->
            texts.add(
                new NewsText(
                    "meantime",
                    name,
                    name.split("/")[0],
                    sentences.values().stream().map(s -> tidy(s.toString())).toList())));
    return texts;
  }

  private static List<NewsText> fakes(Path file) throws IOException {
    List<NewsText> texts = new ArrayList<>();
    for (List<String> row : CsvRows.parse(unpacked(file)).stream().skip(1).toList()) {
      if (row.size() > 4) {
        texts.add(
            new NewsText(
                "fakes",
                row.get(0),
                row.get(4).substring(row.get(4).lastIndexOf('/') + 1),
                row.get(2).lines().map(NewsTexts::tidy).filter(l -> !l.isBlank()).toList()));
      }
    }
    return texts;
  }

  /** Undoes what tokenisers do to white space. */
  private static String tidy(String tokens) {
    return tokens
        .replaceAll("(?:``|'')", "\"")
        .replaceAll(" (?=[,.;:!?%)\\]]|'(?:s|re|ve|ll|d|m|t)?\\b|n't\\b)", "")
        .replaceAll("(?<=[(\\[$£€]) ", "")
        .replaceAll("\" ([^\"]*?) \"", "\"$1\"")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
