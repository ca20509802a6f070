package org.consilience.pipeline;

import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinThroughBucketsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 64})
  void everyRecordIsGivenWhatItsKeyHasAndNoneIsLost(int buckets) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<KV<String, Integer>> given =
        pipeline.apply(
            "Given",
            Create.of(
                List.of(KV.of("river", 1), KV.of("river", 2), KV.of("harbour", 3), KV.of("x", 4))));
    PCollection<String> joined =
        pipeline
            .apply(
                "Records",
                Create.of(
                    List.of(
                        KV.of("river", "Orla"),
                        KV.of("river", "Tess"),
                        KV.of("harbour", "Kiel"),
                        KV.of("desert", "Taklon"))))
            .apply(JoinThroughBuckets.with(given, buckets))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(j -> j.getKey() + new TreeSet<>(j.getValue())));
    PAssert.that(joined).containsInAnyOrder("Orla[1, 2]", "Tess[1, 2]", "Kiel[3]", "Taklon[]");
    pipeline.run().waitUntilFinish();
  }
}
