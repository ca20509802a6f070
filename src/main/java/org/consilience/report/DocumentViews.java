package org.consilience.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Document;
import org.consilience.report.StoryView.BlockView;
import org.consilience.report.StoryView.DocumentView;
import org.consilience.report.StoryView.RangeView;
import org.jspecify.annotations.Nullable;

/** The documents of a story with their blocks, as a page shows them. */
final class DocumentViews {
  /** A browser lays out some ten pages at once; what is longer is no article. */
  static final int LONGEST_TEXT = 200_000;

  private final StoryDocuments documents;
  private final Map<Integer, List<BlockView>> blocks = new HashMap<>();
  private final Map<Integer, String> headlines = new HashMap<>();

  DocumentViews(StoryDocuments documents) {
    this.documents = documents;
  }

  /** Takes a block; those of one document are to come in the order of their ordinals. */
  void add(Block block) {
    int document = documents.indexOf(block.getDocumentId());
    RangeView range = documents.range(document, block.getSpan());
    if (block.getKind() == BlockKind.HEADLINE) {
      headlines.putIfAbsent(document, block.getSpan().getExact());
    }
    blocks
        .computeIfAbsent(document, d -> new ArrayList<>())
        .add(
            new BlockView(
                range.start(),
                range.end(),
                Words.of(block.getKind()),
                Words.of(block.getDecision()),
                block.getTopicAffinity(),
                Views.terms(block.getReasons())));
  }

  List<DocumentView> all() {
    return IntStream.range(0, documents.all().size())
        .mapToObj(i -> view(i, documents.all().get(i)))
        .toList();
  }

  private DocumentView view(int index, Document document) {
    String text = document.getText();
    int shown = shown(text);
    return new DocumentView(
        document.getDocumentId(),
        document.getSourceUri(),
        name(document),
        headline(index, document),
        documents.origin(document),
        Words.of(document.getDerivation()),
        document.getRewriteScore(),
        Views.terms(document.getRewriteSignals()),
        Views.date(document.getDeclaredDate()),
        Views.date(document.getInferredDate()),
        Views.date(document.getResolvedDate()),
        Words.of(document.getDateStatus()),
        document.getCredits(),
        document.getFlags(),
        text.substring(0, shown),
        text.length() - shown,
        blocks.getOrDefault(index, List.of()).stream().filter(b -> b.start() < shown).toList());
  }

  /** Never between the halves of a surrogate pair. */
  private static int shown(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  }

  private @Nullable String headline(int index, Document document) {
    return document.getTitle() == null ? headlines.get(index) : document.getTitle();
  }

  /** The publisher where it is known, else the file. */
  static String name(Document document) {
    String uri = document.getSourceUri();
    String file = uri.substring(uri.lastIndexOf('/') + 1);
    return document.getPublisher() == null ? file : document.getPublisher();
  }
}
