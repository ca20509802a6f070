package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** Truth discovery on generated tables, other ones than those that decided the prior. */
final class TruthSuite implements Suite {
  /** The settings were chosen on the seeds from 1 to 40. */
  private static final long FIRST_SEED = 101;

  /** A single robot or station tells much of a table: the mean of fewer says little. */
  private static final int TABLES = 12;

  /** What holds, by world: the share of truths found, and the lead over the vote. */
  private static final Map<String, Double> FLOORS =
      Map.of("shops", 0.935, "edits", 0.765, "answers", 0.965, "feeds", 0.51);

  private static final Map<String, Double> LEADS =
      Map.of("shops", 0.165, "edits", 0.075, "answers", 0.03, "feeds", 0.035);

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
      figures.addAll(figures(world.name(), seed -> score(new TruthGenerator(seed, world))));
    }
    figures.addAll(figures("edits", seed -> score(new EditGenerator(seed))));
    figures.addAll(figures("feeds", seed -> score(new FeedGenerator(seed))));
    return figures;
  }

  private static TruthScore score(TruthGenerator table) {
    return new TruthScore(table.records(), table.truth());
  }

  private static TruthScore score(EditGenerator table) {
    return new TruthScore(table.records(), table.truth());
  }

  private static TruthScore score(FeedGenerator table) {
    return new TruthScore(table.records(), table.truth());
  }

  private static List<Figure> figures(String world, LongFunction<TruthScore> tables) {
    double floor = FLOORS.getOrDefault(world, 1.0);
    double lead = LEADS.getOrDefault(world, 1.0);
    return TruthScore.figures(world, shares(tables), floor, lead);
  }

  private static Map<String, Double> shares(LongFunction<TruthScore> tables) {
    Map<String, Double> shares = new TreeMap<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + TABLES; seed++) {
      tables
          .apply(seed)
          .shares()
          .forEach((m, share) -> shares.merge(m, share / TABLES, Double::sum));
    }
    return shares;
  }
}
