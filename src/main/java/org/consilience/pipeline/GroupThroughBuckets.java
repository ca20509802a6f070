package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.LengthPrefixCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups by key through a fixed number of buckets. The Direct Runner makes every distinct key a
 * bundle of its own, at milliseconds each; with buckets a hundred thousand keys cost as little as
 * sixteen. The order of the values is that of their arrival: whoever reads them sorts them, and
 * copies them first, see {@link PackedValues}.
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
    Coder<V> value = entries.getValueCoder();
    Packing<KV<String, V>> measured =
        new Packing<>(KvCoder.of(StringUtf8Coder.of(), LengthPrefixCoder.of(value)));
    return input
        .apply("ToBucket", ParDo.of(toBucket(buckets, measured)))
        .setCoder(ToBucketsFn.CODER)
        .apply("GroupBuckets", GroupByKey.create())
        .apply("GroupKeys", ParDo.of(new GroupKeysFn<>(new Packing<>(value))))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ListCoder.of(value)));
  }

  /** Sends entries to the buckets of their keys. */
  static <V> ToBucketsFn<KV<String, V>> toBucket(int buckets, Packing<KV<String, V>> packing) {
    return new ToBucketsFn<>(entry -> Math.floorMod(entry.getKey().hashCode(), buckets), packing);
  }

  private static final class GroupKeysFn<V>
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<String, List<V>>> {
    private final Packing<V> packing;

    GroupKeysFn(Packing<V> packing) {
      this.packing = packing;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<String, List<V>>> out)
        throws IOException {
      Map<String, PackedValues<V>> groups = new TreeMap<>();
      for (byte[] piece : bucket.getValue()) {
        sort(piece, groups);
      }
      groups.forEach((key, values) -> out.output(KV.of(key, values)));
    }

    private void sort(byte[] piece, Map<String, PackedValues<V>> groups) throws IOException {
      InputStream in = Packing.stream(piece, 0, piece.length);
      while (in.available() > 0) {
        String key = StringUtf8Coder.of().decode(in);
        int length = VarInt.decodeInt(in);
        groups
            .computeIfAbsent(key, k -> new PackedValues<>(packing))
            .add(piece, piece.length - in.available(), length);
        in.skipNBytes(length);
      }
    }
  }
}
