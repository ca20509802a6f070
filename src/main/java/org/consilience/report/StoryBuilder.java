package org.consilience.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.Story;
import org.consilience.report.StoryView.EdgeView;

/** Collects the rows of one story: its blocks, its claims, then its groups and its lineage. */
final class StoryBuilder {
  /** What one page can list; a story with more shows those that matter most. */
  static final int MOST_GROUPS = 2_000;

  private final Story story;
  private final StoryDocuments documents;
  private final DocumentViews documentViews;
  private final ClaimViews claimViews;
  private final GroupViews groupViews;
  private final FamilyViews families;
  private final Map<String, Integer> documentOfClaim = new HashMap<>();
  private final List<Consensus> groups = new ArrayList<>();
  private final List<EdgeView> edges = new ArrayList<>();

  StoryBuilder(Story story, Collection<Document> members) {
    this.story = story;
    this.documents = new StoryDocuments(members);
    this.documentViews = new DocumentViews(documents);
    this.claimViews = new ClaimViews(documents);
    this.groupViews = new GroupViews(documents);
    this.families = new FamilyViews(documents);
  }

  void add(Block block) {
    documentViews.add(block);
  }

  void add(Claim claim) {
    documentOfClaim.put(claim.getClaimId(), documents.indexOf(claim.getDocumentId()));
    groupViews.add(claim.getConsensusId(), claimViews.of(claim));
    families.add(claim);
  }

  void add(Consensus group) {
    groups.add(group);
  }

  void add(Lineage lineage) {
    int from = document(lineage.getFromId(), lineage.getFromEvidence());
    int to = document(lineage.getToId(), lineage.getToEvidence());
    if (from >= 0 && to >= 0 && from != to) {
      edges.add(edge(lineage, from, to));
    }
  }

  StoryView build() {
    List<Consensus> ranked = groups.stream().sorted(Standing.ORDER).toList();
    List<Consensus> shown = ranked.subList(0, Math.min(MOST_GROUPS, ranked.size()));
    return new StoryView(
        story.getStoryId(),
        story.getTitle(),
        Views.date(story.getTime()),
        documentViews.all(),
        shown.stream().map(groupViews::of).toList(),
        families.all(),
        edges,
        ranked.size() - shown.size());
  }

  /** Lineage joins documents or claims: of a claim, the document that makes it. */
  private int document(String id, List<DocumentSpan> evidence) {
    int document = documentOfClaim.getOrDefault(id, documents.indexOf(id));
    return document < 0 && !evidence.isEmpty()
        ? documents.indexOf(evidence.get(0).getDocumentId())
        : document;
  }

  private EdgeView edge(Lineage lineage, int from, int to) {
    return new EdgeView(
        from,
        to,
        Words.of(lineage.getRelation()),
        Words.of(lineage.getScope()),
        lineage.getProbability(),
        Views.terms(lineage.getSignals()),
        lineage.getFromEvidence().stream().findFirst().map(documents::spot).orElse(null),
        lineage.getToEvidence().stream().findFirst().map(documents::spot).orElse(null));
  }
}
