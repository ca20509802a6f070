package org.consilience.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What was found for tokens of one sentence: the rules ask the same of a verb for every clause that
 * it governs, and the answer never changes.
 */
final class Memo<T> {
  private final Map<Integer, T> found = new HashMap<>();

  /** What is known of a token, found now where it was never asked for. */
  T of(int token, IntFunction<T> find) {
    T known = found.get(token);
    if (known == null) {
      // Not computeIfAbsent: a search may ask for other tokens on its way.
      known = find.apply(token);
      found.put(token, known);
    }
    return known;
  }
}
