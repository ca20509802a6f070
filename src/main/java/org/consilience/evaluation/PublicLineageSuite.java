package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.text.DisjointSets;

/**
 * Copies made of the reports of ECB+, found among the reports of the same event. The set holds
 * genuine copies, too: reports that twelve words in a row join, through others too, are left out of
 * the count, all others are held for independent.
 */
final class PublicLineageSuite implements Suite {
  private static final long SEED = 7;
  private static final double HALF = 0.5;

  /** Words in a row that two reporters do not write by chance. */
  private static final int ROW = 12;

  /** From one filler to the next: topics have fewer reports. */
  private static final int STRIDE = 41;

  /** Characters of the shortest report that is used: below that, hardly a report. */
  private static final int SHORTEST = 400;

  @Override
  public String name() {
    return "lineage-ecbplus";
  }

  @Override
  public String question() {
    return "Which documents are copies? Copies made of ECB+ reports; other reports of the event.";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("ecbplus");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    Map<String, List<Report>> events = read(set);
    LineageFigures figures = new LineageFigures();
    List<Report> all = events.values().stream().flatMap(List::stream).toList();
    for (String kind : CopyGenerator.KINDS) {
      for (List<Report> reports : events.values()) {
        count(figures, kind, reports, fillers(all, reports));
      }
    }
    List<Figure> stated = new ArrayList<>();
    for (String kind : CopyGenerator.KINDS) {
      double floor = kind.equals("spun") ? 0.9 : 0.97;
      stated.add(Figure.atLeast(floor, kind + " pair F1", figures.of(kind).f1()));
      stated.add(Figure.stated(kind + " pair precision", figures.of(kind).precision()));
    }
    return stated;
  }

  /** One report for each, far from each other in the set and of other topics. */
  private static List<Report> fillers(List<Report> all, List<Report> reports) {
    int first = all.indexOf(reports.get(0));
    List<Report> fillers = new ArrayList<>();
    for (int i = 1; i <= reports.size(); i++) {
      fillers.add(all.get((first + i * STRIDE) % all.size()));
    }
    return fillers;
  }

  private static void count(
      LineageFigures figures, String kind, List<Report> reports, List<Report> fillers) {
    CopyGenerator generator = new CopyGenerator(SEED, HALF);
    CopiedStory story = new CopiedStory();
    DisjointSets voices = new DisjointSets();
    Map<String, String> firstOfRow = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      String number = String.valueOf(i);
      rows(report).forEach(r -> voices.union(firstOfRow.computeIfAbsent(r, k -> number), number));
      story.add("a" + i, "origin" + i, "original", report.paragraphs());
      story.add("b" + i, "origin" + i, kind, generator.copy(kind, i, report, fillers.get(i)));
    }
    figures.count(
        story,
        (a, b) ->
            number(a).equals(number(b)) || !voices.root(number(a)).equals(voices.root(number(b))));
  }

  private static String number(String id) {
    return id.substring(1);
  }

  private static Set<String> rows(Report report) {
    String text = String.join(" ", report.paragraphs()).toLowerCase(Locale.ROOT);
    List<String> words = List.of(text.split("[^\\p{L}\\p{N}]+"));
    Set<String> rows = new HashSet<>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + ROW)));
    }
    return rows;
  }

  private static Map<String, List<Report>> read(Path set) throws IOException {
    Map<String, List<Report>> events = new TreeMap<>();
    for (String line : Files.readAllLines(set.resolve("docs.tsv"), UTF_8)) {
      String[] columns = line.split("\t");
      Path file = set.resolve("text").resolve(columns[0] + ".txt");
      if (!columns[0].equals("doc") && Files.exists(file)) {
        String text = Files.readString(file, UTF_8);
        if (text.length() >= SHORTEST) {
          List<String> paragraphs = text.lines().filter(l -> !l.isBlank()).toList();
          events
              .computeIfAbsent(columns[2], e -> new ArrayList<>())
              .add(new Report(columns[2], columns[0], paragraphs));
        }
      }
    }
    return events;
  }
}
