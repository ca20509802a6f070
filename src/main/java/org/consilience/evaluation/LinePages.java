package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;

/**
 * The pages of the article extraction benchmark (Scrapinghub, MIT) as lines: {@code lines.tsv} with
 * the columns page, number, label (1, 0, - for not judged) and text, under one line of names.
 */
final class LinePages {
  private LinePages() {}

  static List<LabelledText> read(Path folder) throws IOException {
    Map<String, List<Line>> pages = new LinkedHashMap<>();
    List<String> rows =
        Files.readString(folder.resolve("lines.tsv"), UTF_8).lines().skip(1).toList();
    for (String row : rows) {
      String[] columns = row.split("\t", 4);
      Label label =
          switch (columns[2]) {
            case "1" -> Label.ARTICLE;
            case "0" -> Label.NOISE;
            default -> Label.UNJUDGED;
          };
      pages
          .computeIfAbsent(columns[0], page -> new ArrayList<>())
          .add(new Line(columns[3], "page", label));
    }
    List<LabelledText> texts = new ArrayList<>();
    pages.forEach((page, lines) -> texts.add(new LabelledText(page, lines)));
    return texts;
  }
}
