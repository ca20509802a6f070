package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.Source;
import org.consilience.model.SourceKind;
import org.consilience.model.Stance;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;

/** The people and bodies who first asserted something. */
public final class PrimarySources {
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

  /** One row a primary source of these claims, which know their groups; sorted. */
  static List<Source> of(List<Claim> claims) {
    Map<String, List<Claim>> bySource = new TreeMap<>();
    Map<String, List<Claim>> byGroup = new TreeMap<>();
    for (Claim claim : claims) {
      byGroup.computeIfAbsent(claim.getConsensusId(), g -> new ArrayList<>()).add(claim);
      if (claim.getPrimarySourceId() != null) {
        bySource.computeIfAbsent(claim.getPrimarySourceId(), s -> new ArrayList<>()).add(claim);
      }
    }
    return bySource.entrySet().stream()
        .map(e -> source(e.getKey(), e.getValue(), byGroup))
        .toList();
  }

  private static Source source(String id, List<Claim> claims, Map<String, List<Claim>> byGroup) {
    Attribution hop =
        claims.get(0).getAttribution().stream()
            .filter(Attribution::getPrimary)
            .findFirst()
            .orElseThrow();
    Set<String> judged = new TreeSet<>();
    Set<String> fallen = new TreeSet<>();
    for (Claim claim : claims) {
      if (byGroup.getOrDefault(claim.getConsensusId(), List.of()).stream()
          .anyMatch(other -> independent(claim, other))) {
        judged.add(claim.getConsensusId());
        if (claim.getStance() == Stance.CONTRADICTS) {
          fallen.add(claim.getConsensusId());
        }
      }
    }
    Source source =
        Source.newBuilder()
            .setSourceId(id)
            .setKind(SourceKind.PRIMARY)
            .setName(hop.getSource())
            .setEntityId(hop.getEntityId())
            .setDocuments((int) claims.stream().map(Claim::getDocumentId).distinct().count())
            .setClaims(claims.size())
            .setJudged(judged.size())
            .setAgreed(judged.size() - fallen.size())
            .build();
    SourceReliability.rate(source);
    return source;
  }

  /** Whether another claim comes neither out of the same text nor out of the same mouth. */
  private static boolean independent(Claim claim, Claim other) {
    return !Objects.equals(claim.getOriginId(), other.getOriginId())
        && !Objects.equals(claim.getPrimarySourceId(), other.getPrimarySourceId());
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
    merged.setJudged(rows.stream().mapToInt(Source::getJudged).sum());
    merged.setAgreed(rows.stream().mapToInt(Source::getAgreed).sum());
    SourceReliability.rate(merged);
    return merged;
  }
}
