package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.evaluation.NewsTexts.NewsText;
import org.consilience.evaluation.PlantedTexts.Sample;
import org.consilience.language.Embedders;
import org.consilience.text.Embedder;

/**
 * Teasers of one public set and spam of public lists planted into news of another: a third each at
 * the start, in the middle and at the end; the texts as they come, a sentence a line, and in
 * paragraphs. What the sets label as article but is left of a page is taken out beforehand ({@link
 * SiteLines}). The sets are halved by topic, and each half is judged by weights learned from the
 * other half and from pages of another set; the lists of spam are learned from by none.
 */
final class PlantedSuite implements Suite {

  private static final int TEXTS = 400;
  private static final int TEXTS_OF_SAME_TOPIC = 100;

  @Override
  public String name() {
    return "planted";
  }

  @Override
  public String question() {
    return "How much planted noise is found, and how much article is lost?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("."); // several sets
  }

  @Override
  public List<Figure> measure(Path sets) throws IOException {
    Embedder embedder = new RememberingEmbedder(Embedders.paragraphs());
    NoiseTally other = new NoiseTally();
    NoiseTally same = new NoiseTally();
    for (int half = 0; half < 2; half++) {
      DocumentCleaner cleaner = learned(sets, 1 - half, embedder);
      PlantedTexts texts = PlantedTexts.of(sets, half, embedder);
      for (Sample sample : texts.samples(TEXTS / 2, false)) {
        other.add(sample.text(), sample.where(), cleaner);
      }
      for (Sample sample : texts.samples(TEXTS_OF_SAME_TOPIC / 2, true)) {
        same.add(sample.text(), "same topic", cleaner);
      }
    }
    List<Figure> figures = new ArrayList<>(other.stated());
    figures.add(
        Figure.stated("teasers of the same topic found", same.recall("teaser, same topic")));
    figures.add(Figure.stated("article characters rejected beside these", same.lost()));
    return figures;
  }

  /** A cleaner that learned from one half of the news, and from the pages of another set. */
  static DocumentCleaner learned(Path sets, int half, Embedder embedder) throws IOException {
    List<LabelledText> pages = LinePages.read(sets.resolve("article-extraction"));
    List<NewsText> news = NewsTexts.some(NewsTexts.half(NewsTexts.read(sets), half));
    return new ScoringCleaner(embedder, BlockSchool.teach(BlockLessons.of(pages, news, embedder)));
  }
}
