package org.consilience.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Stance;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.model.Variant;
import org.consilience.model.VariantRelation;

/** The group that the claims of one fact end in. */
final class GeneratedGroup {
  private GeneratedGroup() {}

  static Consensus of(String id, String storyId, List<Claim> claims, List<Document> documents) {
    List<Claim> against = side(claims, Stance.CONTRADICTS);
    List<Claim> pro = side(claims, Stance.SUPPORTS);
    List<Claim> first = pro.isEmpty() ? against : pro;
    boolean contested = !pro.isEmpty() && !against.isEmpty();
    List<Variant> variants = new ArrayList<>();
    variants.add(variant(id + "-1", VariantRelation.EQUAL, first, documents));
    if (contested) {
      variants.add(variant(id + "-2", VariantRelation.CONTRADICTS, against, documents));
    }
    Tally support = tally(first, documents);
    return Consensus.newBuilder()
        .setConsensusId(id)
        .setClaimKey("key")
        .setStoryId(storyId)
        .setKind(claims.get(0).getKind())
        .setProposition(first.get(0).getText())
        .setStatus(status(contested, support))
        .setVariants(variants)
        .setSupport(support)
        .setDissent(contested ? tally(against, documents) : Tally.newBuilder().build())
        .setSilentDocumentIds(silent(claims, documents))
        .setRoles(
            List.of(new RoleAgreement("speaker", ConsensusStatus.AGREED, variants.subList(0, 1))))
        .setConfidence(0.6)
        .setConfidenceLow(0.2)
        .setConfidenceHigh(0.9)
        .setLedger(
            List.of(new Term("prior", -1.2, null), new Term("independent-support", 1.6, null)))
        .build();
  }

  private static ConsensusStatus status(boolean contested, Tally support) {
    if (contested) {
      return ConsensusStatus.CONTESTED;
    }
    return support.getOrigins() > 1 ? ConsensusStatus.AGREED : ConsensusStatus.SINGLE_ORIGIN;
  }

  private static List<Claim> side(List<Claim> claims, Stance stance) {
    return claims.stream().filter(c -> c.getStance() == stance).toList();
  }

  private static Variant variant(
      String id, VariantRelation relation, List<Claim> claims, List<Document> documents) {
    Claim example = claims.get(0);
    return Variant.newBuilder()
        .setVariantId(id)
        .setText(example.getText())
        .setRelation(relation)
        .setTally(tally(claims, documents))
        .setDocumentIds(claims.stream().map(Claim::getDocumentId).toList())
        .setExample(new DocumentSpan(example.getDocumentId(), example.getEvidence()))
        .build();
  }

  private static Tally tally(List<Claim> claims, List<Document> documents) {
    TreeSet<String> origins = new TreeSet<>();
    TreeSet<String> makers = new TreeSet<>();
    claims.forEach(c -> makers.add(c.getDocumentId()));
    documents.stream()
        .filter(d -> makers.contains(d.getDocumentId()))
        .forEach(d -> origins.add(d.getOriginId()));
    return Tally.newBuilder()
        .setMentions(claims.size())
        .setDocuments(makers.size())
        .setDocumentsWithoutPublisher(makers.size())
        .setOrigins(origins.size())
        .setPrimarySources(1)
        .setEffectiveSupport((double) origins.size())
        .build();
  }

  private static List<String> silent(List<Claim> claims, List<Document> documents) {
    List<String> makers = claims.stream().map(Claim::getDocumentId).toList();
    return documents.stream()
        .map(Document::getDocumentId)
        .filter(d -> !makers.contains(d))
        .toList();
  }
}
