package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilience.cleaning.Trees;
import org.consilience.cleaning.TwoLooks;
import org.consilience.evaluation.NewsTexts.NewsText;
import org.consilience.language.Embedders;
import org.consilience.text.Embedder;

/** Learns the trees of both looks at blocks and writes them as the resources the program reads. */
public final class LearnBlocks {

  private static final String HEADER =
      """
      # Trees of the block model, the %s look: number TAB value TAB the most that goes to the lower side, which follows
      # before the upper one; or leaf TAB value. Not to be edited by hand.
      # Source: learned from the lines of 91 pages of the article extraction benchmark (Scrapinghub, MIT),
      # and from their articles and some of ECB+ (CC BY 3.0), MEANTIME (CC BY 4.0) and FA-KES (CC BY)
      # with teasers and spam planted into them, by
      #   java -cp target/classes:target/lib/* org.consilience.evaluation.LearnBlocks FOLDER_OF_THE_SETS \
      #     src/main/resources/org/consilience/cleaning
      """;

  private LearnBlocks() {}

  /**
   * Learns.
   *
   * @param args the folder of the sets, and the folder to write to
   */
  public static void main(String[] args) throws IOException {
    learn(Path.of(args[0]), Path.of(args[1]), new RememberingEmbedder(Embedders.paragraphs()));
  }

  static void learn(Path sets, Path folder, Embedder embedder) throws IOException {
    List<LabelledText> pages = LinePages.read(sets.resolve("article-extraction"));
    List<NewsText> news = NewsTexts.some(NewsTexts.read(sets));
    TwoLooks models = BlockSchool.teach(BlockLessons.of(pages, news, embedder));
    write(models.first(), "first", folder.resolve("article-trees.tsv"));
    write(models.second(), "second", folder.resolve("article-trees-second.tsv"));
  }

  private static void write(Trees model, String look, Path file) throws IOException {
    StringBuilder lines = new StringBuilder(HEADER.formatted(look));
    model.lines().forEach(line -> lines.append(line).append('\n'));
    Files.writeString(file, lines, UTF_8);
  }
}
