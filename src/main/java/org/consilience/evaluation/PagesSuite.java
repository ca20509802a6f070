package org.consilience.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.consilience.document.HtmlReader;

/**
 * The HTML reader alone: its lines of the article against the bodies that people copied out of
 * pages (ScrapingHub's article extraction benchmark). Precision and recall are means over pages, F1
 * is that of the means, as in the set's own script. Nothing is learned on the set; the folds tell
 * how far the figure depends on which pages were drawn.
 */
final class PagesSuite implements Suite {
  private static final int FOLDS = 5;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String question() {
    return "How much of a web page's article does the HTML reader find, and how much else?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("article-extraction");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<ShingleMatch> matches = matches(set);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.stated("pages", matches.size()));
    figures.add(Figure.stated("shingle precision", precision(matches)));
    figures.add(Figure.stated("shingle recall", recall(matches)));
    figures.add(Figure.atLeast(0.97, "shingle F1", f1(matches)));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<ShingleMatch> drawn = new ArrayList<>();
      for (int i = fold; i < matches.size(); i += FOLDS) {
        drawn.add(matches.get(i));
      }
      figures.add(Figure.stated("shingle F1, fold " + (fold + 1), f1(drawn)));
    }
    return figures;
  }

  private static List<ShingleMatch> matches(Path set) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(set.resolve("ground-truth.json").toFile());
    List<ShingleMatch> matches = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> pages = truth.fields(); pages.hasNext(); ) {
      Map.Entry<String, JsonNode> page = pages.next();
      Path html = set.resolve("html").resolve(page.getKey() + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(html))) {
        String body = page.getValue().path("articleBody").asText();
        matches.add(ShingleMatch.of(body, HtmlReader.article(in.readAllBytes())));
      }
    }
    return matches;
  }

  private static double f1(List<ShingleMatch> matches) {
    double precision = precision(matches);
    double recall = recall(matches);
    return 2 * precision * recall / (precision + recall);
  }

  private static double precision(List<ShingleMatch> matches) {
    return matches.stream()
        .filter(ShingleMatch::hasFound)
        .mapToDouble(ShingleMatch::precision)
        .average()
        .orElse(Double.NaN);
  }

  private static double recall(List<ShingleMatch> matches) {
    return matches.stream()
        .filter(ShingleMatch::hasTruth)
        .mapToDouble(ShingleMatch::recall)
        .average()
        .orElse(Double.NaN);
  }
}
