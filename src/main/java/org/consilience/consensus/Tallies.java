package org.consilience.consensus;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.consilience.model.Claim;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.Span;
import org.consilience.model.Tally;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Counts support four ways at once: mentions in documents, publishers, origins and primary sources.
 */
final class Tallies {
  /** Documents that are made from others. */
  private static final Set<Derivation> COPIES =
      EnumSet.of(Derivation.SYNDICATED, Derivation.PARTIALLY_DERIVED, Derivation.MACHINE_REWRITTEN);

  private final Map<String, Document> documents;

  Tallies(Map<String, Document> documents) {
    this.documents = documents;
  }

  Tally of(Collection<Claim> claims) {
    Set<String> ids = collect(claims, Claim::getDocumentId);
    List<String> publishers = ids.stream().map(this::publisher).filter(Objects::nonNull).toList();
    return Tally.newBuilder()
        .setMentions(mentions(claims))
        .setDocuments(ids.size())
        .setPublishers(new TreeSet<>(publishers).size())
        .setDocumentsWithoutPublisher(ids.size() - publishers.size())
        .setOrigins(collect(claims, c -> String.valueOf(c.getOriginId())).size())
        .setPrimarySources(collect(claims, Claim::getPrimarySourceId).size())
        .setEffectiveSupport(effective(claims))
        .build();
  }

  /** Whether none but machine-rewritten copies say it: their slips are nobody's word. */
  boolean onlyRewritten(Collection<Claim> claims) {
    return claims.stream().allMatch(c -> isRewritten(documents.get(c.getDocumentId())));
  }

  /**
   * The claims of originals, and of copies where the group has nothing of what they are made from.
   */
  List<Claim> voiced(List<Claim> claims) {
    Set<String> heard =
        collect(claims.stream().filter(c -> !isCopy(c)).toList(), Claim::getOriginId);
    return claims.stream()
        .filter(c -> !isCopy(c) || !heard.contains(String.valueOf(c.getOriginId())))
        .toList();
  }

  /** Whether a claim stands in a document that is made from others, as a whole or in part. */
  boolean isCopy(Claim claim) {
    Document document = documents.get(claim.getDocumentId());
    return document != null && COPIES.contains(document.getDerivation());
  }

  private static boolean isRewritten(@Nullable Document document) {
    return document != null && document.getDerivation() == Derivation.MACHINE_REWRITTEN;
  }

  private @Nullable String publisher(String documentId) {
    Document document = documents.get(documentId);
    return document == null ? null : document.getPublisherId();
  }

  /**
   * Passages that say it: the most of which no two overlap, since several extractors read claims
   * out of one passage. Taking what ends first finds the most.
   */
  private static int mentions(Collection<Claim> claims) {
    Map<String, Integer> reached = new TreeMap<>();
    int mentions = 0;
    for (Claim claim : claims.stream().sorted(Comparator.comparingInt(Tallies::end)).toList()) {
      Span evidence = claim.getEvidence();
      Integer end = reached.get(claim.getDocumentId());
      if (end == null || evidence.getStart() >= end) {
        mentions++;
        reached.put(claim.getDocumentId(), evidence.getEnd());
      }
    }
    return mentions;
  }

  private static int end(Claim claim) {
    return claim.getEvidence().getEnd();
  }

  private static double effective(Collection<Claim> claims) {
    Independence voices = new Independence();
    for (Claim claim : claims) {
      String origin = String.valueOf(claim.getOriginId());
      if (claim.getPrimarySourceId() == null) {
        voices.add(origin);
      } else {
        voices.add(origin, claim.getPrimarySourceId());
      }
    }
    return Rounding.six(voices.support());
  }

  private static Set<String> collect(
      Collection<Claim> claims, Function<Claim, @Nullable String> field) {
    Set<String> values = new TreeSet<>();
    claims.stream().map(field).filter(Objects::nonNull).forEach(values::add);
    return values;
  }
}
