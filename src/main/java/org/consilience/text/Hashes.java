package org.consilience.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal: the source of every identifier. */
public final class Hashes {
  /** To copy, which costs less than to look for whoever makes one. */
  private static final MessageDigest BLANK = blank();

  private Hashes() {}

  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** The hash of all that is left in the stream, which stays open. */
  public static String sha256(InputStream content) throws IOException {
    MessageDigest digest = digest();
    content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The hash of several parts, separated by NUL, so that lists of parts without NUL never collide
   * by joining.
   */
  public static String sha256(String... parts) {
    return sha256(String.join("\0", parts).getBytes(UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return (MessageDigest) BLANK.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be copied", e);
    }
  }

  private static MessageDigest blank() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
