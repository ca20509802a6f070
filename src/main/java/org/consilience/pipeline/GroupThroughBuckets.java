package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups by key through a fixed number of buckets. The Direct Runner makes every distinct key a
 * bundle of its own, at milliseconds each; with buckets a hundred thousand keys cost as little as
 * sixteen. The order of the values is that of their arrival: whoever reads them sorts them.
 */
final class GroupThroughBuckets<V>
    extends PTransform<PCollection<KV<String, V>>, PCollection<KV<String, List<V>>>> {
  private final int buckets;

  private GroupThroughBuckets(int buckets) {
    this.buckets = buckets;
  }

  static <V> GroupThroughBuckets<V> of(int buckets) {
    return new GroupThroughBuckets<>(buckets);
  }

  @Override
  public PCollection<KV<String, List<V>>> expand(PCollection<KV<String, V>> input) {
    KvCoder<String, V> entries = (KvCoder<String, V>) input.getCoder();
    Packing<V> packing = new Packing<>(entries.getValueCoder());
    Coder<List<V>> values = ListCoder.of(entries.getValueCoder());
    return input
        .apply("ToBucket", ParDo.of(new ToBucketFn<>(buckets, packing)))
        .setCoder(ToBucketFn.CODER)
        .apply("GroupBuckets", GroupByKey.create())
        .apply("GroupKeys", ParDo.of(new GroupKeysFn<>(packing)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), values));
  }

  static final class ToBucketFn<V> extends DoFn<KV<String, V>, KV<Integer, KV<String, byte[]>>> {
    static final Coder<KV<Integer, KV<String, byte[]>>> CODER =
        KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()));

    private final int buckets;
    private final Packing<V> packing;

    ToBucketFn(int buckets, Packing<V> packing) {
      this.buckets = buckets;
      this.packing = packing;
    }

    @ProcessElement
    public void process(
        @Element KV<String, V> entry, OutputReceiver<KV<Integer, KV<String, byte[]>>> out) {
      int bucket = Math.floorMod(entry.getKey().hashCode(), buckets);
      out.output(KV.of(bucket, KV.of(entry.getKey(), packing.pack(entry.getValue()))));
    }
  }

  private static final class GroupKeysFn<V>
      extends DoFn<KV<Integer, Iterable<KV<String, byte[]>>>, KV<String, List<V>>> {
    private final Packing<V> packing;

    GroupKeysFn(Packing<V> packing) {
      this.packing = packing;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<KV<String, byte[]>>> bucket,
        OutputReceiver<KV<String, List<V>>> out) {
      Map<String, List<V>> groups = new TreeMap<>();
      bucket
          .getValue()
          .forEach(
              e ->
                  groups
                      .computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                      .add(packing.unpack(e.getValue())));
      groups.forEach((key, values) -> out.output(KV.of(key, values)));
    }
  }
}
