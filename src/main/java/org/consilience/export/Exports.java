package org.consilience.export;

import java.util.List;

/** All exports there are. */
public final class Exports {
  private Exports() {}

  public static List<Export> all() {
    return List.of(
        new ParquetExport(),
        new JsonLinesExport(),
        new ClaimReviewExport(),
        new ProvExport(),
        new CroissantExport(),
        new OpenLineageExport());
  }
}
