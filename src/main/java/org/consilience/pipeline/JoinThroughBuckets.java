package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Gives every record what another collection has under its key, which may be nothing, through a
 * fixed number of buckets as in {@link GroupThroughBuckets}. Of a bucket only the other
 * collection's part is held in memory. The order of what is given is that of its arrival: whoever
 * reads it sorts it.
 */
final class JoinThroughBuckets<V, O>
    extends PTransform<PCollection<KV<String, V>>, PCollection<KV<V, List<O>>>> {
  private final TupleTag<KV<String, byte[]>> records = new TupleTag<>();
  private final TupleTag<KV<String, byte[]>> given = new TupleTag<>();
  private final PCollection<KV<String, O>> others;
  private final int buckets;

  private JoinThroughBuckets(PCollection<KV<String, O>> others, int buckets) {
    this.others = others;
    this.buckets = buckets;
  }

  static <V, O> JoinThroughBuckets<V, O> with(PCollection<KV<String, O>> others, int buckets) {
    return new JoinThroughBuckets<>(others, buckets);
  }

  @Override
  public PCollection<KV<V, List<O>>> expand(PCollection<KV<String, V>> input) {
    Coder<V> value = ((KvCoder<String, V>) input.getCoder()).getValueCoder();
    Coder<O> other = ((KvCoder<String, O>) others.getCoder()).getValueCoder();
    return KeyedPCollectionTuple.of(records, bucketed("Records", input))
        .and(given, bucketed("Others", others))
        .apply("JoinBuckets", CoGroupByKey.create())
        .apply(
            "JoinKeys",
            ParDo.of(new JoinKeysFn<>(records, given, new Packing<>(value), new Packing<>(other))))
        .setCoder(KvCoder.of(value, ListCoder.of(other)));
  }

  private <T> PCollection<KV<Integer, KV<String, byte[]>>> bucketed(
      String step, PCollection<KV<String, T>> entries) {
    Packing<T> packing = new Packing<>(((KvCoder<String, T>) entries.getCoder()).getValueCoder());
    return entries
        .apply(step + "ToBucket", ParDo.of(new GroupThroughBuckets.ToBucketFn<>(buckets, packing)))
        .setCoder(GroupThroughBuckets.ToBucketFn.CODER);
  }

  private static final class JoinKeysFn<V, O>
      extends DoFn<KV<Integer, CoGbkResult>, KV<V, List<O>>> {
    private final TupleTag<KV<String, byte[]>> records;
    private final TupleTag<KV<String, byte[]>> given;
    private final Packing<V> value;
    private final Packing<O> other;

    JoinKeysFn(
        TupleTag<KV<String, byte[]>> records,
        TupleTag<KV<String, byte[]>> given,
        Packing<V> value,
        Packing<O> other) {
      this.records = records;
      this.given = given;
      this.value = value;
      this.other = other;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<V, List<O>>> out) {
      Map<String, List<O>> byKey = new TreeMap<>();
      bucket
          .getValue()
          .getAll(given)
          .forEach(
              o ->
                  byKey
                      .computeIfAbsent(o.getKey(), k -> new ArrayList<>())
                      .add(other.unpack(o.getValue())));
      bucket
          .getValue()
          .getAll(records)
          .forEach(
              r ->
                  out.output(
                      KV.of(
                          value.unpack(r.getValue()), byKey.getOrDefault(r.getKey(), List.of()))));
    }
  }
}
