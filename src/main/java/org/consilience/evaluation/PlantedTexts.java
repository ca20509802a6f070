package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.consilience.evaluation.NewsTexts.NewsText;
import org.consilience.evaluation.Planter.Layout;
import org.consilience.evaluation.Planter.Where;
import org.consilience.text.Embedder;

/** News of public sets with teasers of the other sets and spam of public lists planted into it. */
final class PlantedTexts {

  private static final long SEED = 2_611;
  private static final int TEASERS_OF_ONE = 2;

  /** Texts that the teasers of one host are chosen from, and how many are looked at for them. */
  private static final int SOURCES = 6;

  private static final int LOOKED_AT = 600;

  /** Cosine of two texts' heads from which on they are of one topic and counted apart. */
  private static final double SAME_TOPIC = 0.45;

  private static final int HEAD = 800;

  private final List<NewsText> texts;
  private final Embedder embedder;
  private final Planter planter;
  private final SplittableRandom chance;

  private PlantedTexts(List<NewsText> texts, Embedder embedder, Spam spam, long seed) {
    this.texts = texts;
    this.embedder = embedder;
    this.planter = new Planter(seed, spam);
    this.chance = new SplittableRandom(seed);
  }

  /**
   * A text with noise.
   *
   * @param where the noise stands, and how the text is laid out
   */
  record Sample(LabelledText text, String set, String where, Layout layout) {}

  static PlantedTexts of(Path sets, int half, Embedder embedder) throws IOException {
    return new PlantedTexts(
        NewsTexts.half(NewsTexts.read(sets), half),
        embedder,
        SpamLists.read(sets.resolve("spam")),
        SEED + half);
  }

  /** So many samples, with teasers of other topics than the host's or of the same. */
  List<Sample> samples(int count, boolean sameTopic) {
    Map<String, List<NewsText>> bySet = new LinkedHashMap<>();
    texts.forEach(t -> bySet.computeIfAbsent(t.set(), s -> new ArrayList<>()).add(t));
    List<String> names = List.copyOf(bySet.keySet());
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String set = names.get(i % names.size());
      List<NewsText> hosts = bySet.getOrDefault(set, List.of());
      NewsText host = hosts.get(chance.nextInt(hosts.size()));
      Where where = Where.values()[(i / 3) % 3];
      Layout layout = Layout.values()[(i / 9) % 3];
      List<List<String>> others = others(host, sameTopic);
      if (!others.isEmpty()) {
        List<String> lines = planter.laidOut(host.paragraphs(), layout);
        LabelledText text = planter.plant(host.name(), lines, others, where, i % 2 == 0);
        samples.add(new Sample(text, set, where.name().toLowerCase(Locale.ROOT), layout));
      }
    }
    return samples;
  }

  private List<List<String>> others(NewsText host, boolean sameTopic) {
    float[] topic = topic(host.paragraphs(), embedder);
    List<List<String>> others = new ArrayList<>();
    for (int k = 0; k < LOOKED_AT && others.size() < SOURCES; k++) {
      NewsText text = texts.get(chance.nextInt(texts.size()));
      if (!text.set().equals(host.set())
          && isSame(topic, topic(text.paragraphs(), embedder)) == sameTopic) {
        others.add(Planter.teasers(text.paragraphs(), TEASERS_OF_ONE, text.name().hashCode()));
      }
    }
    return others;
  }

  /** What a text's head is about. */
  static float[] topic(List<String> paragraphs, Embedder embedder) {
    String all = String.join(" ", paragraphs);
    return embedder.embed(all.substring(0, Math.min(HEAD, all.length())));
  }

  /** Whether teasers of a text of one topic are of the other's own, so that no topic tells them. */
  static boolean isSame(float[] topic, float[] other) {
    return Embedder.cosine(topic, other) >= SAME_TOPIC;
  }
}
