package org.consilience.pipeline;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
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
  private final Remembered memory;

  private AnnotateDocuments(Remembered memory) {
    this.memory = memory;
  }

  static AnnotateDocuments with(Remembered memory) {
    return new AnnotateDocuments(memory);
  }

  @Override
  public PCollection<AnnotatedDocument> expand(PCollection<CleanDocument> documents) {
    return documents.apply("Annotate", ParDo.of(new AnnotateFn(memory)));
  }

  private static final class AnnotateFn extends DoFn<CleanDocument, AnnotatedDocument> {
    private final Counter annotated = Metrics.counter(Progress.NAMESPACE, Progress.ANNOTATED);
    private final Distribution sentences =
        Metrics.distribution(Progress.NAMESPACE, Progress.SENTENCES);
    private final Remembered memory;

    AnnotateFn(Remembered memory) {
      this.memory = memory;
    }

    @ProcessElement
    public void process(@Element CleanDocument document, OutputReceiver<AnnotatedDocument> out) {
      AnnotatedDocument found = memory.annotate(document);
      sentences.update(found.getSentences().size());
      out.output(found);
      annotated.inc();
    }
  }
}
