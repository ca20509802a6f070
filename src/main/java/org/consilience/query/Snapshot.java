package org.consilience.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.Stance;

/**
 * What of a run is compared with another, held in memory: its groups, and of claims and documents
 * as much as tells one from another.
 *
 * @param documents content hash by the place where the document was read
 */
record Snapshot(
    String runId,
    Map<String, String> documents,
    Map<String, Consensus> groups,
    Map<String, Said> claims,
    List<IdChange> idChanges) {

  /**
   * One claim.
   *
   * @param source where its document was read
   * @param likeness equal for claims that say the same in two versions of one document
   * @param against whether it contradicts the answer of its group
   */
  record Said(
      String claimId,
      String groupId,
      String source,
      String exact,
      String likeness,
      boolean against) {

    static final Comparator<Said> ORDER =
        Comparator.comparing(Said::source).thenComparing(Said::exact).thenComparing(Said::claimId);
  }

  static Snapshot of(RunFolder run) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    Map<String, String> documents = new TreeMap<>();
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      rows.forEachRemaining(
          d -> {
            sources.put(d.getDocumentId(), d.getSourceUri());
            documents.put(d.getSourceUri(), d.getContentHash());
          });
    }
    Map<String, Consensus> groups = new TreeMap<>();
    try (Rows<Consensus> rows = run.rows(Dataset.CONSENSUS, Consensus.class)) {
      rows.forEachRemaining(c -> groups.put(c.getConsensusId(), c));
    }
    Map<String, Said> claims = new TreeMap<>();
    try (Rows<Claim> rows = run.rows(Dataset.CLAIMS, Claim.class)) {
      rows.forEachRemaining(c -> claims.put(c.getClaimId(), said(c, sources)));
    }
    return new Snapshot(run.runId(), documents, groups, claims, idChanges(run));
  }

  private static Said said(Claim claim, Map<String, String> sources) {
    String source = sources.getOrDefault(claim.getDocumentId(), claim.getDocumentId());
    String exact = claim.getEvidence().getExact();
    String likeness =
        String.join(
            "\n",
            source,
            claim.getExtractor(),
            claim.getKind().name(),
            claim.getPolarity().name(),
            claim.getPredicate(),
            exact);
    boolean against = claim.getStance() == Stance.CONTRADICTS;
    return new Said(claim.getClaimId(), claim.getConsensusId(), source, exact, likeness, against);
  }

  private static List<IdChange> idChanges(RunFolder run) throws IOException {
    List<IdChange> changes = new ArrayList<>();
    try (Rows<IdChange> rows = run.rows(Dataset.IDS, IdChange.class)) {
      rows.forEachRemaining(changes::add);
    }
    return changes;
  }
}
