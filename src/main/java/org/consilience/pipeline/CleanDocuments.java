package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.model.CleanDocument;
import org.consilience.model.Document;
import org.consilience.model.ReadDocument;
import org.consilience.model.SharedBlock;

/**
 * Labels every block of every document: article, metadata or noise, with the reasons, one of which
 * is how many unrelated documents have the block too.
 */
final class CleanDocuments
    extends PTransform<PCollection<ReadDocument>, PCollection<CleanDocument>> {
  private final int buckets;
  private final Remembered memory;

  private CleanDocuments(int buckets, Remembered memory) {
    this.buckets = buckets;
    this.memory = memory;
  }

  static CleanDocuments through(int buckets, Remembered memory) {
    return new CleanDocuments(buckets, memory);
  }

  @Override
  public PCollection<CleanDocument> expand(PCollection<ReadDocument> documents) {
    PCollection<KV<String, SharedBlock>> shared =
        documents
            .apply("DocumentsAlone", ParDo.of(new DocumentFn()))
            .apply("FindSharedBlocks", FindSharedBlocks.through(buckets));
    return documents
        .apply("ById", ParDo.of(new ByIdFn()))
        .apply("WithSharedBlocks", JoinThroughBuckets.with(shared, buckets))
        .apply("LabelBlocks", ParDo.of(new LabelBlocksFn(memory)));
  }

  private static final class DocumentFn extends DoFn<ReadDocument, Document> {
    @ProcessElement
    public void process(@Element ReadDocument read, OutputReceiver<Document> out) {
      out.output(read.getDocument());
    }
  }

  private static final class ByIdFn extends DoFn<ReadDocument, KV<String, ReadDocument>> {
    @ProcessElement
    public void process(@Element ReadDocument read, OutputReceiver<KV<String, ReadDocument>> out) {
      out.output(KV.of(read.getDocument().getDocumentId(), read));
    }
  }

  private static final class LabelBlocksFn
      extends DoFn<KV<ReadDocument, List<SharedBlock>>, CleanDocument> {
    private final Counter cleaned = Metrics.counter(Progress.NAMESPACE, Progress.CLEANED);
    private final Remembered memory;

    LabelBlocksFn(Remembered memory) {
      this.memory = memory;
    }

    @ProcessElement
    public void process(
        @Element KV<ReadDocument, List<SharedBlock>> entry, OutputReceiver<CleanDocument> out) {
      List<SharedBlock> shared = new ArrayList<>(entry.getValue());
      shared.sort(Comparator.comparing(SharedBlock::getBlock));
      out.output(memory.clean(entry.getKey(), shared));
      cleaned.inc();
    }
  }
}
