package org.consilience.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A decompressed stream that ends with an exception where it has become so much larger than its
 * compressed form that it can only be an attack or an accident.
 */
final class BoundedExpansion extends FilterInputStream {

  /** Bytes below which the ratio is not looked at: short runs of blanks compress to nothing. */
  private static final long FREE = 64L * 1024 * 1024;

  /** Deflate can reach 1032; crawls and text reach some ten, logs of machines a hundred. */
  private static final long RATIO = 300;

  private final Counter compressed;
  private long expanded;

  BoundedExpansion(Compression compression, InputStream content) throws IOException {
    this(compression, new Counter(content));
  }

  private BoundedExpansion(Compression compression, Counter compressed) throws IOException {
    super(opened(compression, compressed));
    this.compressed = compressed;
  }

  /** Decompressors meet damaged bytes with whatever their arrays and tables throw. */
  private static InputStream opened(Compression compression, InputStream content)
      throws IOException {
    try {
      return compression.open(content);
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + e, e);
    }
  }

  /** The stream expands beyond reason. */
  static final class ExpansionException extends IOException {
    ExpansionException() {
      super("more than " + RATIO + " times the compressed size");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int n = super.read(target, offset, length);
      count(Math.max(0, n));
      return n;
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + e, e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Whether so many bytes out of so few can only be an attack or an accident. */
  static boolean isBeyondReason(long expanded, long compressed) {
    return expanded > FREE && expanded > RATIO * compressed;
  }

  private void count(int bytes) throws ExpansionException {
    expanded += bytes;
    if (isBeyondReason(expanded, compressed.count)) {
      throw new ExpansionException();
    }
  }

  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream content) {
      super(content);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count += Math.max(0, n);
      return n;
    }

    /** What is read a second time would count a second time. */
    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
