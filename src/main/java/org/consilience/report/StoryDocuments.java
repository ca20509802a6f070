package org.consilience.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Span;
import org.consilience.report.StoryView.RangeView;
import org.consilience.report.StoryView.SpotView;
import org.consilience.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** The documents of a story in the order of their names, and what a page calls them by. */
final class StoryDocuments {
  private static final int LETTERS = 26;

  private final List<Document> documents;
  private final List<CodePoints> texts = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, String> origins = new LinkedHashMap<>();

  StoryDocuments(Collection<Document> unordered) {
    documents =
        unordered.stream()
            .sorted(
                Comparator.comparing(Document::getSourceUri).thenComparing(Document::getDocumentId))
            .toList();
    for (Document document : documents) {
      indexes.put(document.getDocumentId(), texts.size());
      texts.add(CodePoints.of(document.getText()));
      origins.computeIfAbsent(originOf(document), o -> letters(origins.size()));
    }
  }

  List<Document> all() {
    return documents;
  }

  /** The place of a document, or -1 if it is not of this story. */
  int indexOf(String documentId) {
    return indexes.getOrDefault(documentId, -1);
  }

  /** The places of those that are of this story, ascending. */
  List<Integer> indexesOf(List<String> documentIds) {
    return documentIds.stream().map(this::indexOf).filter(i -> i >= 0).sorted().toList();
  }

  String origin(Document document) {
    return origin(originOf(document));
  }

  /** The letters of an origin; its id where no document of the story has it. */
  String origin(String originId) {
    return origins.getOrDefault(originId, originId);
  }

  /** The range in UTF-16 units, cut to the text, so that a damaged run can be looked at too. */
  RangeView range(int document, Span span) {
    CodePoints text = texts.get(document);
    int end = Math.min(Math.max(span.getEnd(), 0), text.length());
    int start = Math.min(Math.max(span.getStart(), 0), end);
    return new RangeView(text.toUnits(start), text.toUnits(end));
  }

  @Nullable SpotView spot(@Nullable DocumentSpan evidence) {
    int document = evidence == null ? -1 : indexOf(evidence.getDocumentId());
    if (evidence == null || document < 0) {
      return null;
    }
    RangeView range = range(document, evidence.getSpan());
    return new SpotView(document, range.start(), range.end());
  }

  /** A document of which no origin is known is its own. */
  private static String originOf(Document document) {
    return document.getOriginId() == null ? document.getDocumentId() : document.getOriginId();
  }

  /** A, B, ... Z, AA, AB, ... */
  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }
}
