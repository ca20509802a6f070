package org.consilience.claim;

import java.util.List;

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
