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
import java.util.function.UnaryOperator;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
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
  private final DateEvidence evidence = new DateEvidence();
  private final List<Document> documents;

  private StoryDates(List<StoryMember> members, UnaryOperator<String> voiceOf) {
    this.documents = members.stream().map(StoryMember::getDocument).toList();
    members.forEach(m -> texts.put(m.getDocument().getDocumentId(), OwnText.of(m)));
    EventAnchors anchors = EventAnchors.of(List.copyOf(texts.values()));
    for (Document document : documents) {
      OwnText own = text(document);
      List<DateClue> clues = new ArrayList<>(ContentDates.of(own, document.getDocumentId()));
      clues.addAll(anchors.clues(own, document.getDocumentId()));
      evidence.add(document, voiceOf.apply(document.getDocumentId()), clues);
    }
  }

  /** The same where only equal texts are known to be one voice. */
  public static List<Document> resolve(List<StoryMember> members) {
    Map<String, String> voices = new TreeMap<>();
    members.forEach(m -> voices.put(m.getDocument().getDocumentId(), OwnText.of(m).voice()));
    return resolve(members, document -> voices.getOrDefault(document, document));
  }

  /**
   * Copies of the members' documents with their dates filled in, in the order of the members. A
   * declared date that turns out wrong does not vote on those of the others.
   *
   * @param voiceOf equal for documents of one text: however often it was printed, it has one vote
   */
  static List<Document> resolve(List<StoryMember> members, UnaryOperator<String> voiceOf) {
    StoryDates dates = new StoryDates(members, voiceOf);
    dates.evidence.sum(Set.of());
    List<Document> first = dates.documents.stream().map(dates::dated).toList();
    Set<String> wrong = new TreeSet<>();
    first.stream()
        .filter(d -> d.getDateStatus() == DateStatus.CONFLICT)
        .forEach(d -> wrong.add(d.getDocumentId()));
    if (wrong.isEmpty()) {
      return first;
    }
    dates.evidence.sum(wrong);
    return first.stream().map(d -> wrong.contains(d.getDocumentId()) ? d : dates.dated(d)).toList();
  }

  private OwnText text(Document document) {
    return Objects.requireNonNull(texts.get(document.getDocumentId()));
  }

  private Document dated(Document document) {
    DayWeights weights = evidence.on(document);
    Optional<DayWeights.Best> best = weights.best();
    Optional<DateEstimate> inferred = best.flatMap(b -> inferred(document, b));
    DateEstimate declared = document.getDeclaredDate();
    DateStatus status = status(declared, inferred, weights, best);
    DateEstimate resolved =
        declared == null || status == DateStatus.CONFLICT ? inferred.orElse(null) : declared;
    return Document.newBuilder(document)
        .setInferredDate(inferred.orElse(null))
        .setResolvedDate(resolved)
        .setDateStatus(status)
        .build();
  }

  private Optional<DateEstimate> inferred(Document document, DayWeights.Best best) {
    boolean anchored = evidence.isAnchored(document, best.earliest());
    long days = ChronoUnit.DAYS.between(best.earliest(), best.latest());
    if (best.weight() < LEAST || days > LONGEST || !anchored) {
      return Optional.empty();
    }
    LocalDate earliest = narrowed(document, best.earliest(), best.latest());
    return Optional.of(estimate(document, best, earliest));
  }

  /** A report that says "on Wednesday" was written on that day or after. */
  private LocalDate narrowed(Document document, LocalDate earliest, LocalDate latest) {
    Optional<DayOfWeek> weekday =
        text(document).pieces().stream()
            .limit(HEAD)
            .map(piece -> DateWords.weekday(piece.text()))
            .flatMap(Optional::stream)
            .findFirst();
    if (weekday.isEmpty() || ChronoUnit.DAYS.between(earliest, latest) > 2 * DateEvidence.NEAR) {
      return earliest;
    }
    LocalDate day = earliest.with(TemporalAdjusters.nextOrSame(weekday.get()));
    return day.isAfter(latest) ? earliest : day;
  }

  private DateEstimate estimate(Document document, DayWeights.Best best, LocalDate earliest) {
    boolean crossed = evidence.isCrossed(document, best.earliest());
    LocalDate latest = best.latest();
    return DateEstimate.newBuilder()
        .setEdtf(earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest)
        .setEarliest(earliest)
        .setLatest(latest)
        .setBasis(crossed ? DateBasis.CROSS_DOCUMENT : DateBasis.CONTENT)
        .setConfidence(Rounding.six(1 - Math.exp(-best.weight())))
        .setEvidence(
            evidence.holding(document, best.earliest()).stream()
                .flatMap(c -> c.evidence().stream())
                .distinct()
                .toList())
        .build();
  }

  private static DateStatus status(
      @Nullable DateEstimate declared,
      Optional<DateEstimate> inferred,
      DayWeights weights,
      Optional<DayWeights.Best> best) {
    if (declared == null || declared.getEarliest() == null) {
      return inferred.isPresent() ? DateStatus.INFERRED_ONLY : DateStatus.UNKNOWN;
    }
    if (best.isEmpty()) {
      return DateStatus.DECLARED_ONLY;
    }
    double declaredWeight =
        Math.max(weights.on(declared.getEarliest()), weights.on(declared.getLatest()));
    boolean outweighed = best.get().weight() - declaredWeight >= OUTWEIGHS;
    return outweighed ? DateStatus.CONFLICT : DateStatus.CONSISTENT;
  }
}
