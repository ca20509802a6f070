package org.consilience.consensus;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.DateEstimate;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a story in the order in which they speak for their origins: of several printings
 * of one text the first is its voice, and the others add nothing to it.
 */
final class Printings {
  /** The less a document is made from others, the sooner it speaks. */
  private static final List<Derivation> DERIVATIONS =
      List.of(
          Derivation.ORIGINAL,
          Derivation.REVISION,
          Derivation.SYNDICATED,
          Derivation.PARTIALLY_DERIVED,
          Derivation.MACHINE_REWRITTEN);

  /**
   * The earlier, then the longer text; by content before names, so that a file's name is naught.
   */
  private static final Comparator<Document> ORDER =
      comparing((Document d) -> DERIVATIONS.indexOf(d.getDerivation()))
          .thenComparing(Printings::day, nullsLast(naturalOrder()))
          .thenComparing(d -> -d.getText().length())
          .thenComparing(Document::getContentHash)
          .thenComparing(Document::getDocumentId);

  private final Map<String, Integer> places = new TreeMap<>();

  Printings(Collection<Document> documents) {
    documents.stream()
        .sorted(ORDER)
        .forEach(d -> places.putIfAbsent(d.getDocumentId(), places.size()));
  }

  private static @Nullable LocalDate day(Document document) {
    DateEstimate date = document.getResolvedDate();
    return date == null ? null : date.getEarliest();
  }

  /** The smaller, the sooner the document speaks; one that is not known speaks last. */
  int place(String documentId) {
    return places.getOrDefault(documentId, places.size());
  }
}
