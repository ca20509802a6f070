package org.consilience.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** Compressions of single streams, known by their first bytes whatever the file is called. */
enum Compression {
  GZIP("1f8b08", ".gz"),
  BZIP2("425a68", ".bz2"),
  XZ("fd377a585a00", ".xz"),
  ZSTANDARD("28b52ffd", ".zst");

  /** Kilobytes that an XZ stream may ask for: its strongest preset needs 65 MB. */
  private static final int XZ_MEMORY = 100 * 1024;

  private static final int LONGEST_MAGIC = 6;

  private final byte[] magic;
  private final String suffix;

  Compression(String magic, String suffix) {
    this.magic = HexFormat.of().parseHex(magic);
    this.suffix = suffix;
  }

  /** The flag of documents that came out of it. */
  String flag() {
    return "decompressed-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The name of what is inside of a file of this name. */
  String inner(String name) {
    return name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length())
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }

  /** What the stream is compressed with; it stands where it stood before. */
  static Optional<Compression> of(BufferedInputStream content) throws IOException {
    byte[] head = head(content, LONGEST_MAGIC);
    return Arrays.stream(values()).filter(c -> c.starts(head)).findFirst();
  }

  /** The next bytes of a stream, fewer at its end; it stands where it stood before. */
  static byte[] head(BufferedInputStream content, int bytes) throws IOException {
    content.mark(bytes);
    byte[] head = content.readNBytes(bytes);
    content.reset();
    return head;
  }

  /** The decompressed content; all members, where the format allows for several. */
  InputStream open(InputStream content) throws IOException {
    return switch (this) {
      case GZIP -> new GzipCompressorInputStream(content, true);
      case BZIP2 -> new BZip2CompressorInputStream(content, true);
      case XZ -> new XZCompressorInputStream(content, true, XZ_MEMORY);
      case ZSTANDARD -> new ZstdCompressorInputStream(content);
    };
  }

  private boolean starts(byte[] head) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
