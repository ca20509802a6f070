package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final TupleTag<byte[]> records = new TupleTag<>();
  private final TupleTag<byte[]> given = new TupleTag<>();
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
    KvCoder<String, V> values = (KvCoder<String, V>) input.getCoder();
    KvCoder<String, O> gifts = (KvCoder<String, O>) others.getCoder();
    Packing<KV<String, V>> value = new Packing<>(values);
    Packing<KV<String, O>> other = new Packing<>(gifts);
    return KeyedPCollectionTuple.of(records, bucketed("Records", input, value))
        .and(given, bucketed("Others", others, other))
        .apply("JoinBuckets", CoGroupByKey.create())
        .apply("JoinKeys", ParDo.of(new JoinKeysFn<>(records, given, value, other)))
        .setCoder(KvCoder.of(values.getValueCoder(), ListCoder.of(gifts.getValueCoder())));
  }

  private <T> PCollection<KV<Integer, byte[]>> bucketed(
      String step, PCollection<KV<String, T>> entries, Packing<KV<String, T>> packing) {
    return entries
        .apply(step + "ToBucket", ParDo.of(GroupThroughBuckets.toBucket(buckets, packing)))
        .setCoder(ToBucketsFn.CODER);
  }

  private static final class JoinKeysFn<V, O>
      extends DoFn<KV<Integer, CoGbkResult>, KV<V, List<O>>> {
    private final TupleTag<byte[]> records;
    private final TupleTag<byte[]> given;
    private final Packing<KV<String, V>> value;
    private final Packing<KV<String, O>> other;

    JoinKeysFn(
        TupleTag<byte[]> records,
        TupleTag<byte[]> given,
        Packing<KV<String, V>> value,
        Packing<KV<String, O>> other) {
      this.records = records;
      this.given = given;
      this.value = value;
      this.other = other;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<KV<V, List<O>>> out) {
      Map<String, List<O>> byKey = new TreeMap<>();
      for (byte[] piece : bucket.getValue().getAll(given)) {
        other.unpack(
            piece,
            o -> byKey.computeIfAbsent(o.getKey(), k -> new ArrayList<>()).add(o.getValue()));
      }
      for (byte[] piece : bucket.getValue().getAll(records)) {
        value.unpack(
            piece, r -> out.output(KV.of(r.getValue(), byKey.getOrDefault(r.getKey(), List.of()))));
      }
    }
  }
}
