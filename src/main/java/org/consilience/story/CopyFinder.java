package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.Span;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.Hashes;
import org.consilience.text.Rounding;

/**
 * Finds documents that hold the same running text: their shingles compared by containment, so that
 * a short copy inside a long article counts.
 */
final class CopyFinder {
  /**
   * Share of the shorter text found in the longer one from which the two are one voice. Set by
   * judgement: some sentences in common are a shared source, a third of the text is a copy.
   */
  private static final double COPIED = 0.30;

  /** An edge is drawn only where copying is more likely than not. */
  private static final double LEAST_PROBABILITY = 0.5;

  /** A document with its shingles. */
  private record Copy(Document document, Map<String, Span> shingles) {
    boolean sameBytes(Copy other) {
      return !document.getContentHash().isEmpty()
          && document.getContentHash().equals(other.document.getContentHash());
    }

    double containment(Copy other) {
      int shorter = Math.min(shingles.size(), other.shingles.size());
      return shorter == 0 ? 0 : Rounding.six((double) shared(other).size() / shorter);
    }

    List<String> shared(Copy other) {
      return shingles.keySet().stream().filter(other.shingles::containsKey).toList();
    }

    List<DocumentSpan> evidence(Optional<String> shingle) {
      return shingle
          .map(s -> List.of(new DocumentSpan(document.getDocumentId(), shingles.get(s))))
          .orElse(List.of());
    }
  }

  private CopyFinder() {}

  /** An edge for every pair of members that share running text, in order of the documents. */
  static List<Lineage> find(List<StoryMember> members) {
    List<Copy> copies =
        members.stream().map(m -> new Copy(m.getDocument(), Shingles.of(m))).toList();
    List<Lineage> edges = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      for (int j = i + 1; j < copies.size(); j++) {
        edge(copies.get(i), copies.get(j)).ifPresent(edges::add);
      }
    }
    return edges;
  }

  private static Optional<Lineage> edge(Copy a, Copy b) {
    double share = a.containment(b);
    return a.sameBytes(b) || share >= COPIED ? Optional.of(edge(a, b, share)) : Optional.empty();
  }

  private static Lineage edge(Copy a, Copy b, double share) {
    List<Term> signals = new ArrayList<>();
    signals.add(new Term("verbatim-share", share, "shingles of " + Shingles.WORDS + " words"));
    if (a.sameBytes(b)) {
      signals.add(new Term("same-bytes", 1.0, null));
    }
    String from = a.document().getDocumentId();
    String to = b.document().getDocumentId();
    Optional<String> first = a.shared(b).stream().findFirst();
    return Lineage.newBuilder()
        .setLineageId(Hashes.sha256("lineage", "document", from, to))
        .setFromId(from)
        .setToId(to)
        .setRelation(LineageRelation.SHARES_ORIGIN)
        .setScope(LineageScope.DOCUMENT)
        .setProbability(a.sameBytes(b) ? 1.0 : Math.max(share, LEAST_PROBABILITY))
        .setSignals(signals)
        .setFromEvidence(a.evidence(first))
        .setToEvidence(b.evidence(first))
        .build();
  }
}
