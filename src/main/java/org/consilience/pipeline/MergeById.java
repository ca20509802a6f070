package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** One row an id: what several stories say of one entity or source becomes one row. */
final class MergeById<T> extends PTransform<PCollection<T>, PCollection<T>> {
  private final SerializableFunction<T, String> id;
  private final SerializableFunction<List<T>, T> merge;
  private final int buckets;

  private MergeById(
      SerializableFunction<T, String> id, SerializableFunction<List<T>, T> merge, int buckets) {
    this.id = id;
    this.merge = merge;
    this.buckets = buckets;
  }

  static <T> MergeById<T> of(
      SerializableFunction<T, String> id, SerializableFunction<List<T>, T> merge, int buckets) {
    return new MergeById<>(id, merge, buckets);
  }

  @Override
  public PCollection<T> expand(PCollection<T> rows) {
    return rows.apply("ById", ParDo.of(new ByIdFn<>(id)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), rows.getCoder()))
        .apply("GroupIds", GroupThroughBuckets.of(buckets))
        .apply("Merge", ParDo.of(new MergeFn<>(merge)))
        .setCoder(rows.getCoder());
  }

  private static final class ByIdFn<T> extends DoFn<T, KV<String, T>> {
    private final SerializableFunction<T, String> id;

    ByIdFn(SerializableFunction<T, String> id) {
      this.id = id;
    }

    @ProcessElement
    public void process(@Element T row, OutputReceiver<KV<String, T>> out) {
      out.output(KV.of(id.apply(row), row));
    }
  }

  private static final class MergeFn<T> extends DoFn<KV<String, List<T>>, T> {
    private final SerializableFunction<List<T>, T> merge;

    MergeFn(SerializableFunction<List<T>, T> merge) {
      this.merge = merge;
    }

    @ProcessElement
    public void process(@Element KV<String, List<T>> rows, OutputReceiver<T> out) {
      out.output(merge.apply(new ArrayList<>(rows.getValue())));
    }
  }
}
