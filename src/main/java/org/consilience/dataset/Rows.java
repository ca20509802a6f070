package org.consilience.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DatumReader;

/**
 * The rows of a dataset in the order of their keys, whatever the number of shards: a merge that
 * holds one row of each.
 */
public final class Rows<T extends IndexedRecord> implements Iterator<T>, AutoCloseable {
  private final List<DataFileReader<T>> files = new ArrayList<>();
  private final PriorityQueue<Head<T>> heads;

  /** The next row of one shard. */
  private record Head<T>(T row, int shard) {}

  private Rows(Comparator<IndexedRecord> order) {
    Comparator<Head<T>> byRow = Comparator.comparing(Head::row, order);
    this.heads = new PriorityQueue<>(byRow.thenComparingInt(Head::shard));
  }

  static <T extends IndexedRecord> Rows<T> of(
      Dataset dataset, List<Path> parts, Supplier<DatumReader<T>> reader) throws IOException {
    Rows<T> rows = new Rows<>(dataset.byKey());
    try {
      for (Path part : parts) {
        rows.files.add(new DataFileReader<>(part.toFile(), reader.get()));
        rows.advance(rows.files.size() - 1);
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public T next() {
    Head<T> first = heads.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    advance(first.shard());
    return first.row();
  }

  @Override
  public void close() throws IOException {
    for (DataFileReader<T> file : files) {
      file.close();
    }
  }

  private void advance(int shard) {
    DataFileReader<T> file = files.get(shard);
    try {
      if (file.hasNext()) {
        heads.add(new Head<>(file.next(), shard));
      }
    } catch (RuntimeException e) { // Avro throws whatever it stumbles over in damaged bytes
      throw new UncheckedIOException(new IOException("damaged part file " + shard + ": " + e, e));
    }
  }
}
