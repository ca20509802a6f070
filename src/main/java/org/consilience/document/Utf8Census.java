package org.consilience.document;

/**
 * How many multi-byte sequences of a byte string are well-formed UTF-8 and how many bytes are not
 * (Unicode Standard, table 3-7).
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param badBytes bytes that are part of no well-formed sequence
 * @param cutAtEnd whether all bad bytes are one sequence that the end of the file cuts short
 */
record Utf8Census(int sequences, int badBytes, boolean cutAtEnd) {

  static Utf8Census of(byte[] content) {
    int sequences = 0;
    int bad = 0;
    int tail = 0;
    for (int i = 0; i < content.length; ) {
      int length = sequenceLength(content, i);
      if (length > 0) {
        sequences += length > 1 ? 1 : 0;
        i += length;
      } else {
        bad++;
        tail = leadAt(content, i) > content.length - i && tail == 0 ? content.length - i : tail;
        i++;
      }
    }
    return new Utf8Census(sequences, bad, bad > 0 && bad == tail);
  }

  /** Nothing is wrong. */
  boolean valid() {
    return badBytes == 0;
  }

  /**
   * More sequences are right than bytes are wrong, which no legacy charset brings about by chance;
   * or only the end is cut.
   */
  boolean damaged() {
    return !valid() && (sequences > badBytes || cutAtEnd);
  }

  /** Length of the well-formed sequence that starts here, 0 if there is none. */
  private static int sequenceLength(byte[] content, int i) {
    int length = leadAt(content, i);
    if (length <= 1 || i + length > content.length) {
      return length == 1 ? 1 : 0;
    }
    int second = content[i + 1] & 0xFF;
    if (second < lowestSecond(content[i] & 0xFF) || second > highestSecond(content[i] & 0xFF)) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((content[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The length that a lead byte announces, 0 for a byte that cannot lead. */
  private static int leadAt(byte[] content, int i) {
    int lead = content[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static int lowestSecond(int lead) {
    return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  private static int highestSecond(int lead) {
    return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }
}
