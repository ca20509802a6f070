package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.Term;
import org.consilience.text.Hashes;

/**
 * Two documents that quote one utterance share a primary source for that claim. The edge is of
 * claim scope: a shared quotation derives no document from another.
 */
final class SharedQuotations {
  /** One speaker and one question: what is left is two utterances to the same effect. */
  private static final double PROBABILITY = 0.9;

  private SharedQuotations() {}

  static List<Lineage> edges(List<Claim> group) {
    List<Claim> quotes = group.stream().filter(c -> c.getKind() == ClaimKind.QUOTE).toList();
    List<Lineage> edges = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (int j = i + 1; j < quotes.size(); j++) {
        if (isShared(quotes.get(i), quotes.get(j))) {
          edges.add(edge(quotes.get(i), quotes.get(j)));
        }
      }
    }
    return edges;
  }

  private static boolean isShared(Claim a, Claim b) {
    return !a.getDocumentId().equals(b.getDocumentId())
        && a.getPrimarySourceId() != null
        && a.getPrimarySourceId().equals(b.getPrimarySourceId());
  }

  private static Lineage edge(Claim a, Claim b) {
    return Lineage.newBuilder()
        .setLineageId(Hashes.sha256("lineage", "claim", a.getClaimId(), b.getClaimId()))
        .setFromId(a.getClaimId())
        .setToId(b.getClaimId())
        .setRelation(LineageRelation.HAD_PRIMARY_SOURCE)
        .setScope(LineageScope.CLAIM)
        .setProbability(PROBABILITY)
        .setSignals(List.of(new Term("same-speaker", 1.0, a.getSubject())))
        .setFromEvidence(List.of(new DocumentSpan(a.getDocumentId(), a.getEvidence())))
        .setToEvidence(List.of(new DocumentSpan(b.getDocumentId(), b.getEvidence())))
        .build();
  }
}
