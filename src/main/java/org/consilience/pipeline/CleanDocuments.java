package org.consilience.pipeline;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.model.CleanDocument;
import org.consilience.model.ReadDocument;

/** Labels every block of every document: article, metadata or noise, with the reasons. */
final class CleanDocuments
    extends PTransform<PCollection<ReadDocument>, PCollection<CleanDocument>> {
  private CleanDocuments() {}

  static CleanDocuments create() {
    return new CleanDocuments();
  }

  @Override
  public PCollection<CleanDocument> expand(PCollection<ReadDocument> documents) {
    return documents.apply("LabelBlocks", ParDo.of(new LabelBlocksFn()));
  }

  private static final class LabelBlocksFn extends DoFn<ReadDocument, CleanDocument> {
    private final Counter cleaned = Metrics.counter(Progress.NAMESPACE, Progress.CLEANED);

    @ProcessElement
    public void process(@Element ReadDocument read, OutputReceiver<CleanDocument> out) {
      out.output(Stages.cleaner().clean(read.getDocument(), read.getHints()));
      cleaned.inc();
    }
  }
}
