package org.consilience.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.consilience.dataset.AvroShards;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.OutputNames;

/**
 * Writes one dataset of the run as a fixed number of sorted files: the same rows give the same
 * bytes on every runner.
 */
final class WriteDataset<T extends SpecificRecord> extends PTransform<PCollection<T>, PDone> {
  private final Dataset dataset;
  private final String folder;
  private final int shards;

  private WriteDataset(Dataset dataset, String folder, int shards) {
    this.dataset = dataset;
    this.folder = folder;
    this.shards = shards;
  }

  static <T extends SpecificRecord> WriteDataset<T> of(Dataset dataset, String folder, int shards) {
    return new WriteDataset<>(dataset, folder, shards);
  }

  @Override
  public PDone expand(PCollection<T> rows) {
    Packing<T> packing = new Packing<>(rows.getCoder());
    rows.apply("ToShard", ParDo.of(toShard(dataset, shards, packing)))
        .setCoder(ToBucketsFn.CODER)
        .apply("GroupShards", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteFn<>(dataset, folder, shards, packing)));
    return PDone.in(rows.getPipeline());
  }

  private static <T extends SpecificRecord> ToBucketsFn<T> toShard(
      Dataset dataset, int shards, Packing<T> packing) {
    return new ToBucketsFn<>(row -> dataset.shardOf(row, shards), packing);
  }

  private static final class WriteFn<T extends SpecificRecord>
      extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
    private final Dataset dataset;
    private final String folder;
    private final int shards;
    private final Packing<T> packing;

    WriteFn(Dataset dataset, String folder, int shards, Packing<T> packing) {
      this.dataset = dataset;
      this.folder = folder;
      this.shards = shards;
      this.packing = packing;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> shard) throws IOException {
      List<T> rows = new ArrayList<>();
      shard.getValue().forEach(piece -> packing.unpack(piece, rows::add));
      if (folder.contains("://")) {
        store(shard.getKey(), rows);
      } else {
        AvroShards.write(shared(), dataset, shard.getKey(), shards, rows);
      }
    }

    /**
     * A job that was given up goes on for a while on its cluster: it must not make the folder anew.
     */
    private Path shared() throws IOException {
      Path run = Path.of(folder);
      if (!Files.isDirectory(run)) {
        throw new IOException(
            "the worker does not see the run's folder " + run + ": is it shared by all machines?");
      }
      return run;
    }

    /** Whole in memory first: a store shows what was written when the stream was closed early. */
    private void store(int shard, List<T> rows) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      AvroShards.write(dataset, rows, bytes);
      String name = OutputNames.part(dataset, shard, shards);
      try (OutputStream out = StoredFiles.create(folder + "/" + name)) {
        bytes.writeTo(out);
      }
    }
  }
}
