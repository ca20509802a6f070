package org.consilience.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Originals;
import org.consilience.document.TextDecoder;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.text.Hashes;

/** The raw input read once more, by the same rules, to hold a run against it. */
public final class RawInput implements Originals {
  private final Map<String, InputFile> files = new TreeMap<>();

  private RawInput(String input) throws IOException {
    InputFiles.find(input).forEach(file -> files.put(file.getUri(), file));
  }

  /** Lists the input; its files are opened one by one as they are asked for. */
  public static Originals open(String input) throws IOException {
    return new RawInput(input);
  }

  @Override
  public Original read(Document document) throws IOException {
    InputFile file = files.get(document.getSourceUri());
    if (file == null) {
      throw new FileNotFoundException("the input no longer has " + document.getSourceUri());
    }
    try (InputStream content = ReadDocuments.open(file)) {
      byte[] bytes = content.readAllBytes();
      return new Original(Hashes.sha256(bytes), text(bytes, document.getCharset()));
    }
  }

  /**
   * By the charset that the run published: a later version that guesses better still verifies an
   * earlier run.
   */
  private static String text(byte[] bytes, String charset) throws IOException {
    try {
      return TextDecoder.repeat(bytes, charset);
    } catch (IllegalArgumentException e) {
      throw new IOException("no charset is called '" + charset + "'", e);
    }
  }
}
