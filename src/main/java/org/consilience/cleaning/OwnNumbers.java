package org.consilience.cleaning;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;

/** What the learned models see in a block's own words. */
final class OwnNumbers {

  private static final Pattern BARS = Pattern.compile("[|»›•·]");
  private static final Pattern TAG = Pattern.compile("(?:^|\\s)[@#]\\p{L}");
  private static final Pattern QUOTE = Pattern.compile("[\"“”‘«„]");
  private static final Pattern EXCLAIMED = Pattern.compile("[?!]['\"’”]?$");
  private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…|\\[(?:\\.{3}|…)\\])$");

  /** Kinds that phrases speak for. */
  private static final Set<BlockKind> SPOKEN_FOR =
      EnumSet.complementOf(
          EnumSet.of(
              BlockKind.BODY,
              BlockKind.TEASER,
              BlockKind.SUBHEADING,
              BlockKind.HEADLINE,
              BlockKind.OTHER));

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
    VoiceNumbers.add(row, wording, counts.english());
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
    row.put(
        "wording.commas",
        text.chars().filter(c -> c == ',').count() / VoiceNumbers.tokens(wording));
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
        / VoiceNumbers.tokens(wording);
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
