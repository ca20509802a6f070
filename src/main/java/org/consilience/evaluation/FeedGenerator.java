package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.consilience.fusion.SourcedValue;

/**
 * A table of measurements with known truth: sites that show the readings of a few stations, each as
 * late as it is slow, some with the reading before beside the new one, some with a rounding of
 * their own. Of one quantity each site has its own formula, so that hardly two agree; of another
 * most readings are the most that is measured, so that nearly all do. Truth is what one more site
 * shows, which a few partners repeat. Shares of agreement, ties and different values of an item are
 * those of public tables of weather, read without their truth.
 */
final class FeedGenerator {
  private static final int SITES = 16;
  private static final int PARTNERS = 2;
  private static final int PLACES = 12;
  private static final int HOURS = 30;

  /** The first is that of most sites. */
  private static final int STATIONS = 5;

  /** How many readings may lie between a site and its station. */
  private static final int OLDEST = 3;

  /** What a partner repeats of the truth. */
  private static final double REPEATED = 0.7;

  /**
   * A quantity.
   *
   * @param middle where it swings around
   * @param step by which it changes from reading to reading
   * @param grain of what is shown
   * @param told by this share of the sites
   * @param own the share of the sites that have a formula of their own
   * @param most beyond which no site measures: most readings are this
   */
  private record Quantity(
      double middle, double step, double grain, double told, double own, double most) {
    Quantity(double middle, double step, double grain, double told, double own) {
      this(middle, step, grain, told, own, Double.MAX_VALUE);
    }
  }

  private static final List<Quantity> QUANTITIES =
      List.of(
          new Quantity(45, 1.6, 1, 0.85, 0.12),
          new Quantity(60, 4.5, 1, 0.85, 0.12),
          new Quantity(30, 0.025, 0.01, 0.85, 0.12),
          new Quantity(40, 3, 1, 0.4, 0.8),
          new Quantity(10.5, 1.2, 1, 0.65, 0.12, 10));

  /** How a site shows one quantity. */
  private record Site(
      int station, double punctual, double twice, boolean partner, boolean own, double slips) {}

  private final SplittableRandom random;
  private final List<List<Site>> sites = new ArrayList<>();
  private final double punctual;
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> truth = new TreeMap<>();

  FeedGenerator(long seed) {
    this.random = new SplittableRandom(seed);
    this.punctual = 0.4 + 0.5 * random.nextDouble();
    for (int s = 0; s < SITES; s++) {
      sites.add(site(s < PARTNERS));
    }
    for (int p = 0; p < PLACES; p++) {
      for (int q = 0; q < QUANTITIES.size(); q++) {
        measure("place" + p, q);
      }
    }
  }

  List<SourcedValue> records() {
    return records;
  }

  /** The true value of every item. */
  Map<String, String> truth() {
    return truth;
  }

  private List<Site> site(boolean partner) {
    int station = random.nextDouble() < 0.65 ? 0 : 1 + random.nextInt(STATIONS - 1);
    double prompt = 0.3 + 0.65 * random.nextDouble();
    double twice = 0.8 * random.nextDouble() * random.nextDouble();
    List<Site> site = new ArrayList<>();
    for (Quantity quantity : QUANTITIES) {
      boolean tells = partner || random.nextDouble() < quantity.told();
      double slips = random.nextDouble() < 0.3 ? 0.3 * random.nextDouble() : 0.03;
      boolean own = random.nextDouble() < quantity.own();
      site.add(new Site(tells ? station : -1, prompt, twice, partner, own, slips));
    }
    return site;
  }

  private void measure(String place, int number) {
    Quantity quantity = QUANTITIES.get(number);
    double[][] readings = new double[OLDEST + 1][STATIONS];
    for (double[] reading : readings) {
      for (int s = 0; s < STATIONS; s++) {
        reading[s] = quantity.middle() + 2 * quantity.step() * normal();
      }
    }
    for (int hour = 0; hour < HOURS; hour++) {
      advance(readings, quantity);
      String item = place + " hour" + hour + " q" + number;
      double formula = quantity.own() > 0.5 ? 0.9 * quantity.step() * normal() : 0;
      double shown = readings[age(punctual)][0] + formula;
      truth.put(item, shown(shown, quantity));
      for (int s = 0; s < SITES; s++) {
        tell("site" + s, sites.get(s).get(number), item, number, readings, shown);
      }
    }
  }

  private void advance(double[][] readings, Quantity quantity) {
    double change = quantity.step() * normal();
    double[] next = new double[STATIONS];
    for (int s = 0; s < STATIONS; s++) {
      double local = s == 0 ? 0 : 0.35 * quantity.step() * normal();
      next[s] = 0.9 * readings[0][s] + 0.1 * quantity.middle() + change + local;
    }
    System.arraycopy(readings, 0, readings, 1, OLDEST);
    readings[0] = next;
  }

  private void tell(
      String name, Site site, String item, int number, double[][] readings, double truth) {
    if (site.station() < 0 || random.nextDouble() > 0.95) {
      return;
    }
    Quantity quantity = QUANTITIES.get(number);
    double slip = random.nextBoolean() ? quantity.grain() : -quantity.grain();
    double off =
        site.own()
            ? 0.7 * quantity.step() * normal()
            : random.nextDouble() < site.slips() ? slip : 0;
    int age = age(site.punctual());
    boolean repeats = site.partner() && random.nextDouble() < REPEATED;
    double value = repeats ? truth : readings[age][site.station()] + off;
    add(name, item, number, value);
    if (random.nextDouble() < site.twice()) {
      add(name, item, number, readings[age == 0 ? 1 : age - 1][site.station()] + off);
    }
  }

  private void add(String name, String item, int number, double value) {
    records.add(new SourcedValue(name, item, "q" + number, shown(value, QUANTITIES.get(number))));
  }

  private int age(double punctual) {
    int age = 0;
    while (age < OLDEST && random.nextDouble() > punctual) {
      age++;
    }
    return age;
  }

  private static String shown(double value, Quantity quantity) {
    double seen = Math.min(quantity.most(), value);
    return quantity.grain() < 1
        ? String.format(Locale.ROOT, "%.2f", seen)
        : String.valueOf(Math.round(seen));
  }

  /** About normal: the sum of twelve even ones less its middle. */
  private double normal() {
    return random.doubles(12).sum() - 6;
  }
}
