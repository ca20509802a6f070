package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.fusion.FusionMethod;
import org.consilience.fusion.FusionMethods;

/** Truth discovery on generated tables, other ones than those that decided the prior. */
final class TruthSuite implements Suite {
  /** The settings were chosen on the seeds from 1 to 6. */
  private static final long FIRST_SEED = 101;

  private static final int TABLES = 4;

  /** What holds, by world: the share of truths found, and the lead over the vote. */
  private static final Map<String, Double> FLOORS =
      Map.of("shops", 0.9, "edits", 0.83, "stations", 0.38, "answers", 0.97);

  private static final Map<String, Double> LEADS =
      Map.of("shops", 0.1, "edits", 0.05, "stations", 0.06, "answers", 0.02);

  @Override
  public String name() {
    return "truth";
  }

  @Override
  public String question() {
    return "Which of the values is true? Generated tables with poor, tail and copying sources.";
  }

  @Override
  public List<Figure> measure(Path set) {
    List<Figure> figures = new ArrayList<>();
    for (TruthWorld world : TruthWorld.all()) {
      double floor = FLOORS.getOrDefault(world.name(), 1.0);
      double lead = LEADS.getOrDefault(world.name(), 1.0);
      figures.addAll(TruthScore.figures(world.name(), shares(world), floor, lead));
    }
    return figures;
  }

  private static Map<String, Double> shares(TruthWorld world) {
    Map<String, Double> shares = new TreeMap<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + TABLES; seed++) {
      TruthGenerator table = new TruthGenerator(seed, world);
      TruthScore score = new TruthScore(table.records(), table.truth());
      for (FusionMethod method : FusionMethods.all()) {
        shares.merge(method.name(), score.of(method) / TABLES, Double::sum);
      }
    }
    return shares;
  }
}
