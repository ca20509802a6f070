package org.consilience.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.consilience.model.StoryPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class ConnectedDocumentsTest {
  @Test
  void pairsJoinIntoComponentsNamedByTheirFirstMember(TestPipeline pipeline) {
    PAssert.thatSingleton(
            pipeline
                .apply(
                    Create.of(pair("c", "d"), pair("b", "c"), pair("y", "x"))
                        .withCoder(AvroCoder.specific(StoryPair.class)))
                .apply(Combine.globally(new ConnectedDocuments())))
        .isEqualTo(Map.of("b", "b", "c", "b", "d", "b", "x", "x", "y", "x"));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void withoutPairsThereIsNothing(TestPipeline pipeline) {
    PAssert.thatSingleton(
            pipeline
                .apply(Create.empty(AvroCoder.specific(StoryPair.class)))
                .apply(Combine.globally(new ConnectedDocuments())))
        .isEqualTo(Map.of());
    pipeline.run().waitUntilFinish();
  }

  private static StoryPair pair(String first, String second) {
    return new StoryPair(first, second, 0.5, List.of());
  }
}
