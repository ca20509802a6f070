package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.consilience.fusion.FusionMethods;
import org.consilience.fusion.SourcedValue;

/** Truth discovery on three public tables: authors of books, populations, weather. */
final class PublicTruthSuite implements Suite {
  /** Over the vote. */
  private static final double LEAD = 0.03;

  @Override
  public String name() {
    return "truth-public";
  }

  @Override
  public String question() {
    return "Which of the values is true? Authors of books, populations of cities, weather.";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("truth");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("books", set, 0.79));
    figures.addAll(figures("population", set, 0.79));
    figures.addAll(figures("weather", set, 0.58));
    return figures;
  }

  private static List<Figure> figures(String title, Path set, double floor) throws IOException {
    TruthScore score = score(set.resolve(title));
    List<Figure> figures = TruthScore.figures(title, score.shares(), floor, LEAD);
    double error = score.error(FusionMethods.named("credibility"), FusionMethods.named("vote"));
    figures.add(
        Figure.stated(title + ", credibility: standard error of its lead over vote", error));
    return figures;
  }

  private static TruthScore score(Path folder) throws IOException {
    List<SourcedValue> records = new ArrayList<>();
    for (Map<String, String> row : rows(folder.resolve("claims.csv.gz"))) {
      records.add(
          new SourcedValue(
              field(row, "SourceID"),
              field(row, "ObjectID"),
              field(row, "PropertyID"),
              field(row, "PropertyValue")));
    }
    Map<String, String> truth = new TreeMap<>();
    for (Map<String, String> row : rows(folder.resolve("truth.csv.gz"))) {
      truth.put(item(row), field(row, "PropertyValue"));
    }
    return new TruthScore(records, truth);
  }

  private static String item(Map<String, String> row) {
    return field(row, "ObjectID") + " / " + field(row, "PropertyID");
  }

  private static String field(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      List<List<String>> rows = CsvRows.parse(new String(in.readAllBytes(), UTF_8));
      List<Map<String, String>> named = new ArrayList<>();
      for (List<String> row : rows.subList(1, rows.size())) {
        named.add(named(rows.get(0), row));
      }
      return named;
    }
  }

  private static Map<String, String> named(List<String> names, List<String> row) {
    Map<String, String> named = new TreeMap<>();
    for (int c = 0; c < names.size(); c++) {
      named.put(names.get(c), row.get(c));
    }
    return named;
  }
}
