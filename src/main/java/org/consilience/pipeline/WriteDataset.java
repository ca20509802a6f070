package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.consilience.dataset.AvroShards;
import org.consilience.dataset.Dataset;

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
    rows.apply("ToShard", ParDo.of(new ToShardFn<T>(dataset, shards)))
        .setCoder(KvCoder.of(VarIntCoder.of(), rows.getCoder()))
        .apply("GroupShards", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteFn<T>(dataset, folder, shards)));
    return PDone.in(rows.getPipeline());
  }

  private static final class ToShardFn<T extends SpecificRecord> extends DoFn<T, KV<Integer, T>> {
    private final Dataset dataset;
    private final int shards;

    ToShardFn(Dataset dataset, int shards) {
      this.dataset = dataset;
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element T row, OutputReceiver<KV<Integer, T>> out) {
      out.output(KV.of(dataset.shardOf(row, shards), row));
    }
  }

  private static final class WriteFn<T extends SpecificRecord>
      extends DoFn<KV<Integer, Iterable<T>>, Void> {
    private final Dataset dataset;
    private final String folder;
    private final int shards;

    WriteFn(Dataset dataset, String folder, int shards) {
      this.dataset = dataset;
      this.folder = folder;
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<T>> shard) throws IOException {
      List<T> rows = new ArrayList<>();
      shard.getValue().forEach(rows::add);
      AvroShards.write(Path.of(folder), dataset, shard.getKey(), shards, rows);
    }
  }
}
