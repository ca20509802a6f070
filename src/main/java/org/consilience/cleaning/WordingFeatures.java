package org.consilience.cleaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** What the learned models see in a block's own words: length, ending, shares of words, voice. */
final class WordingFeatures {

  /** Below, shares of words are accidents. */
  private static final int COUNTED_WORDS = 4;

  private static final Pattern BARS = Pattern.compile("[|»›•·]");
  private static final Pattern TAG = Pattern.compile("(?:^|\\s)[@#]\\p{L}");
  private static final Pattern QUOTE = Pattern.compile("[\"“”‘«]");
  private static final Pattern EXCLAIMED = Pattern.compile("[?!]['\"’”]?$");

  private static final Set<String> CONTINUING =
      Resources.words(WordingFeatures.class, "continuing-words.txt");
  private static final Set<String> SITE = Resources.words(WordingFeatures.class, "site-words.txt");
  private static final Set<String> SPEAKER = Set.of("i", "my", "me", "we", "our", "i'm", "i've");
  private static final Set<String> READER = Set.of("you", "your", "yours", "you're", "you'll");

  private final List<BlockView> views;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final String type;

  WordingFeatures(List<BlockView> views, String type) {
    this.views = views;
    this.type = type;
    views.forEach(view -> occurrences.merge(view.wording().folded(), 1, Integer::sum));
  }

  void add(Sheet sheet, int i) {
    Wording wording = views.get(i).wording();
    shape(sheet, wording);
    if (views.get(i).place().english()) {
      shares(sheet, wording);
    }
    voice(sheet, wording);
    strange(sheet, wording);
  }

  private void shape(Sheet sheet, Wording wording) {
    int words = wording.words();
    sheet.bin("wording." + type + "words", words, 0, 1, 2, 3, 5, 8, 12, 18, 26, 40, 70, 110);
    sheet.mark("wording." + type + "ends=" + ending(wording) + "." + size(wording), true);
    sheet.mark("wording.starts-lower", !wording.startsUpper());
    sheet.mark("wording.bullet", TextShape.isBullet(wording.text(), 0));
    sheet.mark("wording.opens-quote", wording.opensQuote());
    sheet.mark("wording.table-row", wording.isTableRow());
    sheet.bin("wording.addresses", wording.addresses(), 0, 1, 2, 4);
    sheet.mark("wording.bars", BARS.matcher(wording.text()).find());
    sheet.mark("wording.at-or-hash", TAG.matcher(wording.text()).find());
    int seen = occurrences.getOrDefault(wording.folded(), 1);
    sheet.bin("wording." + size(wording) + "occurrences", seen, 1, 2, 3);
  }

  private static void shares(Sheet sheet, Wording wording) {
    if (wording.words() >= COUNTED_WORDS) {
      String size = "wording." + (wording.words() < 12 ? "short." : "long.");
      sheet.curve(
          size + "function-words", wording.shares().function(), 0, 0.1, 0.2, 0.3, 0.4, 0.55);
      sheet.curve(size + "lower-case", wording.shares().lower(), 0, 0.15, 0.3, 0.45, 0.6);
      sheet.curve(size + "figures", wording.shares().figures(), 0, 0.1, 0.25, 0.5);
    }
  }

  /** Words that are several words glued together or too long, and talk about the site itself. */
  private static void strange(Sheet sheet, Wording wording) {
    double n = Math.max(COUNTED_WORDS, wording.tokens().size());
    sheet.put("wording.glued", 10 * wording.shares().glued());
    sheet.curve("wording.long-words", wording.shares().tooLong(), 0, 0.1, 0.25, 0.5);
    sheet.curve("wording.joined-words", wording.shares().joined(), 0, 0.1, 0.25, 0.5);
    sheet.curve("wording.other-letters", wording.shares().foreign(), 0, 0.05, 0.2);
    long site = wording.bareWords().stream().filter(SITE::contains).count();
    sheet.curve("wording." + size(wording) + "site-words", site / n, 0, 0.08, 0.16);
    sheet.curve("wording.spam-words", SoupEvidence.spamHits(wording.bareWords()) / n, 0, 0.1, 0.3);
  }

  /** Who speaks to whom: articles rarely say "I" or "you" outside quotations; readers do. */
  private static void voice(Sheet sheet, Wording wording) {
    List<String> words = wording.bareWords();
    boolean quotes = QUOTE.matcher(wording.text()).find();
    String where = quotes ? "voice.quote." : "voice.plain.";
    double n = Math.max(8, words.size());
    double speaker = words.stream().filter(SPEAKER::contains).count() / n;
    double reader = words.stream().filter(READER::contains).count() / n;
    sheet.curve(where + "speaker", speaker, 0, 0.05, 0.15);
    sheet.curve(where + "reader", reader, 0, 0.05, 0.15);
    boolean continues = !words.isEmpty() && CONTINUING.contains(words.get(0));
    sheet.mark("voice.continues." + size(wording), continues);
    sheet.mark("voice.has-quote." + size(wording), quotes);
  }

  /** Classes of length, in words. */
  static String size(Wording wording) {
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
