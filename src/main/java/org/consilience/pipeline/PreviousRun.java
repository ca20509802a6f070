package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.consilience.consensus.PreviousGroups;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.model.Document;
import org.consilience.model.PlacedDocument;
import org.consilience.model.PreviousClaim;

/** The run from which ids are inherited, as far as that needs it. */
final class PreviousRun {
  /** What the manifest says of it: the run that was read, whatever was current since. */
  static final String OPTION = "previousRun";

  private final RunFolder run;

  private PreviousRun(RunFolder run) {
    this.run = run;
  }

  static PreviousRun at(String folder) throws IOException {
    return new PreviousRun(RunFolder.open(Path.of(folder)));
  }

  /**
   * The run that the option names: a run's folder, or an output folder for its current run.
   *
   * @param output of this job: named as the previous one, it may hold no run yet
   * @throws org.consilience.dataset.RunFolderException if there is no published run
   */
  static Optional<RunFolder> of(ConsensusOptions options, Path output) throws IOException {
    if (options.getPrevious().isEmpty()) {
      return Optional.empty();
    }
    Path named = LocalPaths.folder(options.getPrevious(), "previous");
    return named.equals(output) && !RunFolder.hasCurrent(output)
        ? Optional.empty()
        : Optional.of(RunFolder.openPublished(named));
  }

  /** The documents by where they were read. */
  Map<String, PlacedDocument> documents() throws IOException {
    Map<String, PlacedDocument> documents = new TreeMap<>();
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      while (rows.hasNext()) {
        Document row = rows.next();
        String story = row.getStoryId() == null ? "" : row.getStoryId();
        documents.put(
            row.getSourceUri(),
            new PlacedDocument(row.getDocumentId(), row.getSourceUri(), story, ""));
      }
    }
    return documents;
  }

  /** The claims, each with its group; where its document is today is not known here. */
  void claims(Consumer<PreviousClaim> out) throws IOException {
    Map<String, String> uris = new TreeMap<>();
    documents().values().forEach(d -> uris.put(d.getDocumentId(), d.getSourceUri()));
    try (Rows<Claim> rows = run.rows(Dataset.CLAIMS, Claim.class)) {
      while (rows.hasNext()) {
        Claim row = rows.next();
        String uri = uris.getOrDefault(row.getDocumentId(), "");
        out.accept(
            PreviousClaim.newBuilder()
                .setClaimId(row.getClaimId())
                .setGroupId(row.getConsensusId())
                .setSourceUri(uri)
                .setSignature(PreviousGroups.signature(uri, row))
                .setStart(row.getEvidence().getStart())
                .build());
      }
    }
  }
}
