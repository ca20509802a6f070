package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.consilience.text.Embedder;
import org.consilience.text.Resources;

/**
 * What the learned model sees of each block of a document, as named values: the block alone, its
 * neighbours, its place, its kinship with the document's topic, and the hand-made evidence.
 */
public final class BlockFeatures {

  /** Below, shares of words are accidents. */
  private static final int COUNTED_WORDS = 4;

  /** Neighbours on each side that are looked at one by one. */
  private static final int REACH = 3;

  /** Words of the core from which on a comparison with it means something. */
  private static final int CORE_WORDS = 40;

  /** Share of blocks without prose from which on a document is a raw page and no article's text. */
  static final double RAW = 0.5;

  /** Fewer blocks are an article with some lines of its page. */
  private static final int RAW_BLOCKS = 40;

  private static final Pattern BARS = Pattern.compile("[|»›•·]");
  private static final Pattern TAG = Pattern.compile("(?:^|\\s)[@#]\\p{L}");
  private static final Pattern QUOTE = Pattern.compile("[\"“”‘«]");
  private static final Pattern EXCLAIMED = Pattern.compile("[?!]['\"’”]?$");

  private static final Set<String> CONTINUING =
      Resources.words(BlockFeatures.class, "continuing-words.txt");
  private static final Set<String> SPEAKER = Set.of("i", "my", "me", "we", "our", "i'm", "i've");
  private static final Set<String> READER = Set.of("you", "your", "yours", "you're", "you'll");

  private final List<BlockView> views;
  private final List<Ballot> ballots;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final String type;
  private final double[] wordsBefore;

  private BlockFeatures(List<BlockView> views, List<Ballot> ballots) {
    this.views = views;
    this.ballots = ballots;
    this.wordsBefore = wordsBefore(views);
    views.forEach(view -> occurrences.merge(view.wording().folded(), 1, Integer::sum));
    this.type = isRaw(views) ? "raw." : "tidy.";
  }

  private static boolean isRaw(List<BlockView> views) {
    return views.size() >= RAW_BLOCKS && views.get(0).place().clutter() >= RAW;
  }

  /** The features of all blocks of a text, in their order. */
  public static List<SortedMap<String, Double>> of(String text, Embedder embedder) {
    List<String> blocks = BlockSegmenter.segment(text).stream().map(p -> p.in(text)).toList();
    List<BlockView> views = BlockViews.of(blocks, embedder);
    return of(views, views.stream().map(BlockScorer::score).toList());
  }

