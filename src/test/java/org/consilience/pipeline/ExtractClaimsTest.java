package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.consilience.claim.ClaimExtractor;
import org.consilience.claim.Extractors;
import org.consilience.document.DocumentReader;
import org.consilience.document.PlainTextReader;
import org.consilience.language.LanguageDetectors;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Document;
import org.consilience.model.RawFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class ExtractClaimsTest {
  @Test
  void transformGivesWhatTheExtractorsGiveOneByOne(TestPipeline pipeline) {
    AnnotatedDocument document = annotated(Corpora.FERRY);
    Set<String> expected = new TreeSet<>();
    for (ClaimExtractor extractor : Extractors.all()) {
      extractor.extract(document).forEach(c -> expected.add(c.getClaim().getClaimId()));
    }
    assertThat(expected).hasSizeGreaterThan(7);
    PCollection<String> ids =
        pipeline
            .apply(Create.of(document).withCoder(AvroCoder.specific(AnnotatedDocument.class)))
            .apply(ExtractClaims.with(Remembered.NOTHING))
            .apply(MapElements.into(TypeDescriptors.strings()).via(c -> c.getClaim().getClaimId()));
    PAssert.that(ids).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  @Test
  void fiveBranchesHaveNames() {
    assertThat(Extractors.all())
        .extracting(ClaimExtractor::name)
        .containsExactly("quotes", "propositions", "quantities", "roles", "times");
  }

  private static AnnotatedDocument annotated(String text) {
    DocumentReader.Result read =
        new PlainTextReader(LanguageDetectors.shared())
            .read(
                RawFile.newBuilder()
                    .setUri("a.txt")
                    .setContent(ByteBuffer.wrap(text.getBytes(UTF_8)))
                    .build());
    Document document = ((DocumentReader.Read) read).document();
    return Stages.annotator().annotate(Stages.cleaner().clean(document, List.of(), List.of()));
  }
}
