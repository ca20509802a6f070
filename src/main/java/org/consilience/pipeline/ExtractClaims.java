package org.consilience.pipeline;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.consilience.claim.ClaimExtractor;
import org.consilience.claim.Extractors;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;

/** Runs every extractor as a branch of its own over the same annotated documents. */
final class ExtractClaims
    extends PTransform<PCollection<AnnotatedDocument>, PCollection<ComparableClaim>> {
  private final Remembered memory;

  private ExtractClaims(Remembered memory) {
    this.memory = memory;
  }

  static ExtractClaims with(Remembered memory) {
    return new ExtractClaims(memory);
  }

  @Override
  public PCollection<ComparableClaim> expand(PCollection<AnnotatedDocument> documents) {
    PCollectionList<ComparableClaim> branches = PCollectionList.empty(documents.getPipeline());
    for (ClaimExtractor extractor : Extractors.all()) {
      String branch = "Extract" + capitalised(extractor.name());
      branches =
          branches.and(documents.apply(branch, ParDo.of(new ExtractFn(extractor.name(), memory))));
    }
    return branches.apply("AllClaims", Flatten.pCollections());
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static final class ExtractFn extends DoFn<AnnotatedDocument, ComparableClaim> {
    private final String extractor;
    private final Counter claims;
    private final Remembered memory;

    ExtractFn(String extractor, Remembered memory) {
      this.extractor = extractor;
      this.memory = memory;
      this.claims = Metrics.counter(Progress.NAMESPACE, Progress.CLAIMS);
    }

    @ProcessElement
    public void process(@Element AnnotatedDocument document, OutputReceiver<ComparableClaim> out) {
      memory
          .extract(extractor, document)
          .forEach(
              claim -> {
                out.output(claim);
                claims.inc();
              });
    }
  }
}
