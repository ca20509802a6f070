package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.fusion.SourcedValue;

/**
 * Tables with known truth: sources of differing reliability, a few that speak of much and many that
 * speak of little, some that copy another with its errors, values that were true once, and errors
 * near the truth.
 */
final class TruthGenerator {
  /** Of what a copier tells, how much it copies (Dong et al. 2009 assume the same). */
  private static final double COPIED = 0.8;

  /** Errors that are neither old nor near. */
  private static final int WILD = 12;

  private static final int NEAR = 4;

  private final SplittableRandom random;
  private final TruthWorld world;
  private final List<List<String>> values = new ArrayList<>();
  private final List<Map<Integer, Integer>> said = new ArrayList<>();
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> truth = new TreeMap<>();

  TruthGenerator(long seed, TruthWorld world) {
    this.random = new SplittableRandom(seed);
    this.world = world;
    for (int i = 0; i < world.items(); i++) {
      values.add(values());
    }
    for (int s = 0; s < world.sources(); s++) {
      boolean copies = s > 0 && random.nextDouble() < world.copiers();
      // Whoever speaks of much is the more likely to be copied.
      said.add(told(s, copies ? said.get(random.nextInt(1 + random.nextInt(s))) : Map.of()));
    }
    record();
  }

  private void record() {
    Map<Integer, TreeSet<Integer>> different = new TreeMap<>();
    for (int s = 0; s < said.size(); s++) {
      String source = "source" + s;
      said.get(s)
          .forEach(
              (i, v) -> {
                different.computeIfAbsent(i, k -> new TreeSet<>()).add(v);
                records.add(
                    new SourcedValue(source, "item" + i, "a" + attribute(i), values.get(i).get(v)));
              });
    }
    different.forEach(
        (i, told) -> {
          if (!world.contested() || told.size() > 1) {
            truth.put("item" + i + " / a" + attribute(i), values.get(i).get(0));
          }
        });
  }

  List<SourcedValue> records() {
    return records;
  }

  /** The true value of every item that is judged. */
  Map<String, String> truth() {
    return truth;
  }

  private int attribute(int item) {
    return item % world.attributes();
  }

  /** What a source says, by item; what it copies it takes from the original. */
  private Map<Integer, Integer> told(int rank, Map<Integer, Integer> original) {
    double coverage = world.most() / Math.pow(rank + 1, world.tail());
    double[] reliability = reliability();
    double late = random.nextDouble() * 2 * world.old();
    int[] bias = random.ints(world.attributes(), 0, NEAR).toArray();
    Map<Integer, Integer> told = new TreeMap<>();
    for (int i = 0; i < world.items(); i++) {
      if (random.nextDouble() < coverage) {
        Integer copied = random.nextDouble() < COPIED ? original.get(i) : null;
        boolean right = random.nextDouble() < reliability[attribute(i)];
        int own = right ? 0 : error(late, bias[attribute(i)]);
        told.put(i, copied == null ? own : copied);
      }
    }
    if (told.isEmpty()) {
      int only = random.nextInt(world.items());
      told.put(
          only,
          random.nextDouble() < reliability[attribute(only)]
              ? 0
              : error(late, bias[attribute(only)]));
    }
    return told;
  }

  private double[] reliability() {
    double whole = world.worst() + (world.best() - world.worst()) * random.nextDouble();
    double[] reliability = new double[world.attributes()];
    for (int a = 0; a < reliability.length; a++) {
      double off = world.uneven() * (2 * random.nextDouble() - 1);
      reliability[a] = Math.max(0.02, Math.min(0.98, whole + off));
    }
    return reliability;
  }

  /** 1 is the old truth, then those that lie near, half of them on one side, then the wild ones. */
  private int error(double late, int bias) {
    if (random.nextDouble() < late) {
      return 1;
    }
    return random.nextDouble() < world.near()
        ? 2 + (random.nextBoolean() ? bias : random.nextInt(NEAR))
        : 2 + NEAR + random.nextInt(WILD);
  }

  private List<String> values() {
    return switch (world.kind()) {
      case NUMBER -> numbers();
      case SET -> sets();
      case TEXT -> texts();
    };
  }

  private List<String> numbers() {
    // Counts of a thousand to a million.
    double truth = Math.pow(10, 3 + 3 * random.nextDouble());
    double step = truth / 100;
    List<String> values = new ArrayList<>(List.of(number(truth)));
    // What is counted rises or falls: what was counted a while ago lies on one side.
    double drift = random.nextBoolean() ? step : -step;
    values.add(number(truth + 3 * drift));
    for (int n = 0; n < NEAR; n++) {
      values.add(number(truth + drift * (n == NEAR - 1 ? -1 : 1 << n)));
    }
    for (int w = 0; w < WILD; w++) {
      // Some mean another thing altogether: a town or all around it.
      values.add(number(truth * Math.pow(10, 2 * random.nextDouble() - 1)));
    }
    return values;
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value));
  }

  /** Near are lists that lack a member or have one too many; wild are those of another item. */
  private List<String> sets() {
    List<String> members = names(1 + random.nextInt(4));
    List<String> values = new ArrayList<>(List.of(String.join("; ", members)));
    List<String> first = members.subList(0, 1);
    values.add(members.size() > 1 ? String.join("; ", first) : members.get(0) + "; " + name());
    for (int n = 0; n < NEAR; n++) {
      List<String> near = new ArrayList<>(members);
      near.set(n % near.size(), n % 2 == 0 ? name() : near.get(0));
      values.add(String.join("; ", near) + (n > 1 ? "; " + name() : ""));
    }
    for (int w = 0; w < WILD; w++) {
      values.add(String.join("; ", names(1 + random.nextInt(3))));
    }
    return values;
  }

  private List<String> texts() {
    List<String> values = new ArrayList<>();
    for (int v = 0; v < 2 + NEAR + WILD; v++) {
      values.add("answer " + name());
    }
    return values;
  }

  private List<String> names(int count) {
    TreeSet<String> names = new TreeSet<>();
    while (names.size() < count) {
      names.add(name());
    }
    return new ArrayList<>(names);
  }

  private String name() {
    return "name" + random.nextInt(1_000_000);
  }
}
