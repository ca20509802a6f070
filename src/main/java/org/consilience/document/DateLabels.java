package org.consilience.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** The words around a date by which a document says that the date is its own. */
final class DateLabels {

  /** What a label says of the date beside it. */
  enum Role {
    PUBLISHED,
    UPDATED,
    FILLER
  }

  private static final Map<String, Role> ROLES = roles();

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\bT?\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*"
              + "(?:Z|UTC|GMT|[ECMPBAI]?[SDE]?[ES]?T|[+-]\\d{2}:?\\d{2})?(?![a-z])"
              + "|\\b\\d{1,2}\\s*[ap]\\.?m\\.?(?![a-z])");
  private static final Pattern BETWEEN_LABELS = Pattern.compile("[\\s:;=|,()\\[\\]\"'.•·–—-]+");

  /** Longest label of the table, in words. */
  private static final int LONGEST = 2;

  private DateLabels() {}

  /**
   * The role of a line's date, read from all that stands on the line beside dates; empty if
   * anything but labels stands there.
   */
  static Optional<Role> of(String rest) {
    String plain = CLOCK.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT);
    String[] words = BETWEEN_LABELS.matcher(plain).replaceAll(" ").strip().split(" ");
    Role found = Role.FILLER;
    for (int i = 0; i < words.length && !words[0].isEmpty(); ) {
      int taken = longest(words, i);
      if (taken == 0) {
        return Optional.empty();
      }
      Role role = ROLES.get(joined(words, i, taken));
      found = found == Role.FILLER && role != null ? role : found;
      i += taken;
    }
    return Optional.of(found);
  }

  private static int longest(String[] words, int from) {
    for (int n = Math.min(LONGEST, words.length - from); n > 0; n--) {
      if (ROLES.containsKey(joined(words, from, n))) {
        return n;
      }
    }
    return 0;
  }

  private static String joined(String[] words, int from, int count) {
    return String.join(" ", Arrays.asList(words).subList(from, from + count));
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new TreeMap<>();
    Resources.table(DateLabels.class, "date-labels.txt")
        .forEach((label, role) -> roles.put(label, Role.valueOf(role.toUpperCase(Locale.ROOT))));
    return roles;
  }
}
