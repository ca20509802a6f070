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

  /**
   * Share of the shorter quotation's content words that the other has, too: a speaker may answer
   * one question twice. Of 205 pairs of one group in public news none of the 20 below this was one
   * utterance, and most of those of .4 were, in other words.
   */
  private static final double SAME_UTTERANCE = 0.35;

  /** Earlier quotations of a speaker that another is held against. */
  private static final int LONGEST = 50;

  private SharedQuotations() {}

  /**
   * Edges to every quotation from the first one of its speaker, in another document, that may be
   * the same utterance: as many as there are quotations, where all pairs would be their square.
   */
  static List<Lineage> edges(List<Claim> group) {
    Map<String, List<QuotedPassage>> bySpeaker = new TreeMap<>();
    List<Lineage> edges = new ArrayList<>();
    for (QuotedPassage passage : quotations(group)) {
      Claim claim = passage.claim();
      List<QuotedPassage> earlier =
          bySpeaker.computeIfAbsent(claim.getPrimarySourceId(), s -> new ArrayList<>());
      earlier.stream()
          .filter(e -> isSame(e, passage))
          .findFirst()
          .ifPresent(e -> edges.add(edge(e.claim(), claim)));
      if (earlier.size() < LONGEST) {
        earlier.add(passage);
      }
    }
    return edges;
  }

  private static List<QuotedPassage> quotations(List<Claim> group) {
    return group.stream()
        .filter(c -> c.getKind() == ClaimKind.QUOTE && c.getPrimarySourceId() != null)
        .flatMap(c -> QuotedPassage.of(c).stream().filter(QuotedPassage::whole))
        .toList();
  }

  private static boolean isSame(QuotedPassage a, QuotedPassage b) {
    int shorter = Math.min(a.content().size(), b.content().size());
    return !a.claim().getDocumentId().equals(b.claim().getDocumentId())
        && a.common(b).size() >= SAME_UTTERANCE * shorter;
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
