package org.consilience.cleaning;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;
import org.consilience.text.Resources;

/** What the learned models see in a block's own words. */
final class OwnNumbers {

  private static final Pattern BARS = Pattern.compile("[|»›•·]");
  private static final Pattern TAG = Pattern.compile("(?:^|\\s)[@#]\\p{L}");
  private static final Pattern QUOTE = Pattern.compile("[\"“”‘«„]");
  private static final Pattern EXCLAIMED = Pattern.compile("[?!]['\"’”]?$");
  private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…|\\[(?:\\.{3}|…)\\])$");

  private static final Set<String> CONTINUING =
      Resources.words(OwnNumbers.class, "continuing-words.txt");
  private static final Set<String> SITE = Resources.words(OwnNumbers.class, "site-words.txt");
  private static final Set<String> SPEAKER = Set.of("i", "my", "me", "we", "our", "i'm", "i've");
  private static final Set<String> READER = Set.of("you", "your", "yours", "you're", "you'll");

  /** Kinds that phrases speak for. */
  private static final Set<BlockKind> SPOKEN_FOR =
      EnumSet.complementOf(
          EnumSet.of(
              BlockKind.BODY,
              BlockKind.TEASER,
              BlockKind.SUBHEADING,
              BlockKind.HEADLINE,
              BlockKind.OTHER));

  /** Tokens. Shares of shorter lines count as if they had as many. */
  private static final int FEW = 4;

  private static final int OFTEN = 5;

  private final BlockCounts counts;
  private final List<Ballot> ballots;
  private final Map<String, Integer> occurrences = new HashMap<>();

  OwnNumbers(BlockCounts counts, List<Ballot> ballots) {
    this.counts = counts;
    this.ballots = ballots;
    for (int i = 0; i < counts.size(); i++) {
      occurrences.merge(counts.view(i).wording().folded(), 1, Integer::sum);
    }
  }

  void add(Row row, int i) {
    Wording wording = counts.view(i).wording();
    shape(row, i, wording);
    marks(row, wording);
    shares(row, wording);
    voice(row, wording);
    evidence(row, i);
  }

  private void shape(Row row, int i, Wording wording) {
    row.put("wording.words", counts.words(i));
    row.put("wording.letters", (double) wording.text().length() / wording.tokens().size());
    row.put("wording.closed", counts.isClosed(i));
    row.put("wording.colon", wording.endsInColon());
    row.put("wording.exclaimed", EXCLAIMED.matcher(wording.ending()).find());
    row.put("wording.cut", CUT.matcher(wording.ending()).find());
    row.put("wording.sentences", counts.sentences(i));
    row.put("wording.prose", counts.isProse(i));
    row.put("wording.occurrences", Math.min(OFTEN, occurrences.getOrDefault(wording.folded(), 1)));
  }

  private static void marks(Row row, Wording wording) {
    String text = wording.text();
    row.put("wording.upper", wording.startsUpper());
    row.put("wording.bullet", TextShape.isBullet(text, 0));
    row.put("wording.opens-quote", wording.opensQuote());
    row.put("wording.has-quote", QUOTE.matcher(text).find());
    row.put("wording.year-at-head", Years.fromEdge(wording, true));
    row.put("wording.year-at-end", Years.fromEdge(wording, false));
    row.put("wording.table-row", wording.isTableRow());
    row.put("wording.addresses", wording.addresses());
    row.put("wording.bars", BARS.matcher(text).find());
    row.put("wording.at-or-hash", TAG.matcher(text).find());
    row.put("wording.commas", text.chars().filter(c -> c == ',').count() / tokens(wording));
  }

  private void shares(Row row, Wording wording) {
    WordShares shares = wording.shares();
    row.put("wording.function-words", counts.english() ? shares.function() : -1);
    row.put("wording.lower-case", counts.english() ? shares.lower() : -1);
    row.put("wording.figures", shares.figures());
    row.put("wording.glued", shares.glued());
    row.put("wording.long-words", shares.tooLong());
    row.put("wording.joined-words", shares.joined());
    row.put("wording.other-letters", shares.foreign());
    row.put("wording.capitals", capitals(wording));
  }

  static double capitals(Wording wording) {
    return wording.tokens().stream().filter(t -> Character.isUpperCase(t.codePointAt(0))).count()
        / tokens(wording);
  }

  /** Who speaks to whom, and of what: the site, wares, the reader. */
  private void voice(Row row, Wording wording) {
    double site = share(wording, SITE);
    double people = share(wording, SPEAKER) + share(wording, READER);
    row.put("voice.site", site);
    row.put("voice.speaker", share(wording, SPEAKER));
    row.put("voice.reader", share(wording, READER));
    row.put("voice.visitor", Math.min(site, people));
    row.put("voice.visit", site + people);
    int spam = counts.english() ? SoupEvidence.spamHits(wording.bareWords()) : 0;
    row.put("voice.spam", spam / tokens(wording));
    boolean words = counts.english() && !wording.bareWords().isEmpty();
    row.put("voice.continues", words && CONTINUING.contains(wording.bareWords().get(0)));
  }

  private double share(Wording wording, Set<String> words) {
    return counts.english()
        ? wording.bareWords().stream().filter(words::contains).count() / tokens(wording)
        : 0;
  }

  private static double tokens(Wording wording) {
    return Math.max(FEW, wording.tokens().size());
  }

  /** What the hand-made evidence makes of the block. */
  private void evidence(Row row, int i) {
    BlockView view = counts.view(i);
    boolean english = counts.english();
    row.put("evidence.lead", english ? ballots.get(i).lead() : 0);
    row.put("evidence.kind", english ? kind(ballots.get(i)) : -1);
    row.put("evidence.signed", english && Agencies.signing(view.wording().text()).isPresent());
    for (BlockKind kind : SPOKEN_FOR) {
      PhraseBook.Hit hit = view.hits().getOrDefault(kind, PhraseBook.Hit.NONE);
      row.put("evidence." + BlockKinds.label(kind), english ? hit.weight() : 0);
    }
  }

  static int kind(Ballot ballot) {
    return BlockKinds.ALL.indexOf(ballot.winner());
  }
}
