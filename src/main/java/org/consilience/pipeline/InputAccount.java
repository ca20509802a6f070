package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.consilience.text.Hashes;

/**
 * What became of every file and record, as the rows of the run know it.
 *
 * @param records those that became a document or went into quarantine; records that by their kind
 *     hold no document are none
 * @param quarantined how many of them are in quarantine
 */
record InputAccount(long records, long quarantined) {

  /** Stage of rows about what is no document by its kind. */
  private static final String SELECTION = "selection";

  double share() {
    return records == 0 ? 0 : (double) quarantined / records;
  }

  /** Counts, and notes every file with its hash among the facts. */
  static InputAccount of(RunFolder run, RunFacts facts, List<InputFile> files) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Set<String> accounted = new HashSet<>();
    long documents = documents(run, hashes, accounted);
    long quarantined = quarantined(run, accounted);
    for (InputFile file : files) {
      if (!accounted.contains(file.getUri())) {
        throw new IllegalStateException("neither read nor quarantined: " + file.getUri());
      }
      String hash = hashes.get(file.getUri());
      facts.input(file.getUri(), file.getSize(), hash == null ? hash(file) : hash);
    }
    return new InputAccount(documents + quarantined, quarantined);
  }

  private static long documents(RunFolder run, Map<String, String> hashes, Set<String> accounted)
      throws IOException {
    long count = 0;
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      while (rows.hasNext()) {
        Document row = rows.next();
        String container = row.getContainerUri();
        accounted.add(container == null ? row.getSourceUri() : container);
        boolean whole = row.getFlags().stream().noneMatch(f -> f.startsWith("decompressed-"));
        if (container == null && whole) {
          hashes.put(row.getSourceUri(), row.getContentHash());
        }
        count++;
      }
    }
    return count;
  }

  private static long quarantined(RunFolder run, Set<String> accounted) throws IOException {
    long count = 0;
    try (Rows<Quarantine> rows = run.rows(Dataset.QUARANTINE, Quarantine.class)) {
      while (rows.hasNext()) {
        Quarantine row = rows.next();
        String uri = row.getInputUri();
        accounted.add(uri);
        accounted.add(uri.substring(0, Math.max(0, uri.lastIndexOf('#'))));
        count += row.getStage().equals(SELECTION) ? 0 : row.getRecords();
      }
    }
    return count;
  }

  /** Of a file that was read record by record no row knows the hash. */
  private static String hash(InputFile file) {
    try (InputStream content = ReadDocuments.open(file)) {
      return Hashes.sha256(content);
    } catch (IOException e) {
      return "null"; // it was in quarantine as unreadable already
    }
  }
}
