package org.consilience.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;

/**
 * Finds the group that a person means: by the id of a group or of a claim, by the beginning of one,
 * or by words of a claim.
 */
final class GroupSearch {
  /** Fewer characters of an id name nothing; a word may look like an id. */
  private static final int SHORTEST_PREFIX = 4;

  private static final int SHOWN = 10;

  private final RunFolder run;
  private final String asked;

  private GroupSearch(RunFolder run, String asked) {
    this.run = run;
    this.asked = asked.strip();
  }

  /**
   * What was found.
   *
   * @param claimId the claim whose id was asked for, or ""
   * @param others groups that match the words less well, the best first
   */
  record Found(String consensusId, String claimId, List<String> others) {}

  /**
   * @throws QueryException if nothing matches, or the beginning of an id several
   */
  static Found find(RunFolder run, String asked) throws IOException {
    GroupSearch search = new GroupSearch(run, asked);
    List<Found> named = search.byId();
    if (named.size() == 1) {
      return named.get(0);
    }
    if (named.size() > 1) {
      throw new QueryException(search.ambiguous(named));
    }
    return search.byWords();
  }

  private List<Found> byId() throws IOException {
    List<Found> found = new ArrayList<>();
    if (asked.length() < SHORTEST_PREFIX) {
      return found;
    }
    Set<String> groups = new LinkedHashSet<>();
    try (Rows<Claim> claims = run.rows(Dataset.CLAIMS, Claim.class)) {
      while (claims.hasNext()) {
        Claim claim = claims.next();
        if (claim.getConsensusId().startsWith(asked)) {
          groups.add(claim.getConsensusId());
        }
        if (claim.getClaimId().startsWith(asked)) {
          found.add(new Found(claim.getConsensusId(), claim.getClaimId(), List.of()));
        }
      }
    }
    groups.stream().sorted().forEach(id -> found.add(new Found(id, "", List.of())));
    return found;
  }

  private String ambiguous(List<Found> found) {
    return "'"
        + asked
        + "' begins "
        + found.size()
        + " ids; name more of one: "
        + found.stream()
            .limit(SHOWN)
            .map(f -> f.claimId().isEmpty() ? "group " + f.consensusId() : "claim " + f.claimId())
            .collect(Collectors.joining(", "));
  }

  /** Groups with a claim that has all the words; first those whose claim says little else. */
  private Found byWords() throws IOException {
    List<String> words = words(asked).stream().distinct().toList();
    Map<String, Double> closeness = new TreeMap<>();
    try (Rows<Claim> claims = run.rows(Dataset.CLAIMS, Claim.class)) {
      while (claims.hasNext()) {
        Claim claim = claims.next();
        if (!words.isEmpty() && all(claim).containsAll(words)) {
          double share = (double) words.size() / words(claim.getText()).size();
          closeness.merge(claim.getConsensusId(), share, Math::max);
        }
      }
    }
    if (closeness.isEmpty()) {
      throw new QueryException(
          "no claim of the run has the words '"
              + asked
              + "'; try fewer words, or see 'show RUN consensus'");
    }
    List<String> ranked =
        closeness.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Found(ranked.get(0), "", ranked.subList(1, ranked.size()));
  }

  /** What a claim can be found by: its text, its words in the document, who said it, its kind. */
  private static Set<String> all(Claim claim) {
    Set<String> all = new LinkedHashSet<>(words(claim.getText()));
    all.addAll(words(claim.getEvidence().getExact()));
    claim.getAttribution().stream()
        .map(Attribution::getSource)
        .map(GroupSearch::words)
        .forEach(all::addAll);
    all.addAll(words(Wording.words(claim.getKind())));
    if (claim.getValue() != null) {
      all.addAll(words(Wording.words(claim.getValue().getKind())));
    }
    return all;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
