package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.cleaning.Furniture;
import org.consilience.model.BlockUse;
import org.consilience.model.Document;
import org.consilience.model.SharedBlock;

/**
 * The blocks that several documents have, each sent to every document that has it. What a block is
 * shared by is capped: a line of a whole site is furniture after the first few dozen pages.
 */
final class FindSharedBlocks
    extends PTransform<PCollection<Document>, PCollection<KV<String, SharedBlock>>> {

  /** Documents. Fewer may share a line by chance. */
  private static final int FEWEST = 3;

  /** Uses that a shared block names, the first by document id: enough to count witnesses among. */
  private static final int MOST_USES = 32;

  private final int buckets;

  private FindSharedBlocks(int buckets) {
    this.buckets = buckets;
  }

  static FindSharedBlocks through(int buckets) {
    return new FindSharedBlocks(buckets);
  }

  @Override
  public PCollection<KV<String, SharedBlock>> expand(PCollection<Document> documents) {
    return documents
        .apply("UsesOfBlocks", ParDo.of(new UsesFn()))
        .apply("GroupBlocks", GroupThroughBuckets.of(buckets))
        .apply("ToDocuments", ParDo.of(new ToDocumentsFn()));
  }

  private static final class UsesFn extends DoFn<Document, KV<String, BlockUse>> {
    @ProcessElement
    public void process(@Element Document document, OutputReceiver<KV<String, BlockUse>> out) {
      Furniture.uses(document).forEach((block, use) -> out.output(KV.of(block, use)));
    }
  }

  private static final class ToDocumentsFn
      extends DoFn<KV<String, List<BlockUse>>, KV<String, SharedBlock>> {
    @ProcessElement
    public void process(
        @Element KV<String, List<BlockUse>> block, OutputReceiver<KV<String, SharedBlock>> out) {
      if (block.getValue().size() < FEWEST) {
        return;
      }
      List<BlockUse> uses = new ArrayList<>(block.getValue());
      uses.sort(Comparator.comparing(BlockUse::getDocumentId));
      List<BlockUse> named = uses.subList(0, Math.min(MOST_USES, uses.size()));
      for (BlockUse use : uses) {
        List<BlockUse> told = new ArrayList<>(named);
        if (!named.contains(use)) {
          told.add(use);
        }
        out.output(KV.of(use.getDocumentId(), new SharedBlock(block.getKey(), told)));
      }
    }
  }
}
