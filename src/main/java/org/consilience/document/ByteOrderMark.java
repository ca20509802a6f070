package org.consilience.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The byte order marks of the Unicode Standard, section 23.8; the longer ones are tried first. */
enum ByteOrderMark {
  UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
  UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  UTF_16LE("fffe", StandardCharsets.UTF_16LE),
  UTF_16BE("feff", StandardCharsets.UTF_16BE);

  private final byte[] mark;
  private final Charset charset;

  ByteOrderMark(String mark, Charset charset) {
    this.mark = HexFormat.of().parseHex(mark);
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  static Optional<ByteOrderMark> of(byte[] content) {
    return Arrays.stream(values()).filter(mark -> mark.starts(content)).findFirst();
  }

  /** Number of bytes to leave out when {@code content} is decoded as {@code charset}. */
  static int length(byte[] content, Charset charset) {
    return Arrays.stream(values())
        .filter(mark -> mark.charset.equals(charset) && mark.starts(content))
        .mapToInt(mark -> mark.mark.length)
        .findFirst()
        .orElse(0);
  }

  private boolean starts(byte[] content) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }
}
