package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.consilience.model.BlockUse;
import org.consilience.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindSharedBlocksTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void aBlockOfThreeDocumentsIsToldToEachAndOneOfTwoToNone(int buckets) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<Document> documents =
        List.of(
            page("a", "Morning letter", "Rain in Lorne", "Weather"),
            page("b", "Morning letter", "Fire in Sanda", "Weather"),
            page("c", "Chess final drawn", "Morning letter"));
    PCollection<String> told =
        pipeline
            .apply(Create.of(documents))
            .apply(FindSharedBlocks.through(buckets))
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(
                        e ->
                            e.getKey()
                                + e.getValue().getUses().stream()
                                    .map(BlockUse::getDocumentId)
                                    .toList()));
    PAssert.that(told).containsInAnyOrder("a[a, b, c]", "b[a, b, c]", "c[a, b, c]");
    pipeline.run().waitUntilFinish();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void aBlockOfAWholeSiteNamesABoundedNumberOfUsesAndTheDocumentsOwn(int buckets) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(page("d" + i, "Report number " + i, "Morning letter"));
    }
    PCollection<Boolean> bounded =
        pipeline
            .apply(Create.of(documents))
            .apply(FindSharedBlocks.through(buckets))
            .apply(
                MapElements.into(TypeDescriptors.booleans())
                    .via(
                        e ->
                            e.getValue().getUses().size() <= 33
                                && e.getValue().getUses().stream()
                                    .anyMatch(u -> u.getDocumentId().equals(e.getKey()))));
    PAssert.that(bounded)
        .satisfies(
            all -> {
              int count = 0;
              for (boolean one : all) {
                count += one ? 1 : 0;
              }
              if (count != 60) {
                throw new AssertionError(count + " of 60");
              }
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static Document page(String id, String... blocks) {
    return Document.newBuilder()
        .setDocumentId(id)
        .setSourceUri(id)
        .setText(String.join("\n", blocks))
        .build();
  }
}
