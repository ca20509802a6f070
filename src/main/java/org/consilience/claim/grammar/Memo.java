package org.consilience.claim.grammar;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What was found for the tokens of a sentence, or the sentences of a document: the rules ask the
 * same of a verb for every clause that it governs, and the answer never changes.
 */
public final class Memo<T> {
  /** Room for what is asked next, which mostly stands beside. */
  private static final int FEWEST = 8;

  /** By index, which is dense and small, so that no number need be boxed and hashed. */
  private Object[] found;

  public Memo() {
    this(0);
  }

  /**
   * @param size how many indices there are
   */
  public Memo(int size) {
    this.found = new Object[size];
  }

  /** What is known of an index, found now where it was never asked for. */
  @SuppressWarnings("unchecked") // nothing but what find returns is ever put in
  public T of(int index, IntFunction<T> find) {
    Object known = index < found.length ? found[index] : null;
    return known == null ? asked(index, find) : (T) known;
  }

  private T asked(int index, IntFunction<T> find) {
    // Before the array is touched: a search may ask for others on its way.
    T now = find.apply(index);
    if (index >= found.length) {
      found = Arrays.copyOf(found, Math.max(index + FEWEST, 2 * found.length));
    }
    found[index] = now;
    return now;
  }
}
