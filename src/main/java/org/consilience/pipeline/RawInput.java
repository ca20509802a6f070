package org.consilience.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.dataset.Originals;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.InputReader;
import org.consilience.document.JsonFields;
import org.consilience.document.TextDecoder;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.text.Hashes;
import org.consilience.text.LanguageDetector.Detection;

/**
 * The raw input read once more, by the same rules, to hold a run against it. Texts are decoded by
 * the charset that the run published; pages and records are read by the same reader. A file of many
 * records is read once, whatever the order in which they are asked for; its texts lie on disk until
 * then.
 */
public final class RawInput implements Originals {
  private static final String PLAIN = "text/plain";

  private final Map<String, InputFile> files = new TreeMap<>();
  private final TextSpool records = new TextSpool();
  private final Set<String> read = new HashSet<>();
  private final InputReader reader;

  private RawInput(List<String> inputs, String jsonFields) throws IOException {
    for (String input : inputs) { // the newest first: it has the last word
      InputFiles.find(input).forEach(file -> files.putIfAbsent(file.getUri(), file));
    }
    // A published document was taken for English: its language is no question here.
    reader = new InputReader(text -> new Detection("en", 1.0), JsonFields.of(jsonFields));
  }

  /** Lists the input; its files are opened one by one as they are asked for. */
  public static Originals open(String input) throws IOException {
    return open(input, Map.of());
  }

  /** The same, for a run with these options. */
  public static Originals open(String input, Map<String, String> options) throws IOException {
    boolean same = input.equals(options.get("input"));
    List<String> inputs = same ? Corpus.rootsOf(options) : List.of(input);
    return new RawInput(inputs, options.getOrDefault("jsonFields", ""));
  }

  @Override
  public Original read(Document document) throws IOException {
    boolean alone = document.getContainerUri() == null;
    String uri = alone ? document.getSourceUri() : document.getContainerUri();
    InputFile file = files.get(uri);
    if (file == null) {
      throw new FileNotFoundException("the input no longer has " + uri);
    }
    return alone && document.getFormat().equals(PLAIN) && !isDecompressed(document)
        ? text(file, document.getCharset())
        : record(file, document.getSourceUri());
  }

  private static boolean isDecompressed(Document document) {
    return document.getFlags().stream().anyMatch(flag -> flag.startsWith("decompressed-"));
  }

  private Original record(InputFile file, String sourceUri) throws IOException {
    if (read.add(file.getUri())) {
      try (InputStream content = ReadDocuments.open(file)) {
        reader.read(
            file,
            content,
            result -> {
              if (result instanceof Read found) {
                records.add(found.document());
              }
            });
      }
    }
    Original original = records.get(sourceUri).orElse(null);
    if (original == null) {
      throw new FileNotFoundException("the input no longer has the record " + sourceUri);
    }
    return original;
  }

  /** A later version that guesses a charset better still verifies an earlier run. */
  private static Original text(InputFile file, String charset) throws IOException {
    try (InputStream content = ReadDocuments.open(file)) {
      byte[] bytes = content.readAllBytes();
      return new Original(Hashes.sha256(bytes), TextDecoder.repeat(bytes, charset));
    } catch (IllegalArgumentException e) {
      throw new IOException("no charset is called '" + charset + "'", e);
    }
  }
}
