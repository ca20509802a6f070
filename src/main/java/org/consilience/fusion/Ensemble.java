package org.consilience.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * What most methods choose, of equals the choice of the first that made one of them (L.
 * Berti-Equille, "Data veracity estimation with ensembling truth discovery methods", IEEE Big Data
 * 2015). It has no constant of its own: no method is best on all tables, and the truth of a new one
 * is not there to choose by. A confidence is the mean of all methods, of those that chose otherwise
 * as nothing; a reliability is the mean.
 */
public final class Ensemble implements FusionMethod {
  private final List<FusionMethod> methods;

  Ensemble(List<FusionMethod> methods) {
    this.methods = List.copyOf(methods);
  }

  @Override
  public String name() {
    return "ensemble";
  }

  @Override
  public Fusion fuse(ClaimTable table) {
    List<Fusion> fusions = methods.stream().map(method -> method.fuse(table)).toList();
    List<FusedItem> items = new ArrayList<>();
    for (int i = 0; i < table.items().size(); i++) {
      int item = i;
      items.add(chosen(fusions.stream().map(f -> f.items().get(item)).toList()));
    }
    int rounds = fusions.stream().mapToInt(Fusion::rounds).max().orElse(0);
    boolean converged = fusions.stream().allMatch(Fusion::converged);
    return new Fusion(table.kind(), items, reliability(fusions), rounds, converged);
  }

  private static FusedItem chosen(List<FusedItem> choices) {
    FusedItem best = choices.get(0);
    for (FusedItem choice : choices) {
      best = agreeing(choices, choice) > agreeing(choices, best) ? choice : best;
    }
    List<String> values = best.values();
    double confidence =
        choices.stream()
            .filter(choice -> choice.values().equals(values))
            .mapToDouble(FusedItem::confidence)
            .sum();
    double mean = Rounding.six(confidence / choices.size());
    return new FusedItem(best.item(), values, mean, best.support(), best.alternatives());
  }

  private static long agreeing(List<FusedItem> choices, FusedItem with) {
    return choices.stream().filter(choice -> choice.values().equals(with.values())).count();
  }

  private static SortedMap<String, Double> reliability(List<Fusion> fusions) {
    SortedMap<String, Double> mean = new TreeMap<>();
    for (Fusion fusion : fusions) {
      fusion.reliability().forEach((s, r) -> mean.merge(s, r / fusions.size(), Double::sum));
    }
    for (Map.Entry<String, Double> source : mean.entrySet()) {
      source.setValue(Rounding.six(source.getValue()));
    }
    return mean;
  }
}
