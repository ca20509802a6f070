package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.fusion.SourcedValue;
import org.consilience.fusion.ValueKind;

/**
 * Tables with known truth: sources of differing reliability, a few that speak of much and many that
 * speak of little, some that copy from one another with its errors, and errors that are common.
 */
final class TruthGenerator {
  private static final int ITEMS = 400;
  private static final int SOURCES = 120;

  /** Of the most talkative source; the n-th says an n-th root of n less. */
  private static final double MOST_COVERAGE = 0.9;

  /** One source in so many copies what another says. */
  private static final int ONE_COPIES_IN = 6;

  private static final double COPIED = 0.8;
  private static final double WORST = 0.25;
  private static final double BEST = 0.95;

  /** Half of all errors are the one that lies nearest, as with outdated values. */
  private static final double COMMON = 0.5;

  private static final int OTHER_ERRORS = 8;

  /** The largest number to be told. */
  private static final int LARGEST = 1_000_000;

  private final SplittableRandom random;
  private final ValueKind kind;
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> truth = new TreeMap<>();

  TruthGenerator(long seed, ValueKind kind) {
    this.random = new SplittableRandom(seed);
    this.kind = kind;
    List<List<String>> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(values());
      truth.put("item" + i, items.get(i).get(0));
    }
    List<Map<Integer, Integer>> said = new ArrayList<>();
    for (int s = 0; s < SOURCES; s++) {
      boolean copies = s > 0 && random.nextInt(ONE_COPIES_IN) == 0;
      said.add(copies ? copy(said.get(random.nextInt(s))) : own(s));
      String source = "source" + s;
      said.get(s).forEach((i, v) -> say(source, "item" + i, items.get(i).get(v)));
    }
  }

  List<SourcedValue> records() {
    return records;
  }

  Map<String, String> truth() {
    return truth;
  }

  private void say(String source, String item, String value) {
    records.add(new SourcedValue(source, item, value));
  }

  private Map<Integer, Integer> own(int rank) {
    double coverage = MOST_COVERAGE / (1 + rank / 4.0);
    double reliability = WORST + (BEST - WORST) * random.nextDouble();
    Map<Integer, Integer> said = new TreeMap<>();
    for (int i = 0; i < ITEMS; i++) {
      if (random.nextDouble() < coverage) {
        said.put(i, random.nextDouble() < reliability ? 0 : error());
      }
    }
    said.putIfAbsent(random.nextInt(ITEMS), 0);
    return said;
  }

  private Map<Integer, Integer> copy(Map<Integer, Integer> original) {
    Map<Integer, Integer> said = new TreeMap<>(original);
    said.keySet().removeIf(i -> random.nextDouble() > COPIED);
    said.putIfAbsent(random.nextInt(ITEMS), error());
    return said;
  }

  private int error() {
    return random.nextDouble() < COMMON ? 1 : 2 + random.nextInt(OTHER_ERRORS);
  }

  /** The true value, the common error, the other errors. */
  private List<String> values() {
    TreeSet<String> members = new TreeSet<>();
    while (members.size() < 4) {
      members.add("member" + random.nextInt(LARGEST));
    }
    double number = 1 + random.nextInt(LARGEST);
    List<String> values = new ArrayList<>();
    for (int v = 0; v < 2 + OTHER_ERRORS; v++) {
      values.add(
          switch (kind) {
            case NUMBER -> number(v == 0 ? number : number * (1 + 0.02 * v * sign()));
            case SET -> set(new ArrayList<>(members), v);
            case TEXT -> "value " + v + " of " + members.first();
          });
    }
    return values;
  }

  private int sign() {
    return random.nextBoolean() ? 1 : -1;
  }

  private static String number(double value) {
    return String.valueOf(Math.round(value));
  }

  /** Errors leave out a member, or leave out one and add a stranger. */
  private static String set(List<String> members, int error) {
    if (error > 0) {
      members.remove(error % members.size());
    }
    if (error > members.size()) {
      members.add("stranger" + error);
    }
    return String.join("; ", members);
  }
}
