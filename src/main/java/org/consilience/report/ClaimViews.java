package org.consilience.report;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.report.GroupView.ClaimView;
import org.consilience.report.GroupView.SayerView;
import org.consilience.report.StoryView.RangeView;

/** Claims as a page shows them. */
final class ClaimViews {
  private final StoryDocuments documents;

  ClaimViews(StoryDocuments documents) {
    this.documents = documents;
  }

  /** The view of a claim of one of the documents. */
  ClaimView of(Claim claim) {
    int document = documents.indexOf(claim.getDocumentId());
    RangeView evidence = documents.range(document, claim.getEvidence());
    return new ClaimView(
        claim.getClaimId(),
        document,
        Words.of(claim.getStance()),
        claim.getText(),
        claim.getContext(),
        Words.of(claim.getPolarity()),
        Words.of(claim.getModality()),
        claim.getHedges(),
        sayers(claim.getAttribution()),
        evidence.start(),
        evidence.end(),
        claim.getSupportingEvidence().stream().map(s -> documents.range(document, s)).toList(),
        claim.getExtractor(),
        claim.getExtractionConfidence(),
        Words.of(claim.getFidelity()),
        Views.date(claim.getTime()),
        Views.terms(claim.getMatchEvidence()),
        claim.getFlags());
  }

  private static List<SayerView> sayers(List<Attribution> chain) {
    return chain.stream()
        .map(a -> new SayerView(a.getSource(), a.getCue(), a.getChannel(), a.getPrimary()))
        .toList();
  }
}
