package org.consilience.claim;

import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;

/**
 * Reads one sort of claim off an annotated document. Stateless and thread-safe; the same document
 * gives the same claims.
 */
public interface ClaimExtractor {
  /** The name of the branch and the {@code extractor} of its claims: one lower-case word. */
  String name();

  /**
   * The claims in the order of the text; {@code Claim.text} stands alone, {@code Claim.evidence} is
   * the untouched words.
   */
  List<ComparableClaim> extract(AnnotatedDocument document);
}
