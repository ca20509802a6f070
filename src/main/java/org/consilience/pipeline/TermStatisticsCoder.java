package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    for (int slot = 0; slot < TermStatistics.SLOTS; slot++) {
      if (statistics.counts()[slot] > 0) {
        VarInt.encode(slot - last, out);
        VarInt.encode(statistics.counts()[slot], out);
        last = slot;
      }
    }
    VarInt.encode(0, out);
  }

  @Override
  public TermStatistics decode(InputStream in) throws IOException {
    int documents = VarInt.decodeInt(in);
    int[] counts = new int[TermStatistics.SLOTS];
    int slot = -1;
    for (int step = VarInt.decodeInt(in); step > 0; step = VarInt.decodeInt(in)) {
      slot += step;
      counts[slot] = VarInt.decodeInt(in);
    }
    return TermStatistics.of(counts, documents);
  }

  @Override
  public void verifyDeterministic() {}
}
