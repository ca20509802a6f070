package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupThroughBucketsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 64})
  void everyKeyIsOneGroupWhateverTheBuckets(int buckets) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<KV<String, Integer>> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      entries.add(KV.of("key" + i % 10, i));
    }
    PCollection<String> groups =
        pipeline
            .apply(Create.of(entries))
            .apply(GroupThroughBuckets.of(buckets))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(g -> g.getKey() + new TreeSet<>(g.getValue())));
    PAssert.that(groups)
        .containsInAnyOrder(
            "key0[0, 10, 20, 30]",
            "key1[1, 11, 21, 31]",
            "key2[2, 12, 22, 32]",
            "key3[3, 13, 23, 33]",
            "key4[4, 14, 24, 34]",
            "key5[5, 15, 25, 35]",
            "key6[6, 16, 26, 36]",
            "key7[7, 17, 27, 37]",
            "key8[8, 18, 28, 38]",
            "key9[9, 19, 29, 39]");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void moreThanAPieceOfAKeyIsOneGroupToo() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<KV<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      entries.add(KV.of("key" + i % 2, i + " ".repeat(1_000)));
    }
    PCollection<String> groups =
        pipeline
            .apply(Create.of(entries))
            .apply(GroupThroughBuckets.of(1))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(g -> g.getKey() + " " + new TreeSet<>(g.getValue()).size()));
    PAssert.that(groups).containsInAnyOrder("key0 100", "key1 100");
    pipeline.run().waitUntilFinish();
  }
}
