package org.consilience.story;

import java.time.LocalDate;
import java.util.Objects;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Which of two documents of one origin was made from the other, as far as their dates tell.
 *
 * @param relation of the one that stands first to the other
 * @param swapped whether the second stands first
 */
record CopyDirection(LineageRelation relation, boolean swapped) {

  /**
   * The later one was derived from the earlier one, or is its revision if both are of one
   * publisher; without an order of dates they share an origin, the lesser id first.
   */
  static CopyDirection of(Document a, Document b) {
    int order = order(believed(a), believed(b));
    if (order == 0) {
      boolean swapped = a.getDocumentId().compareTo(b.getDocumentId()) > 0;
      return new CopyDirection(LineageRelation.SHARES_ORIGIN, swapped);
    }
    LineageRelation relation =
        sameHouse(a, b) ? LineageRelation.WAS_REVISION_OF : LineageRelation.WAS_DERIVED_FROM;
    return new CopyDirection(relation, order < 0);
  }

  /** The edge as the dates of its documents turn it, whichever of the two comes first. */
  static Lineage turned(Lineage edge, Document from, Document to) {
    CopyDirection direction = of(from, to);
    Lineage.Builder turned = Lineage.newBuilder(edge);
    if (direction.swapped) {
      turned
          .setFromId(edge.getToId())
          .setToId(edge.getFromId())
          .setFromEvidence(edge.getToEvidence())
          .setToEvidence(edge.getFromEvidence());
    }
    boolean document = edge.getScope() == LineageScope.DOCUMENT;
    return turned
        .setLineageId(
            Hashes.sha256("lineage", edge.getScope().name(), turned.getFromId(), turned.getToId()))
        .setRelation(document ? direction.relation : LineageRelation.SHARES_ORIGIN)
        .build();
  }

  /** A declared date that the rest of the story outweighs orders nothing. */
  private static @Nullable DateEstimate believed(Document document) {
    return document.getDateStatus() == DateStatus.CONFLICT ? null : document.getDeclaredDate();
  }

  private static boolean sameHouse(Document a, Document b) {
    return same(a.getPublisherId(), b.getPublisherId())
        || same(a.getPublisher(), b.getPublisher())
        || same(a.getCanonicalUrl(), b.getCanonicalUrl());
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && Objects.equals(a, b);
  }

  /** Negative if the first is surely earlier, positive if it is surely later, else 0. */
  private static int order(@Nullable DateEstimate a, @Nullable DateEstimate b) {
    if (a == null || b == null) {
      return 0;
    }
    return before(a.getLatest(), b.getEarliest())
        ? -1
        : before(b.getLatest(), a.getEarliest()) ? 1 : 0;
  }

  private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && a.isBefore(b);
  }
}
