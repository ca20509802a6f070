package org.consilience.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.commons.codec.digest.MurmurHash3;
import org.consilience.dataset.DocumentCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs keep in a folder that all workers share, with counters of what was of use. */
final class Kept implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

  static final Kept NOTHING = new Kept("");

  private final Counter used = Metrics.counter(Progress.NAMESPACE, Progress.REMEMBERED);
  private final Counter damaged = Metrics.counter(Progress.NAMESPACE, Progress.DAMAGED);
  private final Counter unkept = Metrics.counter(Progress.NAMESPACE, Progress.NOT_KEPT);

  private final String folder;

  private Kept(String folder) {
    this.folder = folder;
  }

  static Kept in(String folder) {
    return new Kept(folder);
  }

  boolean isNone() {
    return folder.isEmpty();
  }

  <T extends SpecificRecord> Optional<T> find(String id, String stage, String key, Class<T> type) {
    try {
      Optional<T> found = DocumentCache.at(Path.of(folder)).get(id, stage, key, type);
      used.inc(found.isPresent() ? 1 : 0);
      return found;
    } catch (IOException e) {
      damaged.inc();
      LOG.warn("made again: {} of document {} cannot be read: {}", stage, id, e.getMessage());
      return Optional.empty();
    }
  }

  /** A memory that is full or read-only makes the next run slower, and this one no worse. */
  void keep(String id, String stage, String key, SpecificRecord value) {
    try {
      DocumentCache.at(Path.of(folder)).put(id, stage, key, value);
    } catch (IOException e) {
      unkept.inc();
      LOG.warn("cannot keep {} of document {}: {}", stage, id, e.toString());
    }
  }

  /**
   * A hash of 128 bits of all that some records of one kind hold, in their order (MurmurHash3;
   * Appleby 2011). It takes a tenth of SHA-256's time; that two contents of one hash can be made up
   * hurts nobody but who keeps them.
   */
  static String hash(List<? extends SpecificRecord> records) {
    try {
      long[] halves = MurmurHash3.hash128x64(DocumentCache.encoded(records));
      return HexFormat.of().toHexDigits(halves[0]) + HexFormat.of().toHexDigits(halves[1]);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written to", e);
    }
  }

  static String hash(SpecificRecord record) {
    return hash(List.of(record));
  }
}
