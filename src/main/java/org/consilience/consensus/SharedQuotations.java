package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  /**
   * One speaker and one question: what is left is two utterances to the same effect. Set by
   * judgement.
   */
  private static final double PROBABILITY = 0.9;

  private SharedQuotations() {}

  /**
   * Edges from the first quotation of each speaker to those of other documents: as many as there
   * are quotations, where all pairs would be their square.
   */
  static List<Lineage> edges(List<Claim> group) {
    Map<String, Claim> firstOf = new TreeMap<>();
    List<Lineage> edges = new ArrayList<>();
    for (Claim claim : group) {
      if (claim.getKind() == ClaimKind.QUOTE && claim.getPrimarySourceId() != null) {
        Claim first = firstOf.computeIfAbsent(claim.getPrimarySourceId(), s -> claim);
        if (!first.getDocumentId().equals(claim.getDocumentId())) {
          edges.add(edge(first, claim));
        }
      }
    }
    return edges;
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
