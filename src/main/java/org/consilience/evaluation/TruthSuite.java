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
  /** The prior was chosen on the seeds from 1 to 20. */
  private static final long FIRST_SEED = 101;

  private static final int TABLES = 10;
  private static final double FLOOR = 0.87;

  /** Below nothing: a poor source that speaks of most items and is copied still beats the rest. */
  private static final double LEAD = -0.03;

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
      figures.addAll(TruthScore.figures(world.name(), shares(world), FLOOR, LEAD));
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
