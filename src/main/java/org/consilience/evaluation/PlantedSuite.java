package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.evaluation.NewsTexts.NewsText;
import org.consilience.evaluation.Planter.Layout;
import org.consilience.evaluation.Planter.Where;
import org.consilience.language.Embedders;
import org.consilience.text.Embedder;

/**
 * Teasers of one public set and spam of public lists planted into news of another: a third each at
 * the start, in the middle and at the end; the texts as they come, a sentence a line, and in
 * paragraphs. None of them was learned from.
 */
final class PlantedSuite implements Suite {

  private static final int TEXTS = 400;
  private static final long SEED = 2_611;
  private static final int TEASERS_OF_ONE = 2;

  /** Texts that the teasers of one host are chosen from. */
  private static final int SOURCES = 6;

  /** Cosine of two texts' heads from which on they are of one topic and counted apart. */
  private static final double SAME_TOPIC = 0.45;

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
    return measure(sets, TEXTS, embedder, new ScoringCleaner(embedder));
  }

  static List<Figure> measure(Path sets, int count, Embedder embedder, DocumentCleaner cleaner)
      throws IOException {
    List<NewsText> texts = NewsTexts.read(sets);
    Map<String, List<NewsText>> bySet = new LinkedHashMap<>();
    texts.forEach(t -> bySet.computeIfAbsent(t.set(), s -> new ArrayList<>()).add(t));
    List<String> names = List.copyOf(bySet.keySet());
    SplittableRandom chance = new SplittableRandom(SEED);
    Planter planter = new Planter(SEED, SpamLists.read(sets.resolve("spam")));
    NoiseTally tally = new NoiseTally();
    for (int i = 0; i < count; i++) {
      String set = names.get(i % names.size());
      List<NewsText> hosts = bySet.getOrDefault(set, List.of());
      NewsText host = hosts.get(chance.nextInt(hosts.size()));
      Where where = Where.values()[(i / 3) % 3];
      Layout layout = Layout.values()[(i / 9) % 3];
      List<String> lines = planter.laidOut(host.paragraphs(), layout);
      List<List<String>> others = others(texts, host, embedder, chance);
      LabelledText planted = planter.plant(host.name(), lines, others, where, i % 2 == 0);
      tally.add(planted, where.name().toLowerCase(Locale.ROOT), cleaner);
    }
    return tally.stated();
  }

  /** Teasers of some texts of the other sets, on other topics. */
  private static List<List<String>> others(
      List<NewsText> texts, NewsText host, Embedder embedder, SplittableRandom chance) {
    float[] topic = embedder.embed(head(host));
    List<List<String>> others = new ArrayList<>();
    while (others.size() < SOURCES) {
      NewsText text = texts.get(chance.nextInt(texts.size()));
      if (!text.set().equals(host.set())
          && Embedder.cosine(topic, embedder.embed(head(text))) < SAME_TOPIC) {
        others.add(Planter.teasers(text.paragraphs(), TEASERS_OF_ONE, text.name().hashCode()));
      }
    }
    return others;
  }

  private static String head(NewsText text) {
    String all = String.join(" ", text.paragraphs());
    return all.substring(0, Math.min(800, all.length()));
  }
}
