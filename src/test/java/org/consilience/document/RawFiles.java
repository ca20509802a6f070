package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.DocumentReader.Result;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.consilience.model.RawFile;
import org.consilience.text.LanguageDetector.Detection;

/** Raw files for tests, and a reader to which everything is English. */
final class RawFiles {

  static final String ARTICLE =
      "The harbour town’s only bridge was closed on Monday after a lorry struck its railing.\n"
          + "“We heard a bang and then nothing,” said Ana Müller, who sells fish beside it.\n";

  static final DocumentReader READER = new PlainTextReader(text -> new Detection("en", 0.99));

  private RawFiles() {}

  static RawFile file(byte[] content) {
    return RawFile.newBuilder().setUri("in/a.txt").setContent(ByteBuffer.wrap(content)).build();
  }

  static Result read(byte[] content) {
    return READER.read(file(content));
  }

  static Document document(byte[] content) {
    return ((Read) read(content)).document();
  }

  static Document document(String text) {
    return document(text.getBytes(UTF_8));
  }

  static Document document(String text, Charset charset) {
    return document(text.getBytes(charset));
  }

  static Quarantine quarantine(byte[] content) {
    return ((Quarantined) read(content)).quarantine();
  }

  static byte[] join(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }
}
