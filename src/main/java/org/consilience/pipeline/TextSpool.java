package org.consilience.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consilience.dataset.Originals.Original;
import org.consilience.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Texts of many records in one file, to be asked for in any order: a crawl's texts do not fit into
 * memory. The file has no name once it is open, so that nothing is left of it.
 */
final class TextSpool {
  private record Place(String hash, long offset, int length) {}

  private final Map<String, Place> places = new HashMap<>();
  private @Nullable FileChannel file;
  private long end;

  /** Keeps a document's text; the first of a name counts. */
  void add(Document document) {
    if (places.containsKey(document.getSourceUri())) {
      return;
    }
    // As characters, not encoded: whatever a Java string can hold comes back as it was.
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * document.getText().length());
    bytes.asCharBuffer().put(document.getText());
    int length = bytes.remaining();
    try {
      FileChannel channel = open();
      for (long at = end; bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the folder for temporary files", e);
    }
    places.put(document.getSourceUri(), new Place(document.getContentHash(), end, length));
    end += length;
  }

  Optional<Original> get(String sourceUri) throws IOException {
    Place place = places.get(sourceUri);
    if (place == null) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    FileChannel channel = open();
    for (long at = place.offset(); bytes.hasRemaining(); ) {
      at += channel.read(bytes, at);
    }
    return Optional.of(new Original(place.hash(), bytes.rewind().asCharBuffer().toString()));
  }

  private FileChannel open() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("consilience-texts", null);
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }
}
