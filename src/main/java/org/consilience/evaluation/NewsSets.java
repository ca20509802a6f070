package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads public sets of news articles as their publishers lay them out. */
final class NewsSets {
  private NewsSets() {}

  /** The documents of ECB+ (Cybulska and Vossen 2014), each with its subtopic as gold. */
  static List<SourceText> ecbPlus(Path folder) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (String row : Files.readAllLines(folder.resolve("docs.tsv"), UTF_8)) {
      String[] columns = row.split("\t", -1);
      if (!columns[0].equals("doc")) {
        Path file = folder.resolve("text").resolve(columns[0] + ".txt");
        texts.add(new SourceText(columns[0], Files.readString(file), columns[2]));
      }
    }
    return texts;
  }

  /**
   * The English articles of MEANTIME (Minard et al. 2016) without their date lines, which are the
   * gold: as printed, "March 1, 2008".
   */
  static List<SourceText> meantime(Path folder) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    String name = "";
    List<StringBuilder> sentences = new ArrayList<>();
    for (String line : lines(folder.resolve("meantime.conll.gz"), UTF_8)) {
      if (line.startsWith("#begin")) {
        name = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
        sentences = new ArrayList<>();
      } else if (line.startsWith("#end")) {
        texts.add(article(name, sentences));
      } else if (!line.isBlank()) {
        add(sentences, line.split("\t"));
      }
    }
    return texts;
  }

  private static void add(List<StringBuilder> sentences, String[] token) {
    int sentence = Integer.parseInt(token[1]);
    while (sentences.size() <= sentence) {
      sentences.add(new StringBuilder());
    }
    StringBuilder text = sentences.get(sentence);
    boolean joined = text.isEmpty() || token[3].matches("[.,;:!?%)\\]]|'\\w{0,2}|n't");
    text.append(joined || text.toString().matches("(?s).*[(\\[$]$") ? "" : " ").append(token[3]);
  }

  /** The title is the first sentence, the date line the second. */
  private static SourceText article(String name, List<StringBuilder> sentences) {
    List<String> body = sentences.stream().map(StringBuilder::toString).toList();
    String text =
        body.get(0)
            + "\n\n"
            + String.join(" ", body.subList(Math.min(2, body.size()), body.size()));
    return new SourceText(name, text, body.size() > 1 ? body.get(1) : "");
  }

  /** The articles of FA-KES (Abu Salem et al. 2019); gold is the place and the day of the event. */
  static List<SourceText> fakes(Path folder) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    String all = String.join("\n", lines(folder.resolve("FA-KES-Dataset.csv.gz"), ISO_8859_1));
    for (List<String> row : rows(all)) {
      if (row.size() > 5 && !row.get(0).equals("unit_id")) {
        texts.add(
            new SourceText(
                "fakes-" + row.get(0),
                row.get(1) + "\n\n" + row.get(2),
                row.get(5) + " " + row.get(4)));
      }
    }
    return texts;
  }

  /** Comma-separated values (RFC 4180). */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (text + "\n").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  private static List<String> lines(Path file, Charset charset) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), charset))) {
      List<String> lines = new ArrayList<>();
      for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Objects.requireNonNull(line));
      }
      return lines;
    }
  }
}
