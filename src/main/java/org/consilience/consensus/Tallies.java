package org.consilience.consensus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.consilience.model.Claim;
import org.consilience.model.Document;
import org.consilience.model.Tally;
import org.consilience.text.Rounding;

/**
 * Counts support four ways at once: mentions in documents, publishers, origins and primary sources.
 */
final class Tallies {
  /**
   * What a further origin adds when it only passes on the same primary source: it confirms that the
   * words were said, and nothing of what they say.
   */
  private static final double SAME_SOURCE_AGAIN = 0.25;

  private final Map<String, Document> documents;

  Tallies(Map<String, Document> documents) {
    this.documents = documents;
  }

  Tally of(Collection<Claim> claims) {
    Set<String> ids = collect(claims, Claim::getDocumentId);
    Set<String> publishers = new TreeSet<>();
    int unknown = 0;
    for (String id : ids) {
      Document document = documents.get(id);
      String publisher = document == null ? null : document.getPublisherId();
      if (publisher == null) {
        unknown++;
      } else {
        publishers.add(publisher);
      }
    }
    return Tally.newBuilder()
        .setMentions(mentions(claims))
        .setDocuments(ids.size())
        .setPublishers(publishers.size())
        .setDocumentsWithoutPublisher(unknown)
        .setOrigins(collect(claims, Claim::getOriginId).size())
        .setPrimarySources(collect(claims, Claim::getPrimarySourceId).size())
        .setEffectiveSupport(effective(claims))
        .build();
  }

  /**
   * Claims of one passage read by several extractors are one mention: overlapping evidence counts
   * once.
   */
  private static int mentions(Collection<Claim> claims) {
    Map<String, Integer> reached = new TreeMap<>();
    int mentions = 0;
    List<Claim> inOrder =
        claims.stream()
            .sorted(
                Comparator.comparing(Claim::getDocumentId)
                    .thenComparing(c -> c.getEvidence().getStart()))
            .toList();
    for (Claim claim : inOrder) {
      int end = reached.getOrDefault(claim.getDocumentId(), -1);
      if (claim.getEvidence().getStart() >= end) {
        mentions++;
      }
      reached.put(claim.getDocumentId(), Math.max(end, claim.getEvidence().getEnd()));
    }
    return mentions;
  }

  /**
   * One for each primary source, and for each origin that asserts it in its own voice; further
   * origins of a source add little.
   */
  private static double effective(Collection<Claim> claims) {
    Map<String, Set<String>> originsOfSource = new TreeMap<>();
    Set<String> quoting = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.getPrimarySourceId() != null) {
        originsOfSource
            .computeIfAbsent(claim.getPrimarySourceId(), s -> new TreeSet<>())
            .add(String.valueOf(claim.getOriginId()));
        quoting.add(String.valueOf(claim.getOriginId()));
      }
    }
    double support = 0;
    for (Set<String> origins : originsOfSource.values()) {
      support += 1 + SAME_SOURCE_AGAIN * (origins.size() - 1);
    }
    Set<String> own = collect(claims, Claim::getOriginId);
    own.removeAll(quoting);
    return Rounding.six(support + own.size());
  }

  private static Set<String> collect(Collection<Claim> claims, Function<Claim, String> field) {
    Set<String> values = new TreeSet<>();
    claims.stream().map(field).filter(Objects::nonNull).forEach(values::add);
    return values;
  }
}
