package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.fusion.ClaimTable;
import org.consilience.fusion.FusedItem;
import org.consilience.fusion.FusionMethod;
import org.consilience.fusion.FusionMethods;
import org.consilience.fusion.SourcedValue;

/** The share of the known truths that a method finds, to the letter. */
final class TruthScore {
  private final List<SourcedValue> records;
  private final ClaimTable table;
  private final Map<String, List<String>> truth = new TreeMap<>();

  /**
   * @param truth values by item; they are read as those of the table
   */
  TruthScore(List<SourcedValue> records, Map<String, String> truth) {
    this.records = records.stream().filter(r -> !ClaimTable.isMissing(r.value())).toList();
    this.table = new ClaimTable(records);
    truth.forEach((item, value) -> this.truth.put(item, table.kind().values(value)));
  }

  /** The share of every method, and that of a vote whose ties are left to the lot. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new TreeMap<>();
    for (FusionMethod method : FusionMethods.all()) {
      shares.put(method.name(), of(method));
    }
    shares.put("vote, ties by lot", byLot());
    return shares;
  }

  /**
   * What a vote is right in on average if a tie is drawn: the order in which values stand in a
   * table is no evidence, yet an error that adds a digit is never the smallest. Others draw it as
   * well (R. Meir et al., "Frustratingly easy truth discovery", AAAI 2023, in their code).
   */
  double byLot() {
    Map<String, Map<List<String>, Set<String>>> voices = new TreeMap<>();
    for (SourcedValue r : records) {
      if (truth.containsKey(r.name())) {
        voices
            .computeIfAbsent(r.name(), i -> new HashMap<>())
            .computeIfAbsent(table.kind().values(r.value()), v -> new HashSet<>())
            .add(r.source());
      }
    }
    double right = 0;
    for (Map.Entry<String, Map<List<String>, Set<String>>> item : voices.entrySet()) {
      Map<List<String>, Set<String>> said = item.getValue();
      int most = said.values().stream().mapToInt(Set::size).max().orElse(0);
      long first = said.values().stream().filter(v -> v.size() == most).count();
      Set<String> ours = said.get(truth.get(item.getKey()));
      right += ours != null && ours.size() == most ? 1.0 / first : 0;
    }
    return right / truth.size();
  }

  /** Items that the table does not hold count as missed. */
  double of(FusionMethod method) {
    return (double) hits(method).size() / truth.size();
  }

  /**
   * The standard error of a lead of one method over another on items drawn like these, from those
   * that only one of the two has right (Q. McNemar, "Note on the sampling error of the difference
   * between correlated proportions or percentages", Psychometrika 12, 1947).
   */
  double error(FusionMethod one, FusionMethod other) {
    Set<String> ours = hits(one);
    Set<String> theirs = hits(other);
    double lead = (double) ours.size() - theirs.size();
    Set<String> either = new HashSet<>(ours);
    either.addAll(theirs);
    double apart = 2.0 * either.size() - ours.size() - theirs.size();
    return Math.sqrt(apart - lead * lead / truth.size()) / truth.size();
  }

  private Set<String> hits(FusionMethod method) {
    return method.fuse(table).items().stream()
        .filter(item -> item.values().equals(truth.get(item.item())))
        .map(FusedItem::item)
        .collect(Collectors.toSet());
  }

  /**
   * All methods; ours is held to a share, and to a lead over the vote as it is. That over a vote
   * whose ties are drawn stands beside it.
   *
   * @param title what the figures begin with
   */
  static List<Figure> figures(String title, Map<String, Double> shares, double floor, double lead) {
    List<Figure> figures = new ArrayList<>();
    double ours = shares.getOrDefault("credibility", Double.NaN);
    double vote = shares.getOrDefault("vote", Double.NaN);
    figures.add(Figure.atLeast(floor, title + ", credibility: right", ours));
    figures.add(Figure.atLeast(lead, title + ", credibility: lead over vote", ours - vote));
    double lot = shares.getOrDefault("vote, ties by lot", Double.NaN);
    figures.add(Figure.stated(title + ", credibility: lead over vote, ties by lot", ours - lot));
    shares.forEach(
        (name, share) -> {
          if (!name.equals("credibility")) {
            figures.add(Figure.stated(title + ", " + name + ": right", share));
          }
        });
    return figures;
  }
}
