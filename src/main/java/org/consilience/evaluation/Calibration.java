package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether what is said to be likely comes true as often (expected calibration error over bins of
 * equal mass: K. Nguyen and B. O'Connor, "Posterior calibration and exploratory analysis for
 * natural language processing models", EMNLP 2015).
 */
public final class Calibration {
  private static final int BINS = 10;
  private static final int RESAMPLES = 500;
  private static final long SEED = 17;

  /** Of answers with about the same confidence: how many, what was said, what came true. */
  public record Bin(int answers, double said, double came) {}

  private static final Pattern POINT = Pattern.compile("reliability (\\d+), (said|came)");

  private final List<Judged> answers;

  Calibration(List<Judged> answers) {
    this.answers = sorted(answers);
  }

  /** Ties in the order they came in, which is that of the stories. */
  private static List<Judged> sorted(List<Judged> answers) {
    return answers.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
  }

  int answers() {
    return answers.size();
  }

  List<Bin> bins() {
    return binned(answers);
  }

  private static List<Bin> binned(List<Judged> answers) {
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      int from = (int) ((long) answers.size() * b / BINS);
      int to = (int) ((long) answers.size() * (b + 1) / BINS);
      List<Judged> part = answers.subList(from, to);
      if (!part.isEmpty()) {
        bins.add(
            new Bin(
                part.size(),
                part.stream().mapToDouble(Judged::confidence).average().orElseThrow(),
                part.stream().mapToDouble(a -> a.right() ? 1 : 0).average().orElseThrow()));
      }
    }
    return bins;
  }

  /** The expected calibration error. */
  double error() {
    return error(answers);
  }

  private static double error(List<Judged> answers) {
    return binned(answers).stream()
        .mapToDouble(b -> Math.abs(b.said() - b.came()) * b.answers() / answers.size())
        .sum();
  }

  /** The mean square of what was missed (Brier 1950). */
  double brier() {
    return answers.stream()
        .mapToDouble(a -> Math.pow(a.confidence() - (a.right() ? 1 : 0), 2))
        .average()
        .orElse(Double.NaN);
  }

  /** Where 95 % of the errors of resampled answers lie (percentile bootstrap, Efron 1979). */
  double[] interval() {
    SplittableRandom chance = new SplittableRandom(SEED);
    double[] errors = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      List<Judged> sample =
          IntStream.range(0, answers.size())
              .mapToObj(i -> answers.get(chance.nextInt(answers.size())))
              .toList();
      errors[r] = error(sorted(sample));
    }
    Arrays.sort(errors);
    return new double[] {errors[RESAMPLES / 40], errors[RESAMPLES - 1 - RESAMPLES / 40]};
  }

  /** All of it as figures, the bins two figures each. */
  List<Figure> figures(double worst) {
    List<Figure> figures = new ArrayList<>();
    double[] interval = interval();
    figures.add(Figure.stated("answers judged", answers()));
    figures.add(Figure.atMost(worst, "expected calibration error", error()));
    figures.add(Figure.stated("  bootstrap, low", interval[0]));
    figures.add(Figure.stated("  bootstrap, high", interval[1]));
    figures.add(Figure.stated("Brier score", brier()));
    List<Bin> bins = bins();
    for (int b = 0; b < bins.size(); b++) {
      figures.add(Figure.stated("reliability " + (b + 1) + ", said", bins.get(b).said()));
      figures.add(Figure.stated("reliability " + (b + 1) + ", came", bins.get(b).came()));
    }
    return figures;
  }

  /** The bins of {@link #figures}, to be drawn; empty where there are none. */
  public static List<Bin> bins(Collection<Figure> figures) {
    SortedMap<Integer, double[]> bins = new TreeMap<>();
    for (Figure figure : figures) {
      Matcher point = POINT.matcher(figure.name());
      if (point.matches()) {
        int number = Integer.parseInt(point.group(1));
        int side = point.group(2).equals("said") ? 0 : 1;
        bins.computeIfAbsent(number, n -> new double[2])[side] = figure.value();
      }
    }
    return bins.values().stream().map(b -> new Bin(0, b[0], b[1])).toList();
  }
}
