package org.consilience.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.StoryMember;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * When each document of a story was written. What it declares is held against all else: the dates
 * in its own sentences, what counts from events that the story dates, and the declared dates of the
 * other documents, since reports of one event are days apart.
 */
public final class StoryDates {
  /**
   * Days around another document's date in which most reports of an event appear, and nearly all.
   */
  private static final int NEAR = 3;

  private static final int FAR = 12;

  /** A mate's date, full for the near days and in part for the far ones. */
  private static final double MATE_NEAR = 0.4;

  private static final double MATE_FAR = 0.5;

  /**
   * By how much the evidence must outweigh a declared date to call it wrong: more than one other
   * document alone can, since of two that differ either may be right.
   */
  private static final double OUTWEIGHS = 0.95;

  /** Evidence with less weight than one fresh date in a lead infers nothing. */
  private static final double LEAST = 0.6;

  /** An interval longer than this dates nothing. */
  private static final int LONGEST = 366;

  /** Sentences in which a bare weekday is the day of the event. */
  private static final int HEAD = 3;

  private final Map<String, OwnText> texts = new TreeMap<>();
  private final Map<String, List<DateClue>> content = new TreeMap<>();
  private final List<Document> documents;
  private final Set<String> wrong = new TreeSet<>();

  private StoryDates(List<StoryMember> members) {
    this.documents = members.stream().map(StoryMember::getDocument).toList();
    members.forEach(m -> texts.put(m.getDocument().getDocumentId(), OwnText.of(m)));
    EventAnchors anchors = EventAnchors.of(List.copyOf(texts.values()));
    texts.forEach(
        (id, own) -> {
          List<DateClue> clues = new ArrayList<>(ContentDates.of(own, id));
          clues.addAll(anchors.clues(own, id));
          content.put(id, clues);
        });
  }

  /**
   * Copies of the members' documents with their dates filled in, in the order of the members. A
   * declared date that turns out wrong does not vote on those of the others.
   */
  public static List<Document> resolve(List<StoryMember> members) {
    StoryDates dates = new StoryDates(members);
    List<Document> first = dates.documents.stream().map(dates::dated).toList();
    first.stream()
        .filter(d -> d.getDateStatus() == DateStatus.CONFLICT)
        .forEach(d -> dates.wrong.add(d.getDocumentId()));
    return first.stream()
        .map(d -> dates.wrong.contains(d.getDocumentId()) ? d : dates.dated(d))
        .toList();
  }

  private Document dated(Document document) {
    DateVote vote = new DateVote(clues(document));
    Optional<DateEstimate> inferred = inferred(document, vote);
    DateEstimate declared = document.getDeclaredDate();
    DateStatus status = status(declared, inferred, vote);
    DateEstimate resolved =
        declared == null || status == DateStatus.CONFLICT ? inferred.orElse(null) : declared;
    return Document.newBuilder(document)
        .setInferredDate(inferred.orElse(null))
        .setResolvedDate(resolved)
        .setDateStatus(status)
        .build();
  }

  /** All evidence on a document's date but its own declaration. */
  private List<DateClue> clues(Document document) {
    List<DateClue> clues = new ArrayList<>();
    String id = document.getDocumentId();
    for (Document other : documents) {
      boolean own = other.getDocumentId().equals(id);
      for (DateClue clue : content.getOrDefault(other.getDocumentId(), List.of())) {
        clues.add(own ? clue : widened(clue));
      }
      boolean copy = other.getContentHash().equals(document.getContentHash());
      boolean votes = !own && !copy && !wrong.contains(other.getDocumentId());
      if (votes && other.getDeclaredDate() != null) {
        clues.addAll(mate(other, other.getDeclaredDate()));
      }
    }
    return clues;
  }

  /** What another document's sentences say of its date holds for this one within days. */
  private static DateClue widened(DateClue clue) {
    return new DateClue(
        clue.name(),
        clue.earliest().minusDays(FAR),
        clue.latest().plusDays(FAR),
        clue.weight() * MATE_FAR,
        clue.documentId(),
        clue.evidence());
  }

  private static List<DateClue> mate(Document other, DateEstimate date) {
    if (date.getEarliest() == null || date.getLatest() == null) {
      return List.of();
    }
    List<DocumentSpan> evidence = List.copyOf(date.getEvidence());
    double weight = date.getConfidence();
    String id = other.getDocumentId();
    return List.of(
        new DateClue(
            "mate-near",
            date.getEarliest().minusDays(NEAR),
            date.getLatest().plusDays(NEAR),
            Rounding.six(weight * MATE_NEAR),
            id,
            evidence),
        new DateClue(
            "mate-far",
            date.getEarliest().minusDays(FAR),
            date.getLatest().plusDays(FAR),
            Rounding.six(weight * MATE_FAR),
            id,
            evidence));
  }

  private Optional<DateEstimate> inferred(Document document, DateVote vote) {
    List<DateVote.Window> best = vote.best();
    if (best.isEmpty()
        || best.get(0).weight() < LEAST
        || best.get(0).clues().stream().noneMatch(DateClue::isAnchor)) {
      return Optional.empty();
    }
    DateVote.Window first = best.get(0);
    LocalDate latest = best.get(best.size() - 1).latest();
    if (ChronoUnit.DAYS.between(first.earliest(), latest) > LONGEST) {
      return Optional.empty();
    }
    LocalDate earliest = narrowed(document.getDocumentId(), first.earliest(), latest);
    return Optional.of(estimate(document, first, earliest, latest));
  }

  /** A report that says "on Wednesday" was written on that day or after. */
  private LocalDate narrowed(String id, LocalDate earliest, LocalDate latest) {
    Optional<DayOfWeek> weekday =
        Objects.requireNonNull(texts.get(id)).pieces().stream()
            .limit(HEAD)
            .map(piece -> DateWords.weekday(piece.text()))
            .flatMap(Optional::stream)
            .findFirst();
    if (weekday.isEmpty() || ChronoUnit.DAYS.between(earliest, latest) > 2 * NEAR) {
      return earliest;
    }
    LocalDate day = earliest.with(TemporalAdjusters.nextOrSame(weekday.get()));
    return day.isAfter(latest) ? earliest : day;
  }

  private static DateEstimate estimate(
      Document document, DateVote.Window window, LocalDate earliest, LocalDate latest) {
    boolean own =
        window.clues().stream().allMatch(c -> c.documentId().equals(document.getDocumentId()));
    return DateEstimate.newBuilder()
        .setEdtf(earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest)
        .setEarliest(earliest)
        .setLatest(latest)
        .setBasis(own ? DateBasis.CONTENT : DateBasis.CROSS_DOCUMENT)
        .setConfidence(Rounding.six(1 - Math.exp(-window.weight())))
        .setEvidence(
            window.clues().stream().flatMap(c -> c.evidence().stream()).distinct().toList())
        .build();
  }

  private static DateStatus status(
      @Nullable DateEstimate declared, Optional<DateEstimate> inferred, DateVote vote) {
    if (declared == null || declared.getEarliest() == null) {
      return inferred.isPresent() ? DateStatus.INFERRED_ONLY : DateStatus.UNKNOWN;
    }
    List<DateVote.Window> best = vote.best();
    if (best.isEmpty()) {
      return DateStatus.DECLARED_ONLY;
    }
    double declaredWeight =
        Math.max(vote.weight(declared.getEarliest()), vote.weight(declared.getLatest()));
    boolean outweighed = best.get(0).weight() - declaredWeight >= OUTWEIGHS;
    return outweighed ? DateStatus.CONFLICT : DateStatus.CONSISTENT;
  }
}
