package org.consilience.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.consilience.document.DocumentReader.Result;
import org.consilience.model.InputFile;
import org.consilience.model.RawFile;
import org.consilience.text.LanguageDetector;

/**
 * Reads a file of whatever format into its documents: a text or page is one, JSON Lines and WARC
 * have one a record. Files are read as they stream by; no more than one record is held.
 * Thread-safe.
 */
public final class InputReader {

  /** Bytes that tell the format. */
  private static final int SNIFFED = 4096;

  private static final Pattern LINES_NAME = Pattern.compile("(?i).*\\.(?:jsonl|ndjson|jsonlines)");
  private static final Pattern JSON_NAME = Pattern.compile("(?i).*\\.json");
  private static final Pattern JSON_HEAD =
      Pattern.compile("(?s)^(?:\\xEF\\xBB\\xBF)?\\s*(?:\\[\\s*)?\\{\\s*\"[^\"]{1,100}\"\\s*:.*");

  private final DocumentReader reader;
  private final JsonFields fields;

  public InputReader(LanguageDetector detector, JsonFields fields) {
    this(new FormatReader(detector), fields);
  }

  private InputReader(DocumentReader reader, JsonFields fields) {
    this.reader = reader;
    this.fields = fields;
  }

  /** A reader of files whose single records another one reads. */
  public static InputReader of(DocumentReader reader, JsonFields fields) {
    return new InputReader(reader, fields);
  }

  /**
   * Reads a file, or the part of one.
   *
   * @param content the file's bytes; of a part, from the last byte before it
   * @param out takes every record, as a document or with the reason why it is none
   * @throws IOException if the bytes cannot be had; what is wrong with them goes to {@code out}
   */
  public void read(InputFile file, InputStream content, Consumer<Result> out) throws IOException {
    if (file.getStart() > 0) {
      json(file, content, List.of(), out);
      return;
    }
    long[] results = new long[1];
    whole(
        file,
        content,
        result -> {
          results[0]++;
          out.accept(result);
        });
    if (results[0] == 0) {
      out.accept(
          Refusal.reading("no-records", "The file holds no record.")
              .ofHead(file.getUri(), new byte[0]));
    }
  }

  private void whole(InputFile file, InputStream content, Consumer<Result> out) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(content, 1 << 16);
    Optional<Compression> compression = Compression.of(buffered);
    byte[] head = Compression.head(buffered, SNIFFED);
    if (compression.isEmpty()) {
      plain(file, file.getUri(), buffered, List.of(), out);
    } else if (compression.get() == Compression.GZIP && WarcStarts.startsRecord(head)) {
      new WarcRecords(file, reader, List.of(), out).read(buffered, true);
    } else {
      compressed(file, compression.get(), buffered, out);
    }
  }

  /** Whether the parts of a file of this name can be read apart from each other. */
  public static boolean isSplittable(String name) {
    return LINES_NAME.matcher(name).matches();
  }

  private void compressed(
      InputFile file, Compression compression, InputStream content, Consumer<Result> out) {
    try (BufferedInputStream inner =
        new BufferedInputStream(new BoundedExpansion(compression, content))) {
      List<String> flags = List.of(compression.flag());
      plain(file, compression.inner(file.getUri()), inner, flags, out);
    } catch (BoundedExpansion.ExpansionException e) {
      out.accept(
          Refusal.reading("expansion", "The content expands beyond any text's measure.")
              .ofHead(file.getUri(), new byte[0]));
    } catch (IOException e) {
      out.accept(
          Refusal.reading("damaged-compression", "The file cannot be decompressed to its end.")
              .ofHead(file.getUri(), new byte[0]));
    }
  }

  private void plain(
      InputFile file,
      String name,
      BufferedInputStream content,
      List<String> flags,
      Consumer<Result> out)
      throws IOException {
    String head = new String(Compression.head(content, SNIFFED), ISO_8859_1);
    if (head.startsWith("WARC/")) {
      new WarcRecords(file, reader, flags, out).read(content, false);
    } else if (LINES_NAME.matcher(name).matches()) {
      json(file, content, flags, out);
    } else if (isJson(name, head)) {
      boolean lines = JsonValues.isOfLines(Compression.head(content, SNIFFED));
      if (lines) {
        json(file, content, flags, out);
      } else {
        new JsonValues(file, records(file, flags, out), out).read(content);
      }
    } else {
      single(file, content, flags, out);
    }
  }

  private static boolean isJson(String name, String head) {
    return JSON_HEAD.matcher(head).matches()
        || (JSON_NAME.matcher(name).matches()
            && (head.stripLeading().startsWith("{") || head.stripLeading().startsWith("[")));
  }

  private void json(InputFile file, InputStream content, List<String> flags, Consumer<Result> out)
      throws IOException {
    records(file, flags, out).read(content);
  }

  private JsonRecords records(InputFile file, List<String> flags, Consumer<Result> out) {
    return new JsonRecords(file, fields, reader, flags, out);
  }

  /** Whether a file that begins like this is packed, so that no part of it can be read alone. */
  public static boolean isPacked(byte[] head) throws IOException {
    return Compression.of(new BufferedInputStream(new ByteArrayInputStream(head))).isPresent();
  }

  private void single(InputFile file, InputStream content, List<String> flags, Consumer<Result> out)
      throws IOException {
    byte[] bytes = content.readNBytes(PlainTextReader.LARGEST_RECORD + 1);
    if (bytes.length > PlainTextReader.LARGEST_RECORD) {
      out.accept(tooLarge(file, bytes, content, flags));
      return;
    }
    out.accept(
        reader.read(
            RawFile.newBuilder()
                .setUri(file.getUri())
                .setContent(ByteBuffer.wrap(bytes))
                .setDeclared(file.getDeclared())
                .setFlags(flags)
                .build()));
  }

  /** What was decompressed may have no end: only what lies on disk is read on, for its hash. */
  private static Result tooLarge(InputFile file, byte[] bytes, InputStream rest, List<String> flags)
      throws IOException {
    if (flags.isEmpty()) {
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
      return UnreadFiles.tooLarge(file.getUri(), file.getSize(), all);
    }
    return Refusal.reading(
            "too-large", "The record has over %d bytes.", PlainTextReader.LARGEST_RECORD)
        .ofHead(file.getUri(), bytes);
  }
}
