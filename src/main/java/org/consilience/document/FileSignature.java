package org.consilience.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * First bytes by which formats that hold no plain text give themselves away, each as its own
 * specification states them.
 */
enum FileSignature {
  PDF("PDF", "255044462d"),
  ZIP("ZIP", "504b0304"),
  EMPTY_ZIP("ZIP", "504b0506"),
  GZIP("gzip", "1f8b08"),
  BZIP2("bzip2", "425a68??314159265359"),
  XZ("xz", "fd377a585a00"),
  ZSTANDARD("Zstandard", "28b52ffd"),
  SEVEN_ZIP("7z", "377abcaf271c"),
  RAR("RAR", "526172211a07"),
  PNG("PNG", "89504e470d0a1a0a"),
  JPEG("JPEG", "ffd8ff"),
  GIF("GIF", "474946383?61"),
  TIFF_LITTLE("TIFF", "49492a00"),
  TIFF_BIG("TIFF", "4d4d002a"),
  RIFF("RIFF (WebP, WAV or AVI)", "52494646????????"),
  MP4("MP4", "????????66747970"),
  OGG("Ogg", "4f67675300"),
  OLE2("OLE2 (old Office)", "d0cf11e0a1b11ae1"),
  RTF("RTF", "7b5c7274"),
  SQLITE("SQLite", "53514c69746520666f726d6174203300"),
  AVRO("Avro", "4f626a01"),
  PARQUET("Parquet", "50415231"),
  ELF("ELF", "7f454c46"),
  JAVA_CLASS("Java class", "cafebabe");

  private final String format;
  private final String pattern;

  FileSignature(String format, String pattern) {
    this.format = format;
    this.pattern = pattern;
  }

  /** The format's usual name. */
  String format() {
    return format;
  }

  static Optional<FileSignature> of(byte[] content) {
    return Arrays.stream(values()).filter(signature -> signature.matches(content)).findFirst();
  }

  private boolean matches(byte[] content) {
    int length = pattern.length() / 2;
    if (content.length < length) {
      return false;
    }
    String head = HexFormat.of().formatHex(content, 0, length);
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '?' && pattern.charAt(i) != head.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
