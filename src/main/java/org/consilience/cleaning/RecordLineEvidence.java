package org.consilience.cleaning;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;
import org.consilience.text.Resources;

/**
 * Lines that state facts about the document: its date, its address, a crawler's keys and values.
 */
final class RecordLineEvidence implements Evidence {

  private static final Set<String> KEYS =
      Resources.words(RecordLineEvidence.class, "metadata-keys.txt");

  private static final double DECISIVE = 6.0;

  private static final Pattern KEY_VALUE =
      Pattern.compile("^([\\p{L}_-]+(?::[\\p{L}_-]+)*)(\\s*[:=]\\s*|\\s+)[\"']?(\\S.*)$");

  private static final Pattern PLAIN_VALUE =
      Pattern.compile(
          "(?i)^(?:(?:19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\S*(?: [\\d:.]+\\S*)?|https?://\\S+|[\\w.-]+\\.[a-z]{2,}(?:/\\S*)?"
              + "|\\d+|[0-9a-f-]{16,})[\"']?$");

  private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?://|www\\.)\\S+$");

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    String line = block.wording().text().strip();
    if (DateLine.matches(line)) {
      ballot.add(BlockKind.DATELINE, "date-line", DECISIVE, line);
    }
    if (ADDRESS.matcher(line).matches()) {
      ballot.add(BlockKind.METADATA, "address", DECISIVE, "");
    }
    Matcher pair = KEY_VALUE.matcher(line);
    if (pair.matches() && KEYS.contains(pair.group(1).toLowerCase(Locale.ROOT))) {
      ballot.add(BlockKind.METADATA, "key", weight(pair), pair.group(1));
    }
  }

  /** A value that only machines write beats the date line that the same words may also be. */
  private static double weight(Matcher pair) {
    boolean plain = PLAIN_VALUE.matcher(pair.group(3)).matches();
    boolean marked = !pair.group(2).isBlank();
    boolean lower = pair.group(1).equals(pair.group(1).toLowerCase(Locale.ROOT));
    if (lower && (plain || marked)) {
      return DECISIVE + 1;
    }
    return plain ? DECISIVE - 1 : 0;
  }
}
