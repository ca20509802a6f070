package org.consilience.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A fixed set of words that is asked for every token: most words are not in it, and it sees that at
 * one glance, where {@link Set#of} divides and compares letters.
 */
public final class WordSet extends AbstractSet<String> {
  /** 2^32 by the golden ratio, which scatters hashes that differ little. */
  private static final int SCATTER = 0x9E3779B9;

  /** At least half of it is empty, so that a search ends soon. */
  private final String[] slots;

  private final int size;

  private WordSet(Set<String> words) {
    this.size = words.size();
    this.slots = new String[4 * Integer.highestOneBit(size + 1)];
    for (String word : words) {
      slots[slot(word)] = word;
    }
  }

  public static Set<String> of(String... words) {
    return copyOf(List.of(words));
  }

  public static Set<String> copyOf(Collection<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  /** Where a word stands, or the empty slot where it would. */
  private int slot(String word) {
    int slot = word.hashCode() * SCATTER >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    while (slots[slot] != null && !isSame(slots[slot], word)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static boolean isSame(String a, String b) {
    return a.hashCode() == b.hashCode() && a.equals(b);
  }

  @Override
  public boolean contains(Object word) {
    return slots[slot((String) word)] != null;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(slots).filter(Objects::nonNull).iterator();
  }

  @Override
  public int size() {
    return size;
  }
}
