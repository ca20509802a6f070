package org.consilience.claim.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What was found for the tokens of a sentence, or the sentences of a document: the rules ask the
 * same of a verb for every clause that it governs, and the answer never changes.
 */
public final class Memo<T> {
  private final Map<Integer, T> found = new HashMap<>();

  /** What is known of an index, found now where it was never asked for. */
  public T of(int index, IntFunction<T> find) {
    T known = found.get(index);
    if (known == null) {
      // Not computeIfAbsent: a search may ask for others on its way.
      known = find.apply(index);
      found.put(index, known);
    }
    return known;
  }
}
