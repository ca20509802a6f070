package org.consilience.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * An immutable set of strings, numbered from 0, in four arrays: a hash table with open addressing
 * and linear probing (Knuth, The Art of Computer Programming 3, 6.4). A tenth of the memory of a
 * hash map of strings, and read as fast as the disk gives it.
 */
final class StringTable {
  /** All strings in UTF-8, one after another. */
  private final byte[] bytes;

  /** Where string i starts; one more entry than strings. */
  private final int[] starts;

  /** Number of a string plus one, or 0 for an empty slot; its length is a power of two. */
  private final int[] slots;

  private StringTable(byte[] bytes, int[] starts, int[] slots) {
    this.bytes = bytes;
    this.starts = starts;
    this.slots = slots;
  }

  /** The table of distinct strings; each has its place in the list as its number. */
  static StringTable of(List<String> strings) {
    int[] starts = new int[strings.size() + 1];
    int[] slots = new int[slotsFor(strings.size())];
    byte[][] encoded = new byte[strings.size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = strings.get(i).getBytes(UTF_8);
      starts[i + 1] = starts[i] + encoded[i].length;
      int slot = slot(strings.get(i), slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
    byte[] bytes = new byte[starts[encoded.length]];
    for (int i = 0; i < encoded.length; i++) {
      System.arraycopy(encoded[i], 0, bytes, starts[i], encoded[i].length);
    }
    return new StringTable(bytes, starts, slots);
  }

  static StringTable read(FlatReader in) {
    return new StringTable(in.bytes(), in.ints(), in.ints());
  }

  void write(FlatWriter out) throws IOException {
    out.bytes(bytes);
    out.ints(starts);
    out.ints(slots);
  }

  int size() {
    return starts.length - 1;
  }

  /** The number of the string, or -1. */
  int find(String string) {
    int slot = slot(string, slots.length);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (is(number, string)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private boolean is(int number, String string) {
    int start = starts[number];
    int length = starts[number + 1] - start;
    if (length < string.length()) {
      return false;
    }
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c >= 0x80) {
        byte[] encoded = string.getBytes(UTF_8);
        return Arrays.equals(bytes, start, start + length, encoded, 0, encoded.length);
      }
      if (c != bytes[start + i]) {
        return false;
      }
    }
    return length == string.length();
  }

  /** At most two thirds full, so that a probe ends soon. */
  private static int slotsFor(int size) {
    return Integer.highestOneBit(Math.max(1, size + size / 2)) << 1;
  }

  private static int slot(String string, int slots) {
    int hash =
        string.hashCode() * 0x9E3779B9; // Fibonacci hashing: short strings differ in few bits
    return (hash ^ (hash >>> 16)) & (slots - 1);
  }
}
