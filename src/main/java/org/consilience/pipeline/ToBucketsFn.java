package org.consilience.pipeline;

import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to their buckets, packed: what a bundle has for a bucket goes as few pieces of many
 * records. The local runner copies and counts every piece at every step, and there were a hundred
 * thousand records.
 */
final class ToBucketsFn<T> extends DoFn<T, KV<Integer, byte[]>> {
  static final KvCoder<Integer, byte[]> CODER = KvCoder.of(VarIntCoder.of(), PieceCoder.of());

  /** Bytes from which a piece leaves: so much may wait for each bucket, on every worker. */
  private static final int PIECE = 1 << 16;

  private final SerializableFunction<T, Integer> bucketOf;
  private final Packing<T> packing;
  private transient @Nullable TreeMap<Integer, UnsynchronizedByteArrayOutputStream> waiting;

  ToBucketsFn(SerializableFunction<T, Integer> bucketOf, Packing<T> packing) {
    this.bucketOf = bucketOf;
    this.packing = packing;
  }

  @ProcessElement
  public void process(@Element T value, OutputReceiver<KV<Integer, byte[]>> out) {
    int bucket = bucketOf.apply(value);
    UnsynchronizedByteArrayOutputStream piece =
        waiting().computeIfAbsent(bucket, k -> UnsynchronizedByteArrayOutputStream.builder().get());
    packing.append(value, piece);
    if (piece.size() >= PIECE) {
      out.output(KV.of(bucket, piece.toByteArray()));
      waiting().remove(bucket);
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) {
    waiting()
        .forEach(
            (bucket, piece) ->
                context.output(
                    KV.of(bucket, piece.toByteArray()),
                    GlobalWindow.TIMESTAMP_MIN_VALUE,
                    GlobalWindow.INSTANCE));
    waiting = null;
  }

  private TreeMap<Integer, UnsynchronizedByteArrayOutputStream> waiting() {
    if (waiting == null) {
      waiting = new TreeMap<>();
    }
    return waiting;
  }
}
