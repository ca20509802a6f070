package org.consilience.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** Who speaks to whom in a block, and of what: the site, wares, the reader. */
final class VoiceNumbers {

  private static final Set<String> CONTINUING =
      Resources.words(VoiceNumbers.class, "continuing-words.txt");
  private static final Set<String> SITE = Resources.words(VoiceNumbers.class, "site-words.txt");
  private static final Set<String> REMARK = Resources.words(VoiceNumbers.class, "remark-words.txt");
  private static final Set<String> SPEAKER = Set.of("i", "my", "me", "we", "our", "i'm", "i've");
  private static final Set<String> READER = Set.of("you", "your", "yours", "you're", "you'll");

  /** Writer and reader, what was contracted with them cut off. */
  private static final Set<String> PERSONS =
      Set.of("i me my mine myself we us our ours ourselves you your yours yourself".split(" "));

  /** A quotation, also one that goes on in the next block. */
  private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"”“»]*(?:[\"”“»]|$)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** Tokens. Shares of shorter lines count as if they had as many. */
  private static final int FEW = 4;

  private VoiceNumbers() {}

  static void add(Row row, Wording wording, boolean english) {
    double site = share(wording, SITE, english);
    double speaker = share(wording, SPEAKER, english);
    double reader = share(wording, READER, english);
    row.put("voice.site", site);
    remark(row, wording, english);
    row.put("voice.speaker", speaker);
    row.put("voice.reader", reader);
    row.put("voice.visitor", Math.min(site, speaker + reader));
    row.put("voice.visit", site + speaker + reader);
    int spam = english ? SoupEvidence.spamHits(wording.bareWords()) : 0;
    row.put("voice.spam", spam / tokens(wording));
    boolean words = english && !wording.bareWords().isEmpty();
    row.put("voice.continues", words && CONTINUING.contains(wording.bareWords().get(0)));
  }

  /** Whether it speaks as a reader's remark does: of writer and reader, in praise, of nobody. */
  private static void remark(Row row, Wording wording, boolean english) {
    List<String> own = english ? unquoted(wording) : List.of();
    row.put("voice.unquoted", own.stream().filter(PERSONS::contains).count() / tokens(wording));
    row.put("voice.remark", own.stream().filter(REMARK::contains).count() / tokens(wording));
    row.put("voice.names", english ? wording.names().size() / tokens(wording) : 0);
  }

  /** Words outside quotations: there news has hardly any for writer, reader, praise or thanks. */
  private static List<String> unquoted(Wording wording) {
    String own = QUOTED.matcher(wording.text()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return NO_WORD.splitAsStream(own).map(word -> APOSTROPHE.split(word, 2)[0]).toList();
  }

  private static double share(Wording wording, Set<String> words, boolean english) {
    return english
        ? wording.bareWords().stream().filter(words::contains).count() / tokens(wording)
        : 0;
  }

  /** Tokens to share among, of which a short line has too few. */
  static double tokens(Wording wording) {
    return Math.max(FEW, wording.tokens().size());
  }
}
