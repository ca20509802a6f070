package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.consilience.cleaning.ArticleModel;
import org.consilience.cleaning.BlockFeatures;
import org.consilience.language.Embedders;
import org.consilience.text.Embedder;

/** Learns the weights of the block model and writes them as the resource that the program reads. */
public final class LearnBlocks {

  private static final String HEADER =
      """
      # Weights of the block model: feature TAB weight. Not to be edited by hand.
      # Source: learned from the lines of 91 pages of the article extraction benchmark (Scrapinghub, MIT)
      # and from their articles with teasers and spam planted into them, by
      #   java -cp target/classes:target/lib/* org.consilience.evaluation.LearnBlocks FOLDER_OF_THE_SET \\
      #     src/main/resources/org/consilience/cleaning/article-model.tsv
      """;

  private LearnBlocks() {}

  /**
   * Learns.
   *
   * @param args the folder of the set, and the file to write
   */
  public static void main(String[] args) throws IOException {
    learn(Path.of(args[0]), Path.of(args[1]), new RememberingEmbedder(Embedders.paragraphs()));
  }

  static void learn(Path set, Path file, Embedder embedder) throws IOException {
    Map<String, List<SortedMap<String, Double>>> known = new HashMap<>();
    ArticleModel model =
        BlockLessons.learn(
            LinePages.read(set),
            text -> known.computeIfAbsent(text, t -> BlockFeatures.of(t, embedder)));
    StringBuilder lines = new StringBuilder(HEADER);
    model
        .weights()
        .forEach((name, weight) -> lines.append(name).append('\t').append(weight).append('\n'));
    Files.writeString(file, lines, UTF_8);
  }
}
