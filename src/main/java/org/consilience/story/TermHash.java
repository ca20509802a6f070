package org.consilience.story;

/** A 32-bit hash of a term whose bits are all of use, unlike those of {@link String#hashCode}. */
final class TermHash {
  private TermHash() {}

  /** FNV-1a over the UTF-16 units (Fowler, Noll, Vo), mixed by the end of MurmurHash3 (Appleby). */
  static int of(String term) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
