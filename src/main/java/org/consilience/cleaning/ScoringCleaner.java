package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.SharedBlock;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;
import org.consilience.text.Embedder;
import org.consilience.text.Hashes;

/**
 * Cleans a document: a learned model decides which blocks are the article, additive evidence names
 * what kind of block each is.
 */
public final class ScoringCleaner implements DocumentCleaner {

  /** Flag: too many blocks for a topic; those beyond the limit were judged without it. */
  static final String TOPIC_CAPPED = "topic-capped";

  private final Embedder embedder;
  private final TwoLooks models;

  /**
   * A cleaner.
   *
   * @param embedder gives the closeness of a paragraph to its document's topic
   */
  public ScoringCleaner(Embedder embedder) {
    this(embedder, TwoLooks.standard());
  }

  /** A cleaner with other weights than the standard ones. */
  public ScoringCleaner(Embedder embedder, TwoLooks models) {
    this.embedder = new RecentVectors(embedder);
    this.models = models;
  }

  @Override
  public CleanDocument clean(Document document, List<SharedBlock> shared) {
    String text = document.getText();
    List<Paragraph> paragraphs = BlockSegmenter.segment(text);
    List<String> contents = paragraphs.stream().map(p -> p.in(text)).toList();
    BlockViews page = BlockViews.of(contents, embedder);
    List<BlockView> views = page.views();
    List<Ballot> ballots = views.stream().map(BlockScorer::score).toList();
    List<Verdict> verdicts =
        Verdict.of(page, ballots, models, Furniture.of(document.getDocumentId(), contents, shared));
    CodePoints points = CodePoints.of(text);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Span span = span(points, paragraphs.get(i), contents.get(i));
      blocks.add(block(document.getDocumentId(), i, span, views.get(i), verdicts.get(i)));
    }
    return new CleanDocument(described(document, blocks), blocks);
  }

  private static Span span(CodePoints points, Paragraph paragraph, String content) {
    return new Span(
        points.fromUnits(paragraph.start()), points.fromUnits(paragraph.end()), content);
  }

  private static Block block(
      String documentId, int ordinal, Span span, BlockView view, Verdict verdict) {
    String start = Integer.toString(span.getStart());
    return Block.newBuilder()
        .setBlockId(Hashes.sha256(documentId, start, Integer.toString(span.getEnd())))
        .setDocumentId(documentId)
        .setOrdinal(ordinal)
        .setSpan(span)
        .setKind(verdict.kind())
        .setDecision(BlockKinds.decision(verdict.kind()))
        .setReasons(verdict.reasons())
        .setTopicAffinity(view.affinity())
        .build();
  }

  private static Document described(Document document, List<Block> blocks) {
    Set<String> credits = new LinkedHashSet<>();
    String title = document.getTitle();
    int kept = 0;
    for (Block block : blocks) {
      credits.addAll(CreditLine.of(block.getKind(), block.getSpan().getExact()));
      kept += block.getDecision() == Decision.KEPT ? 1 : 0;
      if (title == null && block.getKind() == BlockKind.HEADLINE) {
        title = block.getSpan().getExact();
      }
    }
    List<String> flags = new ArrayList<>(document.getFlags());
    if (blocks.size() > BlockViews.MOST_EMBEDDED) {
      flags.add(TOPIC_CAPPED);
    }
    return Document.newBuilder(document)
        .setFlags(flags)
        .setTitle(title)
        .setCredits(List.copyOf(credits))
        .setBlocksTotal(blocks.size())
        .setBlocksKept(kept)
        .build();
  }
}
