package org.consilience.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.text.Rounding;

/**
 * All evidence on the dates of a story's documents. It is summed up once; what a document leaves
 * out of the sum and adds to it is its own, so that a large story costs little more a document than
 * a small one. Documents of one text are one voice, however often it was printed.
 */
final class DateEvidence {
  /**
   * Days around another document's date in which most reports of an event appear, and nearly all.
   */
  static final int NEAR = 3;

  private static final int FAR = 12;

  /** A mate's date, full for the near days and in part for the far ones. */
  private static final double MATE_NEAR = 0.4;

  private static final double MATE_FAR = 0.5;

  /** Clues that are shown: those of a large story would be the square of its documents. */
  private static final int SHOWN = 20;

  private static final Comparator<DateClue> ORDER =
      Comparator.comparing(DateClue::documentId)
          .thenComparing(DateClue::name)
          .thenComparing(DateClue::earliest)
          .thenComparing(DateClue::latest);

  /** A document with what it says of its own date and what it tells the others of theirs. */
  private record Witness(
      Document document,
      String voice,
      List<DateClue> own,
      List<DateClue> told,
      List<DateClue> mate) {
    boolean sameBytes(Document other) {
      String hash = document.getContentHash();
      return !hash.isEmpty() && hash.equals(other.getContentHash());
    }
  }

  private final Map<String, Witness> witnesses = new LinkedHashMap<>();
  private final Map<String, List<Witness>> voices = new TreeMap<>();
  private final Map<String, DayWeights> ofVoice = new HashMap<>();
  private final Set<String> wrong = new TreeSet<>();
  private DayWeights sum = new DayWeights();

  /**
   * Adds a document.
   *
   * @param voice equal for documents of one text
   * @param content what its sentences say of its date
   */
  void add(Document document, String voice, List<DateClue> content) {
    List<DateClue> told = content.stream().map(DateEvidence::widened).toList();
    Witness witness = new Witness(document, voice, content, told, mate(document));
    witnesses.put(document.getDocumentId(), witness);
    voices.computeIfAbsent(voice, v -> new ArrayList<>()).add(witness);
  }

  /** Sums up; to be called when all documents are added, and again when some are wrong. */
  void sum(Collection<String> wronglyDated) {
    wrong.addAll(wronglyDated);
    sum = new DayWeights();
    voices.forEach(
        (voice, members) -> {
          DayWeights weights = weights(members.stream().flatMap(this::said).toList());
          ofVoice.put(voice, weights);
          sum.add(weights);
        });
  }

  /** What speaks for the days on which a document may have been written, but its own date line. */
  DayWeights on(Document document) {
    Witness witness = witness(document);
    DayWeights weights = new DayWeights();
    weights.add(sum);
    weights.remove(ofVoice.getOrDefault(witness.voice, new DayWeights()));
    weights.add(weights(Stream.concat(witness.own.stream(), copies(witness)).toList()));
    return weights;
  }

  /** The clues that speak for a day of a document, the first of them, its own before all others. */
  List<DateClue> holding(Document document, LocalDate day) {
    return Stream.concat(
            witness(document).own.stream().filter(c -> c.holds(day)).limit(SHOWN),
            others(document).filter(c -> c.holds(day)))
        .limit(SHOWN)
        .sorted(ORDER)
        .toList();
  }

  /** Whether another document speaks for a day of this one. */
  boolean isCrossed(Document document, LocalDate day) {
    return others(document).anyMatch(c -> c.holds(day));
  }

  /**
   * Whether a day has more than bounds to it: a date that the document itself tells, the date line
   * of another one, or what the sentences of two others tell. One other's sentences alone may be of
   * an older event: a topic that comes back over years looks like one story.
   */
  boolean isAnchored(Document document, LocalDate day) {
    Predicate<DateClue> anchors = c -> c.isAnchor() && c.holds(day);
    return witness(document).own.stream().anyMatch(anchors)
        || others(document).filter(anchors).anyMatch(DateClue::isDateLine)
        || others(document).filter(anchors).map(this::voice).distinct().limit(2).count() == 2;
  }

  private String voice(DateClue clue) {
    Witness witness = witnesses.get(clue.documentId());
    return witness == null ? clue.documentId() : witness.voice;
  }

  private Witness witness(Document document) {
    Witness witness = witnesses.get(document.getDocumentId());
    if (witness == null) {
      throw new IllegalArgumentException("not of this story: " + document.getDocumentId());
    }
    return witness;
  }

  private Stream<DateClue> others(Document document) {
    Witness own = witness(document);
    return Stream.concat(
        copies(own),
        witnesses.values().stream().filter(w -> !w.voice.equals(own.voice)).flatMap(this::said));
  }

  /** The dates under which the same text was printed elsewhere; the same file is no elsewhere. */
  private Stream<DateClue> copies(Witness own) {
    return voices.getOrDefault(own.voice, List.of()).stream()
        .filter(w -> w != own && !w.sameBytes(own.document))
        .filter(w -> !wrong.contains(w.document.getDocumentId()))
        .flatMap(w -> w.mate.stream());
  }

  /** What a document tells the others; a date line that turned out wrong tells nothing. */
  private Stream<DateClue> said(Witness witness) {
    return wrong.contains(witness.document.getDocumentId())
        ? witness.told.stream()
        : Stream.concat(witness.told.stream(), witness.mate.stream());
  }

  private static DayWeights weights(List<DateClue> clues) {
    Map<String, List<DateClue>> byKind = new TreeMap<>();
    clues.forEach(c -> byKind.computeIfAbsent(c.name(), n -> new ArrayList<>()).add(c));
    DayWeights weights = new DayWeights();
    byKind.values().forEach(weights::addHeaviest);
    return weights;
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

  private static List<DateClue> mate(Document document) {
    DateEstimate date = document.getDeclaredDate();
    if (date == null || date.getEarliest() == null || date.getLatest() == null) {
      return List.of();
    }
    return List.of(
        mate(document, date, DateClue.MATE_NEAR, NEAR, MATE_NEAR),
        mate(document, date, DateClue.MATE_FAR, FAR, MATE_FAR));
  }

  private static DateClue mate(
      Document document, DateEstimate date, String name, int days, double share) {
    List<DocumentSpan> evidence = List.copyOf(date.getEvidence());
    return new DateClue(
        name,
        date.getEarliest().minusDays(days),
        date.getLatest().plusDays(days),
        Rounding.six(date.getConfidence() * share),
        document.getDocumentId(),
        evidence);
  }
}
