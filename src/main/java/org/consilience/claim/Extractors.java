package org.consilience.claim;

import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;

/** Every extractor there is; a new one is named here and nowhere else. */
public final class Extractors {
  private static final List<ClaimExtractor> ALL =
      List.of(
          new QuoteExtractor(),
          new PropositionExtractor(),
          new QuantityExtractor(),
          new RoleExtractor(),
          new TimeExtractor());

  private Extractors() {}

  public static List<ClaimExtractor> all() {
    return ALL;
  }

  /** All claims that a document tells surely enough. */
  public static List<ComparableClaim> told(AnnotatedDocument document) {
    return ALL.stream()
        .flatMap(extractor -> extractor.extract(document).stream())
        .filter(Extractors::isSure)
        .toList();
  }

  /** Whether a claim is sure enough to be told; what is not is withheld, and counted by who asks. */
  public static boolean isSure(ComparableClaim claim) {
    return claim.getClaim().getExtractionConfidence() >= Confidence.LEAST;
  }

  /**
   * The extractor of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ClaimExtractor named(String name) {
    return ALL.stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no extractor is called " + name));
  }
}
