package org.consilience.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.text.Hashes;

/**
 * A document as the extractors read it. Of what hangs on its corpus and its story they read only
 * from when to when it may have been written: not why a block was kept, nor what speaks for a date.
 */
final class AsExtracted {
  private AsExtracted() {}

  static AnnotatedDocument of(AnnotatedDocument document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.getBlocks()) {
      blocks.add(Block.newBuilder(block).setReasons(List.of()).setTopicAffinity(0).build());
    }
    Document told = document.getDocument();
    DateEstimate date = told.getResolvedDate();
    Document bare =
        Document.newBuilder(told).setResolvedDate(date == null ? null : bounds(date)).build();
    return new AnnotatedDocument(bare, blocks, document.getSentences(), document.getMentions());
  }

  private static DateEstimate bounds(DateEstimate date) {
    return DateEstimate.newBuilder()
        .setEdtf("")
        .setEarliest(date.getEarliest())
        .setLatest(date.getLatest())
        .build();
  }

  /** A hash of all but the analysis, which follows from it and the annotator. */
  static String hash(AnnotatedDocument seen) {
    return Hashes.sha256(Kept.hash(seen.getDocument()), Kept.hash(seen.getBlocks()));
  }
}
