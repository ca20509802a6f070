package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.consilience.cleaning.NumberTable;
import org.consilience.cleaning.Trees;
import org.consilience.cleaning.Trees.Branch;
import org.consilience.cleaning.Trees.Leaf;
import org.consilience.cleaning.Trees.Node;
import org.consilience.evaluation.Sums.Split;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Learns trees by gradient boosting of the logistic loss (Friedman 2001), each grown leaf by leaf
 * where the gain is largest, over numbers in bins (Ke et al. 2017). Each tree sees some of the
 * numbers (random subspaces; Ho 1998) and some of the rows, so that none is leaned on. The chance
 * is of a fixed seed: the same examples in the same order give the same trees.
 */
final class TreeTrainer {

  private static final int ROUNDS = 160;
  private static final int LEAVES = 12;

  /** Share of the numbers that a tree may ask for. */
  private static final double SEEN = 0.35;

  /** Share of the rows that a tree is grown from (stochastic gradient boosting; Friedman 2002). */
  private static final double ASKED = 0.5;

  private static final long SEED = 20_261_130;

  /** Rows. Fewer are accidents. */
  private static final int SMALLEST = 25;

  private static final double RATE = 0.07;

  /** Strength of the pull of a leaf's value to zero. */
  private static final double PULL = 5.0;

  private final Examples examples;
  private final BinnedNumbers numbers;
  private final double[] odds;
  private final double[] gradients;
  private final double[] curvatures;
  private final SplittableRandom chance = new SplittableRandom(SEED);
  private int[] columns = {};

  /** Blocks to learn from, as rows of numbers. */
  static final class Examples {
    private final List<String> names = new ArrayList<>();
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** A row of a table: article or not, and how much it counts. */
    void add(NumberTable table, int row, boolean article, double weight) {
      if (names.isEmpty()) {
        names.addAll(table.names());
      }
      double[] numbers = table.rows().get(row);
      float[] few = new float[numbers.length]; // half the memory for as good trees
      for (int k = 0; k < few.length; k++) {
        few[k] = (float) numbers[k];
      }
      rows.add(few);
      labels.add(article);
      weights.add(weight);
    }
  }

  private TreeTrainer(Examples examples) {
    this.examples = examples;
    this.numbers = BinnedNumbers.of(examples.rows);
    this.odds = new double[numbers.rows()];
    this.gradients = new double[numbers.rows()];
    this.curvatures = new double[numbers.rows()];
  }

  static Trees train(Examples examples) {
    TreeTrainer trainer = new TreeTrainer(examples);
    List<Node> roots = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      trainer.slopes();
      trainer.columns = trainer.some(trainer.numbers.columns(), SEEN);
      roots.add(trainer.tree());
    }
    return new Trees(roots);
  }

  private void slopes() {
    for (int r = 0; r < odds.length; r++) {
      double p = 1 / (1 + Math.exp(-odds[r]));
      double weight = examples.weights.get(r);
      gradients[r] = weight * ((examples.labels.get(r) ? 1 : 0) - p);
      curvatures[r] = weight * p * (1 - p);
    }
  }

  /** Some of so many indices in their order; all of them if chance would have none. */
  private int[] some(int count, double share) {
    int[] some = IntStream.range(0, count).filter(k -> chance.nextDouble() < share).toArray();
    return some.length == 0 ? IntStream.range(0, count).toArray() : some;
  }

  /** Some of the rows: where they go on to, if they are parted. */
  private static final class Part {
    private final int[] rows;
    private final Sums sums;
    private final double value;
    private final Split split;
    private @Nullable Part lower;
    private @Nullable Part upper;

    Part(int[] rows, Sums sums) {
      this.rows = rows;
      this.sums = sums;
      this.value = Rounding.six(RATE * sums.step(PULL));
      this.split = sums.best(rows.length, SMALLEST, PULL);
    }
  }

  private Node tree() {
    int[] some = some(odds.length, ASKED);
    Part root = new Part(some, Sums.of(numbers, columns, some, gradients, curvatures));
    List<Part> ends = new ArrayList<>(List.of(root));
    while (ends.size() < LEAVES) {
      Part best = Collections.max(ends, Comparator.comparingDouble(end -> end.split.gain()));
      if (best.split.gain() == 0) {
        break;
      }
      ends.remove(best);
      ends.addAll(part(best));
    }
    for (int r = 0; r < odds.length; r++) {
      odds[r] += end(root, r).value;
    }
    return node(root);
  }

  private Part end(Part root, int row) {
    Part part = root;
    while (part.lower != null && part.upper != null) {
      boolean low = numbers.bins()[part.split.column()][row] <= part.split.bin();
      part = low ? part.lower : part.upper;
    }
    return part;
  }

  /** Parts in two; the sums of the smaller side are counted, those of the other are the rest. */
  private List<Part> part(Part whole) {
    byte[] bins = numbers.bins()[whole.split.column()];
    int most = whole.split.bin();
    int[] low = Arrays.stream(whole.rows).filter(r -> bins[r] <= most).toArray();
    int[] high = Arrays.stream(whole.rows).filter(r -> bins[r] > most).toArray();
    boolean lower = low.length < high.length;
    Sums counted = Sums.of(numbers, columns, lower ? low : high, gradients, curvatures);
    Sums rest = whole.sums.without(counted);
    whole.lower = new Part(low, lower ? counted : rest);
    whole.upper = new Part(high, lower ? rest : counted);
    return List.of(whole.lower, whole.upper);
  }

  private Node node(Part part) {
    if (part.lower == null || part.upper == null) {
      return new Leaf(part.value);
    }
    String name = examples.names.get(part.split.column());
    double most = numbers.edges()[part.split.column()][part.split.bin()];
    return new Branch(name, most, part.value, node(part.lower), node(part.upper));
  }
}
