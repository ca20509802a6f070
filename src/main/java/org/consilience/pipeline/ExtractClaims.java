package org.consilience.pipeline;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;

/**
 * Runs every extractor over each document. One after the other on the same document, not each as a
 * step of its own: they share their reading of it, and what is kept of a document is looked up
 * once.
 */
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
    return documents.apply("Extract", ParDo.of(new ExtractFn(memory)));
  }

  private static final class ExtractFn extends DoFn<AnnotatedDocument, ComparableClaim> {
    private final Counter claims = Metrics.counter(Progress.NAMESPACE, Progress.CLAIMS);
    private final Remembered memory;

    ExtractFn(Remembered memory) {
      this.memory = memory;
    }

    @ProcessElement
    public void process(@Element AnnotatedDocument document, OutputReceiver<ComparableClaim> out) {
      for (ComparableClaim claim : memory.extract(document)) {
        out.output(claim);
        claims.inc();
      }
    }
  }
}
