package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.consilience.cleaning.ArticleModel;
import org.consilience.evaluation.ChainTrainer.Example;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.consilience.evaluation.Planter.Layout;
import org.consilience.evaluation.Planter.Where;

/**
 * What the block model learns from: labelled pages as they are, and their articles alone, with
 * nothing, teasers of each other and spam planted into them.
 */
final class BlockLessons {

  private static final long SEED = 20_261_121;

  /** Words. Shorter articles have no topic that a teaser could be told from. */
  private static final int HOST_WORDS = 150;

  /** Of so many words of English at least one is "the". */
  private static final int WORDS_PER_THE = 60;

  /** Strength of the pull of weights to zero, and lead that article must win by in training. */
  private static final double PRIOR = 10.0;

  private static final double MARGIN = 0.0;

  private static final double USUAL_LINES = 25;

  private static final int TEASERS = 5;
  private static final int PLANTINGS = 2;

  private static final Layout[] LAYOUTS = {Layout.AS_FOUND, Layout.SENTENCES, Layout.PARAGRAPHS};

  private final Function<String, List<SortedMap<String, Double>>> features;
  private final Map<String, List<String>> teasers = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  private BlockLessons(Function<String, List<SortedMap<String, Double>>> features) {
    this.features = features;
  }

  /**
   * The examples of some pages.
   *
   * @param features of the blocks of a text
   */
  static List<Example> of(
      List<LabelledText> pages, Function<String, List<SortedMap<String, Double>>> features) {
    BlockLessons lessons = new BlockLessons(features);
    pages.forEach(page -> lessons.add(page, weight(page)));
    List<LabelledText> hosts = pages.stream().filter(BlockLessons::isHost).toList();
    for (LabelledText host : hosts) {
      List<String> cut = Planter.teasers(host.article(), TEASERS, seed(host));
      lessons.teasers.put(host.name(), cut);
    }
    for (int i = 0; i < hosts.size(); i++) {
      lessons.plant(hosts, i);
    }
    return lessons.examples;
  }

  /** The model that some pages teach. */
  static ArticleModel learn(
      List<LabelledText> pages, Function<String, List<SortedMap<String, Double>>> features) {
    return ChainTrainer.train(of(pages, features), PRIOR, MARGIN);
  }

  private void plant(List<LabelledText> hosts, int i) {
    LabelledText host = hosts.get(i);
    // Everything of a host hangs on its name alone, whatever other pages are learned from.
    Planter planter = new Planter(seed(host), new SpamMill());
    List<List<String>> others = new ArrayList<>();
    for (LabelledText other : hosts) {
      if (!other.equals(host)) {
        others.add(teasers.get(other.name()));
      }
    }
    for (int k = 0; k < LAYOUTS.length; k++) {
      List<String> lines = planter.laidOut(host.article(), LAYOUTS[k]);
      add(new LabelledText(host.name(), lines.stream().map(Line::article).toList()), 1);
      for (int turn = 0; turn < PLANTINGS; turn++) {
        Where where = Where.values()[Math.floorMod((int) seed(host) + k + turn, 3)];
        add(planter.plant(host.name(), lines, others, where, turn == 0), 1);
      }
    }
    List<String> one = planter.laidOut(host.article(), Layout.ONE);
    add(planter.plant(host.name(), one, others, Where.values()[i % 3], false), 1);
    for (int around : new int[] {1, 3, 8}) {
      add(cropped(host, around), 2);
    }
  }

  /** Pages count alike: a long article's lines count less, but not as little as its length says. */
  private static double weight(LabelledText page) {
    return Math.sqrt(USUAL_LINES / Math.max(4.0, page.article().size()));
  }

  private static long seed(LabelledText text) {
    return SEED + text.name().hashCode();
  }

  /** The article with some lines of its page around it, as careless extraction leaves them. */
  private static LabelledText cropped(LabelledText page, int around) {
    List<Line> lines = page.lines();
    int first = 0;
    int last = lines.size() - 1;
    while (lines.get(first).label() != Label.ARTICLE) {
      first++;
    }
    while (lines.get(last).label() != Label.ARTICLE) {
      last--;
    }
    int end = Math.min(lines.size(), last + 1 + around);
    return new LabelledText(page.name(), lines.subList(Math.max(0, first - around), end));
  }

  private void add(LabelledText text, double weight) {
    List<SortedMap<String, Double>> blocks = features.apply(text.text());
    if (blocks.size() == text.lines().size()) { // else its lines were taken for wrapped ones
      examples.add(new Example(blocks, labels(text), weight));
    }
  }

  /** Lines that the set does not judge go with the one before. */
  private static int[] labels(LabelledText text) {
    int[] labels = new int[text.lines().size()];
    for (int i = 0; i < labels.length; i++) {
      Label label = text.lines().get(i).label();
      labels[i] =
          label == Label.ARTICLE || (label == Label.UNJUDGED && i > 0 && labels[i - 1] == 1)
              ? 1
              : 0;
    }
    return labels;
  }

  private static boolean isHost(LabelledText page) {
    String[] words = String.join(" ", page.article()).split(" ");
    int the = 0;
    for (String word : words) {
      the += word.equals("the") ? 1 : 0;
    }
    return words.length >= HOST_WORDS && the * WORDS_PER_THE >= words.length;
  }
}
