package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.RecordLines.Line;
import org.consilience.model.Declared;
import org.consilience.model.InputFile;
import org.consilience.model.RawFile;

/** Parts JSON Lines into records, one line at a time: a file may be larger than memory. */
final class JsonRecords {
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .build();

  /** As many UTF-16 units as the line has bytes, for a record that is one long text. */
  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            com.fasterxml.jackson.core.StreamReadConstraints.builder()
                .maxStringLength(RecordLines.LONGEST)
                .build());
  }

  private final InputFile file;
  private final JsonFields fields;
  private final DocumentReader reader;
  private final Consumer<Result> out;
  private final List<String> flags;

  JsonRecords(
      InputFile file,
      JsonFields fields,
      DocumentReader reader,
      List<String> flags,
      Consumer<Result> out) {
    this.file = file;
    this.fields = fields;
    this.reader = reader;
    this.flags = flags;
    this.out = out;
  }

  /**
   * Reads the lines that start in the file's part; what precedes the first of them is passed over.
   */
  void read(InputStream content) throws IOException {
    boolean whole = file.getStart() == 0;
    RecordLines lines = new RecordLines(content, whole ? 0 : file.getStart() - 1);
    if (!whole) {
      lines.next();
    }
    while (lines.position() < file.getEnd()) {
      Line line = lines.next();
      if (line == null) {
        return;
      }
      read(line);
    }
  }

  private void read(Line line) {
    String uri = uri(line.offset());
    if (line.tooLong()) {
      out.accept(
          Refusal.reading(
                  "too-large",
                  "The line has %d bytes; the limit is %d.",
                  line.length(),
                  RecordLines.LONGEST)
              .ofHead(uri, line.bytes()));
    } else if (!isBlank(line.bytes())) {
      read(line, uri);
    }
  }

  private void read(Line line, String uri) {
    try {
      record(JSON.readTree(line.bytes()), line.offset(), line.bytes());
    } catch (IOException e) {
      out.accept(Refusal.reading("broken-json", "The line is no JSON.").of(uri, line.bytes()));
    }
  }

  /** One record, wherever it was found. */
  void record(JsonNode record, long offset, byte[] bytes) {
    String html = record.isObject() ? fields.value(record, JsonFields.HTML).orElse("") : "";
    String text = record.isObject() ? fields.value(record, JsonFields.TEXT).orElse("") : "";
    if (html.isEmpty() && text.isEmpty()) {
      out.accept(
          Refusal.reading("no-text", "The record has no field that holds a text.")
              .of(uri(offset), bytes));
      return;
    }
    out.accept(reader.read(raw(record, offset, html.isEmpty() ? text : html, !html.isEmpty())));
  }

  private RawFile raw(JsonNode record, long offset, String text, boolean html) {
    List<Declared> declared = new ArrayList<>(file.getDeclared());
    declared.addAll(fields.declared(record));
    String sound = Surrogates.mended(text);
    List<String> marks = new ArrayList<>(flags);
    if (!sound.equals(text)) {
      marks.add(TextDecoder.INVALID_BYTES_REPLACED);
    }
    return RawFile.newBuilder()
        .setUri(uri(offset))
        .setContainerUri(file.getUri())
        .setRecordOffset(offset)
        .setContent(ByteBuffer.wrap(sound.getBytes(UTF_8)))
        .setMediaType(html ? HtmlReader.FORMAT : PlainTextReader.FORMAT)
        .setCharset(UTF_8.name())
        .setDeclared(declared)
        .setFlags(marks)
        .build();
  }

  private String uri(long offset) {
    return file.getUri() + "#" + offset;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
