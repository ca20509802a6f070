package org.consilience.dataset;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.model.CacheEntry;
import org.consilience.text.Hashes;

/**
 * What the stages made of single documents, kept from one run to the next: a file for each document
 * and stage. An entry is of use only for the very input that it was made from; one that is damaged,
 * cut short or of another version is no entry. Entries appear under their names whole or not at
 * all. Several runs, threads and processes may use one folder at a time.
 */
public final class DocumentCache {
  private static final String SUFFIX = ".avro";

  /** Speed counts here, not size. */
  private static final int DEFLATE_LEVEL = 1;

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
   * @return nothing where there is none of this key that is sound
   */
  public <T extends SpecificRecord> Optional<T> get(
      String documentId, String stage, String key, Class<T> type) {
    File file = file(documentId, stage).toFile();
    if (!file.isFile()) {
      return Optional.empty();
    }
    try (DataFileReader<CacheEntry> reader =
        new DataFileReader<>(file, new SpecificDatumReader<>(CacheEntry.class))) {
      CacheEntry entry = reader.next();
      byte[] value = bytes(entry.getValue());
      boolean sound =
          entry.getKey().equals(key)
              && entry.getDocumentId().equals(documentId)
              && entry.getStage().equals(stage)
              && entry.getSha256().equals(Hashes.sha256(value));
      return sound ? Optional.of(decoded(value, type)) : Optional.empty();
    } catch (IOException
        | RuntimeException e) { // Avro answers damaged bytes with whatever it likes
      return Optional.empty();
    }
  }

  /**
   * Keeps a value in the place of the one that was there.
   *
   * @throws IOException if it cannot be written; the entry that was there is still there
   */
  public void put(String documentId, String stage, String key, SpecificRecord value)
      throws IOException {
    byte[] bytes = encoded(value);
    CacheEntry entry =
        new CacheEntry(documentId, stage, key, Hashes.sha256(bytes), ByteBuffer.wrap(bytes));
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
   * Deletes the entries of all other documents, and what killed runs left.
   *
   * @return how many documents' entries were deleted
   */
  public int retain(Set<String> documentIds) throws IOException {
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
          clear(document);
        }
      }
    }
    return deleted;
  }

  private static void clear(Path document) throws IOException {
    for (Path file : RunLayout.list(document)) {
      if (AtomicFiles.isTemporary(file)) {
        Files.deleteIfExists(file);
      }
    }
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

  /** Not forced to the disk: what a power cut spoils is made again. */
  private static void write(Path file, CacheEntry entry) throws IOException {
    try (DataFileWriter<CacheEntry> writer =
        new DataFileWriter<>(new SpecificDatumWriter<>(CacheEntry.class))) {
      writer.setCodec(CodecFactory.deflateCodec(DEFLATE_LEVEL));
      writer.create(CacheEntry.getClassSchema(), file.toFile());
      writer.append(entry);
    }
  }

  /** A record's bytes in Avro's binary encoding: what a key or a hash is made from. */
  public static byte[] encoded(SpecificRecord value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new SpecificDatumWriter<SpecificRecord>(value.getSchema()).write(value, encoder);
    encoder.flush();
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
