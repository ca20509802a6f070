package org.consilience.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.consilience.document.DocumentReader.Result;
import org.consilience.model.InputFile;

/**
 * Parts JSON that is no JSON Lines into records: an array of objects, or objects that are laid out
 * over several lines. One record is held at a time. What follows a mistake cannot be read: JSON
 * says nowhere where the next record begins.
 */
final class JsonValues {
  /** What follows a value is the next one. */
  private static final ObjectReader ONE_OF_MANY =
      JsonRecords.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final InputFile file;
  private final JsonRecords records;
  private final Consumer<Result> out;

  JsonValues(InputFile file, JsonRecords records, Consumer<Result> out) {
    this.file = file;
    this.records = records;
    this.out = out;
  }

  /**
   * Whether a file that begins like this has a value a line: its first line is one, or too long to
   * say.
   */
  static boolean isOfLines(byte[] head) {
    int end = 0;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    String line = new String(head, 0, end, java.nio.charset.StandardCharsets.UTF_8).strip();
    if (line.replace("\uFEFF", "").startsWith("[")) {
      return false;
    }
    try {
      return end == head.length || JsonRecords.JSON.readTree(Arrays.copyOf(head, end)).isObject();
    } catch (IOException e) {
      return false;
    }
  }

  void read(InputStream content) throws IOException {
    Allowance allowance = new Allowance(content);
    long last = 0;
    try (JsonParser parser = JsonRecords.JSON.getFactory().createParser(allowance)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        last = parser.currentTokenLocation().getByteOffset();
        allowance.grant();
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          JsonNode record = ONE_OF_MANY.readTree(parser);
          records.record(record, last, JsonRecords.JSON.writeValueAsBytes(record));
        }
      }
    } catch (TooLargeException e) {
      out.accept(
          Refusal.reading("too-large", "The record has over %d bytes.", RecordLines.LONGEST)
              .ofHead(file.getUri() + "#" + last, new byte[0]));
    } catch (JsonProcessingException | CharConversionException e) {
      // Zeros at the start make the parser read four bytes as a character, and some are none.
      out.accept(
          Refusal.reading("broken-json", "The file is no JSON from here on.")
              .ofHead(file.getUri() + "#" + last, new byte[0]));
    }
  }

  private static final class TooLargeException extends IOException {
    TooLargeException() {
      super("a record of more bytes than any article has");
    }
  }

  /** Lets so many bytes through, and no more until more are granted. */
  private static final class Allowance extends FilterInputStream {
    private long left = RecordLines.LONGEST;

    Allowance(InputStream content) {
      super(content);
    }

    void grant() {
      left = RecordLines.LONGEST;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      left -= Math.max(0, n);
      if (left < 0) {
        throw new TooLargeException();
      }
      return n;
    }
  }
}
