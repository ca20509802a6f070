package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Copies made of the reports of ECB+, found among the reports of the same event. The set holds
 * genuine copies, too: two of its reports that have twelve words in a row in common are left out of
 * the count, all others are held for independent.
 */
final class PublicLineageSuite implements Suite {
  private static final long SEED = 7;
  private static final double HALF = 0.5;

  /** Words in a row that two reporters do not write by chance. */
  private static final int ROW = 12;

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
    for (String kind : CopyGenerator.KINDS) {
      Report filler = events.values().iterator().next().get(0);
      for (List<Report> reports : events.values()) {
        Report other = reports.contains(filler) ? last(events) : filler;
        count(figures, kind, reports, other);
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

  private static Report last(Map<String, List<Report>> events) {
    List<List<Report>> all = List.copyOf(events.values());
    return all.get(all.size() - 1).get(0);
  }

  private static void count(
      LineageFigures figures, String kind, List<Report> reports, Report other) {
    CopyGenerator generator = new CopyGenerator(SEED, HALF);
    CopiedStory story = new CopiedStory();
    List<Set<String>> rows = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      rows.add(rows(report));
      // Each partial copy stands among words of its own: a shared filler would be a second source.
      Report own = spunAside(other, i);
      story.add("a" + i, "origin" + i, "original", report.paragraphs());
      story.add("b" + i, "origin" + i, kind, generator.copy(kind, i, report, own));
    }
    figures.count(story, (a, b) -> isKnown(rows, number(a), number(b)) && !bothMade(kind, a, b));
  }

  /** A filler that no other document has: its words in an order of their own. */
  private static Report spunAside(Report other, int number) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : other.paragraphs()) {
      List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
      Collections.rotate(words, number);
      if (number % 2 == 1) {
        Collections.reverse(words);
      }
      paragraphs.add(String.join(" ", words));
    }
    return new Report(other.event(), other.title() + " " + number, paragraphs);
  }

  /** Two partial copies may share their filler. */
  private static boolean bothMade(String kind, String a, String b) {
    return kind.equals("partial") && a.startsWith("b") && b.startsWith("b");
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static boolean isKnown(List<Set<String>> rows, int a, int b) {
    return a == b || rows.get(a).stream().noneMatch(rows.get(b)::contains);
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
