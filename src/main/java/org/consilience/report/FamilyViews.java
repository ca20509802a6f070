package org.consilience.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.Fidelity;
import org.consilience.report.StoryView.FamilyView;
import org.consilience.report.StoryView.RangeView;
import org.consilience.report.StoryView.SpotView;
import org.consilience.report.StoryView.WordingView;

/** The quotations of a story that several documents give, each with its wordings side by side. */
final class FamilyViews {
  /** A wording that was rewritten never stands first, for the others are held against it. */
  private static final Comparator<Claim> MOST_FAITHFUL =
      Comparator.comparing((Claim c) -> c.getFidelity() == Fidelity.REWRITTEN)
          .thenComparing(c -> c.getFidelity() != Fidelity.VERBATIM)
          .thenComparing(c -> -c.getEvidence().getExact().length())
          .thenComparing(Claim::getClaimId);

  private final StoryDocuments documents;
  private final Map<String, List<Claim>> families = new TreeMap<>();

  FamilyViews(StoryDocuments documents) {
    this.documents = documents;
  }

  void add(Claim claim) {
    if (claim.getQuoteFamilyId() != null) {
      families.computeIfAbsent(claim.getQuoteFamilyId(), f -> new ArrayList<>()).add(claim);
    }
  }

  /** Those that several documents give: where the wordings differ most often first. */
  List<FamilyView> all() {
    return families.entrySet().stream()
        .filter(family -> family.getValue().size() > 1)
        .map(family -> view(family.getKey(), family.getValue()))
        .sorted(
            Comparator.comparingLong(FamilyViews::differences)
                .reversed()
                .thenComparingInt(f -> -f.wordings().size())
                .thenComparing(FamilyView::id))
        .toList();
  }

  private static long differences(FamilyView family) {
    return family.wordings().stream().filter(w -> !w.words().isEmpty()).count();
  }

  private FamilyView view(String id, List<Claim> claims) {
    List<Claim> ordered = claims.stream().sorted(MOST_FAITHFUL).toList();
    String first = ordered.get(0).getEvidence().getExact();
    return new FamilyView(id, ordered.stream().map(c -> wording(first, c)).toList());
  }

  private WordingView wording(String first, Claim claim) {
    int document = documents.indexOf(claim.getDocumentId());
    RangeView range = documents.range(document, claim.getEvidence());
    String speaker =
        claim.getAttribution().stream()
            .filter(Attribution::getPrimary)
            .map(Attribution::getSource)
            .findFirst()
            .orElse("");
    return new WordingView(
        new SpotView(document, range.start(), range.end()),
        speaker,
        Words.of(claim.getFidelity()),
        WordDiff.of(first, claim.getEvidence().getExact()));
  }
}
