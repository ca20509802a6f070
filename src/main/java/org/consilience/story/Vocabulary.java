package org.consilience.story;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the words of a story, so that comparing long texts compares numbers. */
final class Vocabulary {
  /**
   * Letters that are kept as the stem: cutting words to five letters finds forms of a word in
   * European languages about as well as rules do (McNamee and Mayfield 2004).
   */
  private static final int STEM = 5;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Numbers follow the order of asking and are only good for telling equal from unequal. */
  int number(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** The number of the word's stem; a number keeps all its digits. */
  int stem(String folded) {
    String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    boolean digits = bare.codePoints().anyMatch(Character::isDigit);
    return number(digits || bare.length() <= STEM ? bare : bare.substring(0, STEM));
  }
}
