package org.consilience.pipeline;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CleanDocument;

/**
 * Sentences, lemmas, parses and names of what was kept. The one expensive step: everything after it
 * is cheap.
 */
final class AnnotateDocuments
    extends PTransform<PCollection<CleanDocument>, PCollection<AnnotatedDocument>> {
  private AnnotateDocuments() {}

  static AnnotateDocuments create() {
    return new AnnotateDocuments();
  }

  @Override
  public PCollection<AnnotatedDocument> expand(PCollection<CleanDocument> documents) {
    return documents.apply("Annotate", ParDo.of(new AnnotateFn()));
  }

  private static final class AnnotateFn extends DoFn<CleanDocument, AnnotatedDocument> {
    private final Counter annotated = Metrics.counter(Progress.NAMESPACE, Progress.ANNOTATED);

    @ProcessElement
    public void process(@Element CleanDocument document, OutputReceiver<AnnotatedDocument> out) {
      out.output(Stages.annotator().annotate(document));
      annotated.inc();
    }
  }
}
