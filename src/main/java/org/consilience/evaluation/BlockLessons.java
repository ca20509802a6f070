package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.cleaning.BlockNumbers;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.consilience.evaluation.NewsTexts.NewsText;
import org.consilience.evaluation.Planter.Layout;
import org.consilience.evaluation.Planter.Where;
import org.consilience.text.Embedder;

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

  private static final double USUAL_LINES = 25;

  /** Which page in the list gives a page its article, and how much a page of two parts counts. */
  private static final int PARTNER = 7;

  private static final double EXCHANGED = 0.5;

  /** Characters of a line that counts in full, and what other lines count at least and at most. */
  private static final double USUAL_LENGTH = 120;

  private static final double LIGHTEST = 0.5;
  private static final double HEAVIEST = 4;

  private static final int TEASERS = 5;
  private static final int PLANTINGS = 2;
  private static final int INTERRUPTED = 2;

  private static final Layout[] LAYOUTS = {Layout.AS_FOUND, Layout.SENTENCES, Layout.PARAGRAPHS};

  /**
   * How much more a line of the article counts on a raw page than one around it: there are few of
   * them, and a page is judged by the share of them that is found.
   */
  private static final double RARE = 2.6;

  private final Embedder embedder;
  private final Map<String, List<String>> teasers = new HashMap<>();
  private final Map<String, float[]> topics = new HashMap<>();
  private final List<Lesson> lessons = new ArrayList<>();

  private BlockLessons(Embedder embedder) {
    this.embedder = embedder;
  }

  /**
   * A text to learn from.
   *
   * @param text made of a page or an article, by the name of that
   * @param labels 1 for article, 0 for other
   * @param weight of the text among the others
   * @param rare how much more than that an article's block counts
   * @param lengths how much each block counts for its length
   * @param planted whether an article that came without a page has noise planted into it: of such a
   *     text it is known to the character what is which
   */
  record Lesson(
      LabelledText text,
      BlockNumbers blocks,
      int[] labels,
      double weight,
      double rare,
      double[] lengths,
      boolean planted) {
    /** The page or article that it was made of. */
    String host() {
      return text.name();
    }

    double weight(int block) {
      return lengths[block] * (labels[block] == 1 ? weight * rare : weight);
    }
  }

  /** The lessons of some pages and of some articles that came without a page. */
  static List<Lesson> of(List<LabelledText> pages, List<NewsText> news, Embedder embedder) {
    BlockLessons lessons = new BlockLessons(embedder);
    pages.forEach(lessons::read);
    pages.forEach(lessons::unread);
    for (int i = 0; i < pages.size(); i++) {
      LabelledText partner = pages.get((i + PARTNER) % pages.size());
      MixedPages.exchanged(pages.get(i), partner)
          .ifPresent(mixed -> lessons.add(mixed, EXCHANGED * weight(partner)));
    }
    List<LabelledText> hosts = pages.stream().filter(BlockLessons::isHost).toList();
    hosts.forEach(host -> lessons.cut(host.name(), host.article()));
    news.forEach(text -> lessons.cut(text.name(), text.paragraphs()));
    for (int i = 0; i < hosts.size(); i++) {
      lessons.plant(hosts, i);
    }
    for (int i = 0; i < news.size(); i++) {
      lessons.plant(news, hosts, i);
    }
    return lessons.lessons;
  }

  private void cut(String name, List<String> article) {
    teasers.put(name, Planter.teasers(article, TEASERS, seed(name)));
    topics.put(name, PlantedTexts.topic(article, embedder));
  }

  private void plant(List<LabelledText> hosts, int i) {
    LabelledText host = hosts.get(i);
    // Everything of a host hangs on its name alone, whatever other pages are learned from.
    Planter planter = new Planter(seed(host.name()), new SpamMill());
    List<List<String>> others = new ArrayList<>();
    for (LabelledText other : hosts) {
      if (!other.equals(host)) {
        others.add(teasers.getOrDefault(other.name(), List.of()));
      }
    }
    for (int k = 0; k < LAYOUTS.length; k++) {
      List<String> lines = planter.laidOut(host.article(), LAYOUTS[k]);
      add(clean(host.name(), lines), 1);
      for (int turn = 0; turn < PLANTINGS; turn++) {
        Where where = Where.values()[Math.floorMod((int) seed(host.name()) + k + turn, 3)];
        add(planter.plant(host.name(), lines, others, where, turn == 0), 1);
      }
    }
    List<String> one = planter.laidOut(host.article(), Layout.ONE);
    add(planter.plant(host.name(), one, others, Where.values()[i % 3], false), 1);
    for (int around : new int[] {1, 3, 8}) {
      add(MixedPages.cropped(host, around), 2);
    }
    for (int k = 1; k <= INTERRUPTED; k++) {
      List<String> lines = planter.laidOut(host.article(), LAYOUTS[k % LAYOUTS.length]);
      LabelledText page = hosts.get((i + k * PARTNER) % hosts.size());
      add(MixedPages.interrupted(clean(host.name(), lines), page, seed(host.name()) + k), 1);
    }
  }

  /**
   * An article of a set, with teasers of pages and of the other sets, since these tell of other
   * events, as far as they are not of its own theme: to learn to find those costs articles.
   */
  private void plant(List<NewsText> news, List<LabelledText> hosts, int i) {
    NewsText host = news.get(i);
    Planter planter = new Planter(seed(host.name()), new SpamMill());
    List<List<String>> others = new ArrayList<>();
    hosts.forEach(other -> addTeasers(others, other.name(), host.name()));
    for (NewsText other : news) {
      if (!other.set().equals(host.set())) {
        addTeasers(others, other.name(), host.name());
      }
    }
    List<String> lines = planter.laidOut(host.paragraphs(), Layout.values()[i / 3 % 4]);
    add(clean(host.name(), lines), 1);
    LabelledText page = hosts.get(i % hosts.size());
    Planter commenter = new Planter(seed(host.name()), SpamMill::comment);
    LabelledText commented = commenter.interrupted(clean(host.name(), lines));
    add(MixedPages.interrupted(commented, page, seed(host.name())), 1);
    for (Where where : Where.values()) {
      boolean spammed = where.ordinal() != i % 3;
      LabelledText text = planter.plant(host.name(), lines, others, where, spammed);
      add(text, BlockNumbers.of(text.text(), embedder), 1, 1, true);
    }
  }

  private void addTeasers(List<List<String>> others, String name, String host) {
    if (!PlantedTexts.isSame(topic(name), topic(host))) {
      others.add(teasers.getOrDefault(name, List.of()));
    }
  }

  private float[] topic(String name) {
    return topics.getOrDefault(name, new float[0]);
  }

  private static LabelledText clean(String name, List<String> lines) {
    return new LabelledText(name, lines.stream().map(Line::article).toList());
  }

  /** Pages count alike: a long article's lines count less, but not as little as its length says. */
  private static double weight(LabelledText page) {
    return Math.sqrt(USUAL_LINES / Math.max(4.0, page.article().size()));
  }

  private static long seed(String name) {
    return SEED + name.hashCode();
  }

  private void add(LabelledText text, double weight) {
    add(text, BlockNumbers.of(text.text(), embedder), weight, 1, false);
  }

  private void read(LabelledText page) {
    add(page, BlockNumbers.of(page.text(), embedder), weight(page), RARE, false);
  }

  /**
   * A page as if nobody knew its language: there are few pages of other languages to learn from.
   */
  private void unread(LabelledText page) {
    add(page, BlockNumbers.unread(page.text(), embedder), weight(page), RARE, false);
  }

  private void add(
      LabelledText text, BlockNumbers blocks, double weight, double rare, boolean planted) {
    if (blocks.size() == text.lines().size()) { // else lines were taken for wrapped ones
      double[] lengths =
          text.lines().stream().mapToDouble(line -> rare == 1 ? length(line) : 1).toArray();
      lessons.add(new Lesson(text, blocks, labels(text), weight, rare, lengths, planted));
    }
  }

  /** On pages lines are counted, in texts with planted noise characters. */
  private static double length(Line line) {
    double length = Math.sqrt(line.text().length() / USUAL_LENGTH);
    return Math.max(LIGHTEST, Math.min(HEAVIEST, length));
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
