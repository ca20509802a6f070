package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.Source;
import org.consilience.model.SourceKind;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;

/** The people and bodies who first asserted something. */
public final class PrimarySources {
  /**
   * Without a history every source has the same prior, Beta(8, 2) by judgement: its mean and 95 %
   * interval.
   */
  private static final double PRIOR = 0.8;

  private static final double PRIOR_LOW = 0.52;
  private static final double PRIOR_HIGH = 0.97;

  private PrimarySources() {}

  /**
   * By entity where the story knows one, else by the words of the text: the "officials" of two
   * documents count as one source, but never as that of another story.
   */
  static String id(Attribution hop, String storyId) {
    return hop.getEntityId() == null
        ? Hashes.sha256(
            "source", storyId, NormalForms.fold(hop.getSource()).replaceFirst("^the ", ""))
        : Hashes.sha256("source", hop.getEntityId());
  }

  /** One row a primary source of these claims, sorted. */
  static List<Source> of(List<Claim> claims) {
    Map<String, List<Claim>> bySource = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.getPrimarySourceId() != null) {
        bySource.computeIfAbsent(claim.getPrimarySourceId(), s -> new ArrayList<>()).add(claim);
      }
    }
    return bySource.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
  }

  private static Source source(String id, List<Claim> claims) {
    Attribution hop =
        claims.get(0).getAttribution().stream()
            .filter(Attribution::getPrimary)
            .findFirst()
            .orElseThrow();
    return Source.newBuilder()
        .setSourceId(id)
        .setKind(SourceKind.PRIMARY)
        .setName(hop.getSource())
        .setEntityId(hop.getEntityId())
        .setDocuments((int) claims.stream().map(Claim::getDocumentId).distinct().count())
        .setClaims(claims.size())
        .setReliability(PRIOR)
        .setReliabilityLow(PRIOR_LOW)
        .setReliabilityHigh(PRIOR_HIGH)
        .setPriorOnly(true)
        .build();
  }

  /** Several stories' rows of one source as one; the name is that of the first by order of text. */
  public static Source merged(List<Source> rows) {
    Source merged =
        Source.newBuilder(
                rows.stream()
                    .min(Comparator.comparing(s -> String.valueOf(s.getName())))
                    .orElseThrow())
            .build();
    merged.setDocuments(rows.stream().mapToInt(Source::getDocuments).sum());
    merged.setClaims(rows.stream().mapToInt(Source::getClaims).sum());
    return merged;
  }
}
