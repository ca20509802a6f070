package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.fusion.ClaimTable;
import org.consilience.fusion.Fusion;
import org.consilience.fusion.FusionMethod;
import org.consilience.fusion.SourcedValue;

/** The share of the known truths that a method finds, to the letter. */
final class TruthScore {
  private final ClaimTable table;
  private final Map<String, List<String>> truth = new TreeMap<>();

  /**
   * @param truth values by item; they are read as those of the table
   */
  TruthScore(List<SourcedValue> records, Map<String, String> truth) {
    this.table = new ClaimTable(records);
    truth.forEach((item, value) -> this.truth.put(item, table.kind().values(value)));
  }

  /** Items that the table does not hold count as missed. */
  double of(FusionMethod method) {
    Fusion fusion = method.fuse(table);
    long right =
        fusion.items().stream().filter(i -> i.values().equals(truth.get(i.item()))).count();
    return (double) right / truth.size();
  }

  /**
   * All four methods; ours is held to a share, and to a lead over the vote.
   *
   * @param title what the figures begin with
   */
  static List<Figure> figures(String title, Map<String, Double> shares, double floor, double lead) {
    List<Figure> figures = new ArrayList<>();
    double ours = shares.getOrDefault("credibility", Double.NaN);
    double vote = shares.getOrDefault("vote", Double.NaN);
    figures.add(Figure.atLeast(floor, title + ", credibility: right", ours));
    figures.add(Figure.atLeast(lead, title + ", credibility: lead over vote", ours - vote));
    shares.forEach(
        (name, share) -> {
          if (!name.equals("credibility")) {
            figures.add(Figure.stated(title + ", " + name + ": right", share));
          }
        });
    return figures;
  }
}