  static List<SortedMap<String, Double>> of(List<BlockView> views, List<Ballot> ballots) {
    BlockFeatures all = new BlockFeatures(views, ballots);
    List<SortedMap<String, Double>> features = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      features.add(all.features(i));
    }
    return features;
  }

  private SortedMap<String, Double> features(int i) {
    Sheet sheet = new Sheet();
    BlockView view = views.get(i);
    sheet.mark("prior." + type, true);
    sheet.curve("prior.clutter", view.place().clutter(), 0, 0.25, 0.5, 0.7, 0.85, 1);
    wording(sheet, view.wording());
    voice(sheet, view.wording());
    evidence(sheet, i);
    place(sheet, i);
    for (int step = -REACH; step <= REACH; step++) {
      sheet.mark("around." + type + "at" + step + "=" + shape(i + step), step != 0);
    }
    kinship(sheet, view);
    return sheet.features();
  }

  private void wording(Sheet sheet, Wording wording) {
    int words = wording.words();
    sheet.bin("wording." + type + "words", words, 0, 1, 2, 3, 5, 8, 12, 18, 26, 40, 70, 110);
    sheet.mark("wording." + type + "ends=" + ending(wording) + "." + size(wording), true);
    sheet.mark("wording.starts-lower", !wording.startsUpper());
    sheet.mark("wording.bullet", TextShape.isBullet(wording.text(), 0));
    sheet.mark("wording.opens-quote", wording.opensQuote());
    sheet.mark("wording.table-row", wording.isTableRow());
    sheet.bin("wording.addresses", wording.addresses(), 0, 1, 2, 4);
    sheet.put("wording.glued", 10 * wording.shares().glued());
    sheet.mark("wording.bars", BARS.matcher(wording.text()).find());
    sheet.mark("wording.at-or-hash", TAG.matcher(wording.text()).find());
    if (words >= COUNTED_WORDS) {
      String size = words < 12 ? "short." : "long.";
      sheet.curve(
          "wording." + size + "function-words",
          wording.shares().function(),
          0,
          0.1,
          0.2,
          0.3,
          0.4,
          0.55);
      sheet.curve(
          "wording." + size + "lower-case", wording.shares().lower(), 0, 0.15, 0.3, 0.45, 0.6);
      sheet.curve("wording." + size + "figures", wording.shares().figures(), 0, 0.1, 0.25, 0.5);
    }
    int seen = occurrences.getOrDefault(wording.folded(), 1);
    sheet.bin("wording." + size(wording) + "occurrences", seen, 1, 2, 3);
  }

  /** Who speaks to whom: articles rarely say "I" or "you" outside quotations; readers do. */
  private static void voice(Sheet sheet, Wording wording) {
    List<String> words = wording.bareWords();
    boolean quotes = QUOTE.matcher(wording.text()).find();
    String where = quotes ? "quote." : "plain.";
    double n = Math.max(8, words.size());
    sheet.curve(
        "voice." + where + "speaker",
        words.stream().filter(SPEAKER::contains).count() / n,
        0,
        0.05,
        0.15);
    sheet.curve(
        "voice." + where + "reader",
        words.stream().filter(READER::contains).count() / n,
        0,
        0.05,
        0.15);
    sheet.mark(
        "voice.continues." + size(wording), !words.isEmpty() && CONTINUING.contains(words.get(0)));
    sheet.mark("voice.has-quote." + size(wording), quotes);
  }

  private void evidence(Sheet sheet, int i) {
    Ballot ballot = ballots.get(i);
    sheet.curve("evidence." + type + "evidence", ballot.lead(), -8, -4, -2, 0, 2, 4, 8);
    sheet.mark("evidence." + type + "kind=" + BlockKinds.label(ballot.winner()), true);
    views
        .get(i)
        .hits()
        .forEach(
            (kind, hit) -> sheet.put("evidence.phrase." + BlockKinds.label(kind), hit.weight()));
  }

  private void place(Sheet sheet, int i) {
    BlockView.Place place = views.get(i).place();
    String side = place.side().name().toLowerCase(Locale.ROOT);
    boolean prose = place.shortRun() == 0;
    sheet.mark("place." + type + side + (prose ? ".prose" : ".short"), true);
    sheet.curve("place." + type + side + ".distance", place.distance(), 0, 1, 3, 8, 20, 60);
    sheet.curve("place." + type + "short-run", place.shortRun(), 0, 1, 2, 4, 8, 16);
    sheet.mark("place." + type + "after-end." + (prose ? "prose" : "short"), place.afterEnd());
    sheet.mark("place." + type + "headline", place.headline());
    double n = Math.max(1, views.size() - 1);
    sheet.curve("place." + type + "position", i / n, 0, 0.1, 0.25, 0.5, 0.75, 0.9, 1);
    sheet.mark("place." + type + "first", i == 0);
    sheet.mark("place." + type + "last", i == views.size() - 1);
    gap(sheet, i, prose);
    for (int width : new int[] {4, 12}) {
      sheet.curve(
          "place." + type + "prose-in-" + width, proseAround(i, width), 0, 0.1, 0.25, 0.5, 0.75, 1);
    }
  }

  /** How far off the nearest longer prose is on either side, and how much of it lies before. */
  private void gap(Sheet sheet, int i, boolean prose) {
    String what = type + (prose ? "prose." : "short.");
    String before = far(i, -1);
    String after = far(i, 1);
    sheet.mark("place." + what + "gap=" + before + "-" + after, true);
    sheet.curve("place." + what + "words-before", wordsBefore[i], 0, 0.02, 0.2, 0.5, 0.8, 0.98, 1);
  }

  private String far(int i, int step) {
    for (int j = i + step, steps = 1;
        j >= 0 && j < views.size() && steps <= 30;
        j += step, steps++) {
      if (isLongProse(j)) {
        return steps == 1 ? "next" : steps <= 3 ? "near" : steps <= 8 ? "off" : "far";
      }
    }
    return "none";
  }

  private boolean isLongProse(int i) {
    return views.get(i).place().shortRun() == 0 && views.get(i).wording().words() >= 15;
  }

  private static double[] wordsBefore(List<BlockView> views) {
    double[] before = new double[views.size()];
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      before[i] = sum;
      sum += views.get(i).place().shortRun() == 0 ? views.get(i).wording().words() : 0;
    }
    for (int i = 0; i < before.length; i++) {
      before[i] /= Math.max(1, sum);
    }
    return before;
  }

  private double proseAround(int i, int width) {
    int prose = 0;
    int all = 0;
    for (int j = Math.max(0, i - width); j <= Math.min(views.size() - 1, i + width); j++) {
      if (j != i) {
        all++;
        prose += views.get(j).place().shortRun() == 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) prose / all;
  }

  private void kinship(Sheet sheet, BlockView view) {
    Kinship kin = view.kin();
    int words = view.wording().words();
    if (words < 5 || kin.affinity() == 0) {
      return;
    }
    String size = type + size(view.wording());
    sheet.curve("topic." + size + "affinity", kin.affinity(), 0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7);
    if (kin.coreWords() >= CORE_WORDS && words >= 12) {
      sheet.curve("topic." + size + "nearest", kin.nearest(), 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65);
      sheet.curve("topic." + size + "shared-stems", kin.stemShare(), 0, 0.08, 0.16, 0.3, 0.5);
      sheet.curve("topic." + size + "shared-names", kin.sharedNames(), 0, 1, 2, 4);
      sheet.curve("topic." + size + "new-names", kin.newNames(), 0, 1, 2, 4, 8);
    }
    if (words >= 12) {
      sheet.curve("topic." + type + "mass", kin.massShare(), 0, 0.05, 0.15, 0.4, 0.6);
    }
  }

  private String shape(int i) {
    if (i < 0 || i >= views.size()) {
      return "none";
    }
    BlockView view = views.get(i);
    if (view.named()) {
      return "named";
    }
    boolean prose = view.place().shortRun() == 0;
    return prose ? view.wording().words() >= 12 ? "prose" : "sentence" : size(view.wording());
  }

  private static String size(Wording wording) {
    int words = wording.words();
    return words < 4
        ? "word."
        : words < 12 ? "line." : words < 28 ? "sentence." : words < 60 ? "paragraph." : "long.";
  }

  private static String ending(Wording wording) {
    if (wording.endsSentence()) {
      return EXCLAIMED.matcher(wording.ending()).find() ? "exclaimed" : "stop";
    }
    return wording.endsInQuote() ? "quote" : wording.endsInColon() ? "colon" : "open";
  }
}
