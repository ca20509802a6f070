package org.consilience.pipeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Block;
import org.consilience.model.Decision;
import org.consilience.text.Rounding;

/**
 * How a run looks from afar, by its own rows: what changes here from one night to the next without
 * a reason is a fault somewhere.
 *
 * @param documents their number
 * @param keptText share of the text's code points, white space aside, that was kept as article
 * @param claimsPerDocument the mean
 */
record RunFigures(long documents, double keptText, double claimsPerDocument) {
  static final String DOCUMENTS = "documents";
  static final String KEPT_TEXT = "keptText";
  static final String CLAIMS = "claimsPerDocument";

  static RunFigures of(RunFolder run) throws IOException {
    long documents = run.manifest().rows(Dataset.DOCUMENTS);
    long claims = run.manifest().rows(Dataset.CLAIMS);
    long all = 0;
    long kept = 0;
    try (Rows<Block> rows = run.rows(Dataset.BLOCKS, Block.class)) {
      while (rows.hasNext()) {
        Block row = rows.next();
        int length = row.getSpan().getEnd() - row.getSpan().getStart();
        all += length;
        kept += row.getDecision() == Decision.KEPT ? length : 0;
      }
    }
    return new RunFigures(documents, share(kept, all), share(claims, documents));
  }

  /** By name, in the order in which they are told. */
  Map<String, Double> byName() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(DOCUMENTS, (double) documents);
    figures.put(KEPT_TEXT, keptText);
    figures.put(CLAIMS, claimsPerDocument);
    return figures;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : Rounding.six((double) part / whole);
  }
}
