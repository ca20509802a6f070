package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;
import org.consilience.story.TermStatistics;

/** Counters that are not nought, each with the distance from the one before. */
final class TermStatisticsCoder extends AtomicCoder<TermStatistics> {
  private static final TermStatisticsCoder SHARED = new TermStatisticsCoder();

  private TermStatisticsCoder() {}

  static TermStatisticsCoder of() {
    return SHARED;
  }

  @Override
  public void encode(TermStatistics statistics, OutputStream out) throws IOException {
    VarInt.encode(statistics.documents(), out);
    int last = -1;
    for (Map.Entry<Integer, Integer> counter : statistics.counts().entrySet()) {
      VarInt.encode(counter.getKey() - last, out);
      VarInt.encode(counter.getValue(), out);
      last = counter.getKey();
    }
    VarInt.encode(0, out);
  }

  @Override
  public TermStatistics decode(InputStream in) throws IOException {
    int documents = VarInt.decodeInt(in);
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    int slot = -1;
    for (int step = VarInt.decodeInt(in); step > 0; step = VarInt.decodeInt(in)) {
      slot += step;
      counts.put(slot, VarInt.decodeInt(in));
    }
    return TermStatistics.of(counts, documents);
  }

  @Override
  public void verifyDeterministic() {}
}
