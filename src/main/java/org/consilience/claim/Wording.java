package org.consilience.claim;

import java.util.List;
import java.util.Set;
import org.consilience.text.WordSet;

/**
 * What a text looks like, letter by letter: every claim is asked this, and patterns that try every
 * letter cost more than the rest of its {@link Signs}.
 */
final class Wording {
  private static final Set<String> FIRST_OR_SECOND =
      WordSet.of(
          "I", "Me", "me", "My", "my", "We", "we", "Us", "us", "Our", "our", "Ours", "ours", "You",
          "you", "Your", "your");

  /** Characters of it. */
  private static final int ASCII = 0x80;

  /** The longest of those. */
  private static final int LONGEST = 4;

  /** What those begin with. */
  private static final String BEGINNINGS = "IMmWwUuOoYy";

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final String SPACED_MARKS = "\u2013\u2014:'\u2019-";

  private final String text;

  Wording(String text) {
    this.text = text;
  }

  /** Whether a word is of the first or second person. */
  static boolean isFirstOrSecond(String word) {
    return FIRST_OR_SECOND.contains(word);
  }

  /** Words that begin with a capital, but for the first one of the text; at most so many. */
  int names(int most) {
    int names = 0;
    for (int i = 1; i < text.length() && names < most; i++) {
      names += isNameAt(i) ? 1 : 0;
    }
    return names;
  }

  private boolean isNameAt(int i) {
    return isCapital(i) && !isWord(i - 1) && text.charAt(i - 1) != '\n';
  }

  /** Whether one of {@link #names} is neither "I" nor a day of the week. */
  boolean hasName() {
    for (int i = 1; i < text.length(); i++) {
      boolean pronoun = text.charAt(i) == 'I' && !isWord(i + 1);
      if (isNameAt(i) && !pronoun && !isWeekday(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWeekday(int start) {
    for (String day : WEEKDAYS) {
      if (text.startsWith(day, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapital(int i) {
    char at = text.charAt(i);
    return at < ASCII
        ? at >= 'A' && at <= 'Z'
        : Character.getType(text.codePointAt(i)) == Character.UPPERCASE_LETTER;
  }

  /** How often "the" stands before a small letter; at most so many. */
  int definites(int most) {
    int definites = 0;
    for (int i = text.indexOf("he ", 1);
        i > 0 && definites < most;
        i = text.indexOf("he ", i + 1)) {
      boolean article = (text.charAt(i - 1) | 0x20) == 't' && !isWord(i - 2);
      boolean small = i + 3 < text.length() && isSmall(text.codePointAt(i + 3));
      definites += article && small ? 1 : 0;
    }
    return definites;
  }

  private static boolean isSmall(int point) {
    return Character.getType(point) == Character.LOWERCASE_LETTER;
  }

  int commas(int most) {
    int commas = 0;
    for (int i = text.indexOf(','); i >= 0 && commas < most; i = text.indexOf(',', i + 1)) {
      commas++;
    }
    return commas;
  }

  /** Whether the first or second person stands in it: "I", "ours", and no initial "I.". */
  boolean isPersonal() {
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (isWord(end)) {
        end++;
      }
      boolean initial = end < text.length() && ".-".indexOf(text.charAt(end)) >= 0;
      boolean brief =
          start < end && end - start <= LONGEST && BEGINNINGS.indexOf(text.charAt(start)) >= 0;
      if (brief && !initial && isFirstOrSecond(text.substring(start, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a mark with a space on either side, a number in two, an editor's bracket. */
  boolean isLoose() {
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '[' || at == ']' || (at == ' ' && isMarkBehind(i)) || (isDigit(i) && isCut(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarkBehind(int space) {
    return space + 2 < text.length()
        && SPACED_MARKS.indexOf(text.charAt(space + 1)) >= 0
        && text.charAt(space + 2) == ' ';
  }

  private boolean isCut(int digit) {
    return text.startsWith(", ", digit + 1) && isDigit(digit + 3);
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean isWord(int i) {
    return i >= 0 && i < text.length() && isWord(text.charAt(i));
  }

  private static boolean isWord(char at) {
    boolean small = at >= 'a' && at <= 'z'; // as most are
    return small || at == '_' || Character.isLetterOrDigit(at);
  }
}
