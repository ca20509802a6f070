package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/**
 * Files of every format that is read, damaged in the ways in which files are damaged: flipped bits,
 * cut ends, lost and doubled stretches, two files in one, noise, a wrong name. The same seed gives
 * the same files.
 */
public final class DamagedInputs {
  private static final List<String> NAMES =
      List.of(
          "a.txt",
          "a.html",
          "a.jsonl",
          "a.json",
          "a.warc",
          "a.warc.gz",
          "a.txt.gz",
          "a.jsonl.gz",
          "a.bz2",
          "a.xz",
          "a.zst",
          "a",
          "a.pdf",
          "a.wet");

  private final List<byte[]> sound = new ArrayList<>();
  private final SplittableRandom chance;

  /** A file by name. */
  public record Damaged(String name, byte[] content) {}

  public DamagedInputs(long seed) throws IOException {
    chance = new SplittableRandom(seed);
    String text = (Inputs.PARAGRAPH + " Nobody was hurt, the clerk said.\n\n").repeat(4);
    String page = "<html><head><title>Quarry</title></head><body><p>" + text + "</p></body></html>";
    String line = "{\"title\": \"Quarry\", \"text\": \"" + Inputs.PARAGRAPH + "\"}\n";
    byte[] warc =
        RawFiles.join(
            Inputs.warc("warcinfo", "application/warc-fields", "a: b\r\n"),
            Inputs.response("200 OK", "text/html; charset=utf-8", page),
            Inputs.warc("conversion", "text/plain", text));
    sound.add(text.getBytes(UTF_8));
    sound.add(text.getBytes(UTF_16LE));
    sound.add(page.getBytes(UTF_8));
    sound.add(line.repeat(5).getBytes(UTF_8));
    sound.add(("[" + line + "," + line + "]").getBytes(UTF_8));
    sound.add(line.replace(", ", ",\n  ").getBytes(UTF_8));
    sound.add(warc);
    sound.add(Inputs.gzip(warc));
    sound.add(
        Inputs.gzip(
            Inputs.warc("warcinfo", "application/warc-fields", "a: b\r\n"),
            Inputs.response("200 OK", "text/html", page)));
    sound.add(Inputs.gzip(text.getBytes(UTF_8)));
    sound.add(Inputs.gzip(line.repeat(5).getBytes(UTF_8)));
    sound.add(packed(text, out -> new BZip2CompressorOutputStream(out)));
    sound.add(packed(text, out -> new XZCompressorOutputStream(out)));
    sound.add(packed(text, out -> new ZstdCompressorOutputStream(out)));
  }

  /** The next file: its number goes before its name, so that names are unique. */
  public Damaged next(int number) {
    byte[] content = pick();
    int wounds = 1 + chance.nextInt(3);
    for (int i = 0; i < wounds; i++) {
      content = damage(content);
    }
    String name = NAMES.get(chance.nextInt(NAMES.size()));
    return new Damaged(String.format(Locale.ROOT, "%05d-%s", number, name), content);
  }

  private byte[] pick() {
    return sound.get(chance.nextInt(sound.size()));
  }

  private byte[] damage(byte[] content) {
    int from = content.length == 0 ? 0 : chance.nextInt(content.length);
    int to = from + (content.length == 0 ? 0 : chance.nextInt(content.length - from + 1));
    return switch (chance.nextInt(8)) {
      case 0 -> flipped(content);
      case 1 -> Arrays.copyOf(content, from);
      case 2 -> RawFiles.join(content, pick());
      case 3 -> RawFiles.join(Arrays.copyOf(content, from), noise(), tail(content, from));
      case 4 -> noise();
      case 5 -> RawFiles.join(Arrays.copyOf(content, from), tail(content, to));
      case 6 -> RawFiles.join(Arrays.copyOf(content, to), tail(content, from));
      default -> content; // only its name is wrong
    };
  }

  private byte[] flipped(byte[] content) {
    byte[] flipped = content.clone();
    for (int i = 1 + chance.nextInt(20); i > 0 && flipped.length > 0; i--) {
      flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
    }
    return flipped;
  }

  private byte[] noise() {
    byte[] noise = new byte[chance.nextInt(600)];
    chance.nextBytes(noise);
    return noise;
  }

  private static byte[] tail(byte[] content, int from) {
    return Arrays.copyOfRange(content, from, content.length);
  }

  @FunctionalInterface
  private interface Packing {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static byte[] packed(String text, Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packing.open(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
