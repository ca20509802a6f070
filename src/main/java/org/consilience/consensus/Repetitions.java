package org.consilience.consensus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ResolvedStory;
import org.consilience.text.NormalForms;

/**
 * One text is one voice: what a document repeats word for word of another text of its origin is the
 * claim that it repeats. It is not matched, weighed or counted again, so that no number of copies
 * moves what a story is found to say.
 */
public final class Repetitions {
  private final Printings printings;

  /** By origin and words, the first claim of each. */
  private final Map<String, String> first = new TreeMap<>();

  private Repetitions(Printings printings) {
    this.printings = printings;
  }

  /**
   * Copies of the claims of a story, in their order, those marked that repeat another.
   *
   * @param claims that know their origins
   */
  public static List<ComparableClaim> marked(ResolvedStory story, List<ComparableClaim> claims) {
    Repetitions repetitions = new Repetitions(new Printings(story.getDocuments()));
    Map<String, String> copyOf = repetitions.find(claims.stream().map(c -> c.getClaim()).toList());
    return claims.stream()
        .map(
            c ->
                ComparableClaim.newBuilder(c)
                    .setCopyOf(copyOf.getOrDefault(c.getClaim().getClaimId(), ""))
                    .build())
        .toList();
  }

  private Map<String, String> find(List<Claim> claims) {
    Map<String, String> copyOf = new TreeMap<>();
    Map<String, Integer> times = new TreeMap<>();
    for (Claim claim : claims.stream().sorted(order()).toList()) {
      String words = words(claim);
      // What a text says twice its copy says twice.
      int n = times.merge(claim.getDocumentId() + "\n" + words, 1, Integer::sum);
      String said = first.putIfAbsent(origin(claim) + "\n" + n + "\n" + words, claim.getClaimId());
      if (said != null) {
        copyOf.put(claim.getClaimId(), said);
      }
    }
    return copyOf;
  }

  private Comparator<Claim> order() {
    return Comparator.comparing((Claim c) -> printings.place(c.getDocumentId()))
        .thenComparing(Claim::getDocumentId)
        .thenComparing(c -> c.getEvidence().getStart())
        .thenComparing(Claim::getText)
        .thenComparing(Claim::getClaimId);
  }

  /**
   * What the document itself says: not the names that the rest of it puts for a pronoun, nor the
   * day from which its date counts.
   */
  private static String words(Claim claim) {
    return String.join(
        "\n",
        claim.getKind().name(),
        claim.getPredicate(),
        claim.getValue() == null ? "" : claim.getValue().getText(),
        NormalForms.fold(claim.getEvidence().getExact()));
  }

  /** A claim of no known origin is alone with its document. */
  private static String origin(Claim claim) {
    return Objects.requireNonNullElse(claim.getOriginId(), claim.getDocumentId());
  }

  /** The claims that are matched: those that repeat no other. */
  static List<ComparableClaim> without(Collection<ComparableClaim> claims) {
    return claims.stream().filter(c -> c.getCopyOf().isEmpty()).toList();
  }

  /**
   * The claims by which the words of a story are counted: of each origin those of its fullest text,
   * in order of their ids.
   */
  static List<ComparableClaim> counted(Collection<ComparableClaim> claims) {
    Map<String, Map<String, Integer>> sizes = new TreeMap<>();
    for (ComparableClaim c : without(claims)) {
      sizes
          .computeIfAbsent(origin(c.getClaim()), o -> new TreeMap<>())
          .merge(c.getClaim().getDocumentId(), 1, Integer::sum);
    }
    TreeSet<String> fullest = new TreeSet<>();
    sizes.values().forEach(of -> fullest.add(largest(of)));
    return without(claims).stream()
        .filter(c -> fullest.contains(c.getClaim().getDocumentId()))
        .sorted(Comparator.comparing(c -> c.getClaim().getClaimId()))
        .toList();
  }

  private static String largest(Map<String, Integer> sizes) {
    return sizes.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
