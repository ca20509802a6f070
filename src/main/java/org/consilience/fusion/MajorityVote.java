package org.consilience.fusion;

import java.util.List;

/** Most sources win: the yardstick. A source is as reliable as it is with the majority. */
public final class MajorityVote extends Weighing {

  @Override
  public String name() {
    return "vote";
  }

  @Override
  double start() {
    return 1;
  }

  @Override
  Judgement judge(ClaimTable table, Item item, double[] reliability) {
    double[] votes = item.voices().stream().mapToDouble(v -> v.length).toArray();
    double all = item.voices().stream().mapToDouble(v -> v.length).sum();
    double[] shares = item.voices().stream().mapToDouble(v -> v.length / all).toArray();
    return new Judgement(votes, shares);
  }

  @Override
  double[] weigh(ClaimTable table, List<Judgement> judgements) {
    return means(table, judgements.stream().map(j -> won(j.scores())).toList());
  }

  private static double[] won(double[] votes) {
    double[] won = new double[votes.length];
    won[best(votes)] = 1;
    return won;
  }
}
