package org.consilience.document;

import java.nio.ByteBuffer;
import java.util.List;
import org.consilience.document.TextDecoder.Decoded;
import org.consilience.model.RawFile;
import org.consilience.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** Reads a record whose bytes are the text of one article and nothing else. */
public final class PlainTextReader implements DocumentReader {

  /** Bytes of one record: a hundred novels; more is an archive under the wrong name. */
  static final int LARGEST_RECORD = 64 * 1024 * 1024;

  static final String FORMAT = "text/plain";

  private final LanguageGate languages;

  public PlainTextReader(LanguageDetector detector) {
    this.languages = new LanguageGate(detector);
  }

  @Override
  public Result read(RawFile file) {
    byte[] content = bytes(file.getContent());
    Refusal refusal = refuse(content);
    if (refusal != null) {
      return refusal.of(file.getUri(), content);
    }
    Decoded decoded = TextDecoder.decode(content);
    return new TextRecord(
            file,
            content,
            FORMAT,
            decoded.text(),
            decoded.charset(),
            decoded.text(),
            decoded.flags(),
            List.of(),
            List.of())
        .read(languages);
  }

  /** Why these bytes are no text of whatever format, or null. */
  static @Nullable Refusal refuse(byte[] content) {
    if (content.length == 0) {
      return Refusal.reading("empty-file", "The file has no bytes.");
    }
    if (content.length > LARGEST_RECORD) {
      return Refusal.reading(
          "too-large", "The record has %d bytes; the limit is %d.", content.length, LARGEST_RECORD);
    }
    return FileSignature.of(content)
        .map(
            signature ->
                Refusal.reading(
                    "binary-content",
                    "The file starts like a %s file: this is no plain text.",
                    signature.format()))
        .orElse(null);
  }

  static byte[] bytes(ByteBuffer content) {
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    return bytes;
  }
}
