package org.consilience.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Consensus;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Variant;
import org.consilience.report.GroupView.ClaimView;
import org.consilience.report.GroupView.RoleView;
import org.consilience.report.GroupView.VariantView;

/** The groups of a story as a page shows them, with the claims in them. */
final class GroupViews {
  /** More members than this of one group tell a reader nothing new; the dataset has them all. */
  static final int MOST_CLAIMS = 200;

  private static final Comparator<ClaimView> IN_TEXT_ORDER =
      Comparator.comparingInt(ClaimView::document)
          .thenComparingInt(ClaimView::start)
          .thenComparing(ClaimView::id);

  private final StoryDocuments documents;
  private final Map<String, List<ClaimView>> claims = new HashMap<>();

  GroupViews(StoryDocuments documents) {
    this.documents = documents;
  }

  void add(String consensusId, ClaimView claim) {
    claims.computeIfAbsent(consensusId, c -> new ArrayList<>()).add(claim);
  }

  /** The view of a group, when all claims were added. */
  GroupView of(Consensus group) {
    List<ClaimView> members =
        claims.getOrDefault(group.getConsensusId(), List.of()).stream()
            .sorted(IN_TEXT_ORDER)
            .toList();
    List<ClaimView> shown = members.subList(0, Math.min(MOST_CLAIMS, members.size()));
    return new GroupView(
        group.getConsensusId(),
        group.getProposition(),
        Words.of(group.getKind()),
        Words.of(group.getStatus()),
        Words.of(Standing.of(group)),
        Views.counts(group.getSupport()),
        group.getDissent().getDocuments() == 0 ? null : Views.counts(group.getDissent()),
        group.getConfidence(),
        group.getConfidenceLow(),
        group.getConfidenceHigh(),
        Views.terms(group.getLedger()),
        group.getStability(),
        group.getPivotalOrigins().stream().map(documents::origin).sorted().toList(),
        variants(group.getVariants()),
        group.getRoles().stream().map(this::role).toList(),
        documents.indexesOf(group.getSilentDocumentIds()),
        shown,
        members.size() - shown.size(),
        group.getSupersededBy());
  }

  private RoleView role(RoleAgreement role) {
    return new RoleView(role.getRole(), Words.of(role.getStatus()), variants(role.getVariants()));
  }

  private List<VariantView> variants(List<Variant> variants) {
    return variants.stream().map(v -> variant(variants.get(0), v)).toList();
  }

  private VariantView variant(Variant first, Variant variant) {
    return new VariantView(
        variant.getText(),
        Words.of(variant.getRelation()),
        Views.counts(variant.getTally()),
        documents.indexesOf(variant.getDocumentIds()),
        documents.spot(variant.getExample()),
        variant.getValue() == null ? null : variant.getValue().getText(),
        WordDiff.of(first.getText(), variant.getText()));
  }
}
