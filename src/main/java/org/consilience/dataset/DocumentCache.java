package org.consilience.dataset;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.model.CacheEntry;
import org.xerial.snappy.Snappy;

/**
 * What the stages made of single documents, kept from one run to the next: a file for each document
 * and stage. An entry is of use only for the very input that it was made from; one that is damaged,
 * cut short or of another version is no entry. Entries appear under their names whole or not at
 * all. Several runs, threads and processes may use one folder at a time.
 */
public final class DocumentCache {
  private static final String SUFFIX = ".entry";

  /** Bytes of the CRC-32 that a file begins with: it is to find damage, and in a moment. */
  private static final int CHECKSUM = Long.BYTES;

  /** Digits of an id by which documents are spread over folders. */
  private static final int SPREAD = 2;

  private final Path folder;

  private DocumentCache(Path folder) {
    this.folder = folder;
  }

  public static DocumentCache at(Path folder) {
    return new DocumentCache(folder);
  }

  /**
   * The entry of a document and stage.
   *
   * @param key a hash of all that the value was made from
   * @return nothing where there is none of this key
   * @throws IOException if there is one that is damaged, or of another version
   */
  public <T extends SpecificRecord> Optional<T> get(
      String documentId, String stage, String key, Class<T> type) throws IOException {
    Path file = file(documentId, stage);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      CacheEntry entry = decoded(sound(Files.readAllBytes(file)), CacheEntry.class);
      boolean wanted =
          entry.getKey().equals(key)
              && entry.getDocumentId().equals(documentId)
              && entry.getStage().equals(stage);
      return wanted ? Optional.of(decoded(bytes(entry.getValue()), type)) : Optional.empty();
    } catch (RuntimeException e) { // Avro answers bytes of another version with whatever it likes
      throw new IOException("of another version", e);
    }
  }

  /**
   * What a file holds, if it is as it was written: Avro would believe a damaged length.
   *
   * @throws IOException if it is not
   */
  private static byte[] sound(byte[] file) throws IOException {
    if (file.length < CHECKSUM) {
      throw new EOFException("cut short");
    }
    if (ByteBuffer.wrap(file).getLong() != checksum(file, CHECKSUM)) {
      throw new IOException("damaged");
    }
    byte[] content = new byte[Snappy.uncompressedLength(file, CHECKSUM, file.length - CHECKSUM)];
    Snappy.uncompress(file, CHECKSUM, file.length - CHECKSUM, content, 0);
    return content;
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return checksum.getValue();
  }

  /**
   * Keeps a value in the place of the one that was there.
   *
   * @throws IOException if it cannot be written; the entry that was there is still there
   */
  public void put(String documentId, String stage, String key, SpecificRecord value)
      throws IOException {
    CacheEntry entry = new CacheEntry(documentId, stage, key, ByteBuffer.wrap(encoded(value)));
    Path file = file(documentId, stage);
    Files.createDirectories(file.getParent());
    Path temporary = AtomicFiles.temporary(file);
    try {
      write(temporary, entry);
      Files.move(temporary, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Deletes the entries of all other documents, those of stages that there are no longer, and what
   * killed runs left.
   *
   * @return how many documents' entries were deleted
   */
  public int retain(Set<String> documentIds, Set<String> stages) throws IOException {
    int deleted = 0;
    for (Path shelf : RunLayout.list(folder)) {
      for (Path document : RunLayout.list(shelf)) {
        if (!isId(document)) {
          continue; // not ours: a folder that was named by mistake loses nothing
        }
        if (!documentIds.contains(String.valueOf(document.getFileName()))) {
          AtomicFiles.deleteTree(document);
          deleted++;
        } else {
          clear(document, stages);
        }
      }
    }
    return deleted;
  }

  private static void clear(Path document, Set<String> stages) throws IOException {
    for (Path file : RunLayout.list(document)) {
      String name = String.valueOf(file.getFileName());
      boolean known = name.endsWith(SUFFIX) && stages.contains(stage(name));
      if (AtomicFiles.isTemporary(file) || (name.endsWith(SUFFIX) && !known)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String stage(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static boolean isId(Path document) {
    String id = String.valueOf(document.getFileName());
    return id.matches("[0-9a-f]{64}")
        && id.startsWith(String.valueOf(document.resolveSibling("").getFileName()));
  }

  private Path file(String documentId, String stage) {
    return folder
        .resolve(documentId.substring(0, SPREAD))
        .resolve(documentId)
        .resolve(stage + SUFFIX);
  }

  /**
   * A checksum and the record as Snappy packs it, for speed counts here, not size; no Avro file,
   * for reading the schema of each would cost more than the entry. Not forced to the disk: what a
   * power cut spoils is made again.
   */
  private static void write(Path file, CacheEntry entry) throws IOException {
    byte[] content = Snappy.compress(encoded(entry));
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(ByteBuffer.allocate(CHECKSUM).putLong(checksum(content, 0)).array());
      out.write(content);
    }
  }

  /** A record's bytes in Avro's binary encoding: what a key or a hash is made from. */
  public static byte[] encoded(SpecificRecord value) throws IOException {
    return encoded(List.of(value));
  }

  /** Those of some records of one kind, one after the other. */
  public static byte[] encoded(List<? extends SpecificRecord> values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!values.isEmpty()) {
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
      SpecificDatumWriter<SpecificRecord> writer =
          new SpecificDatumWriter<>(values.get(0).getSchema());
      for (SpecificRecord value : values) {
        writer.write(value, encoder);
      }
      encoder.flush();
    }
    return bytes.toByteArray();
  }

  private static <T extends SpecificRecord> T decoded(byte[] value, Class<T> type)
      throws IOException {
    return new SpecificDatumReader<T>(SpecificData.get().getSchema(type))
        .read(null, DecoderFactory.get().binaryDecoder(value, null));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
