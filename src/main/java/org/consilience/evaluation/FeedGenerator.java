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
 * most readings are the most that is measured, so that nearly all do; of a third nearly half the
 * sites show another thing under the same name. Truth is what one more site shows, mostly of the
 * station that most have, which a few partners repeat. Shares of agreement, ties and different
 * values of an item, and how well each method foretells a site from the others, are those of public
 * tables of weather, read without their truth.
 */
final class FeedGenerator {
  private static final int SITES = 16;
  private static final int PARTNERS = 2;
  private static final int PLACES = 12;
  private static final int HOURS = 30;

  /** The first is that of most sites. */
  private static final int STATIONS = 5;

  private static final double FIRST_STATION = 0.65;

  /** How often the truth is of the first. */
  private static final double TRUE_STATION = 0.9;

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
   * @param another the share of the sites that show another thing under its name
   */
  private record Quantity(
      double middle,
      double step,
      double grain,
      double told,
      double own,
      double most,
      double another) {
    Quantity(double middle, double step, double grain, double told, double own, double another) {
      this(middle, step, grain, told, own, Double.MAX_VALUE, another);
    }
  }

  private static final List<Quantity> QUANTITIES =
      List.of(
          new Quantity(45, 1.6, 1, 0.95, 0.1, 0),
          new Quantity(60, 4.5, 1, 0.85, 0.15, 0),
          new Quantity(30, 0.025, 0.01, 0.9, 0.1, 0.45),
          new Quantity(40, 2.2, 1, 0.4, 0.45, 0),
          new Quantity(10.5, 1.2, 1, 0.65, 0.12, 10, 0));

  /** How a site shows one quantity. */
  private record Site(
      int station,
      double punctual,
      double twice,
      boolean partner,
      boolean own,
      double slips,
      boolean another) {}

  private final SplittableRandom random;
  private final List<List<Site>> sites = new ArrayList<>();
  private final double punctual;
  private final int station;
  private final boolean[] another = new boolean[QUANTITIES.size()];
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> truth = new TreeMap<>();

  FeedGenerator(long seed) {
    this.random = new SplittableRandom(seed);
    this.punctual = 0.4 + 0.5 * random.nextDouble();
    this.station = station(TRUE_STATION);
    for (int q = 0; q < another.length; q++) {
      another[q] = random.nextDouble() < QUANTITIES.get(q).another();
    }
    for (int s = 0; s < SITES; s++) {
      sites.add(site(s));
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

  private int station(double first) {
    return random.nextDouble() < first ? 0 : 1 + random.nextInt(STATIONS - 1);
  }

  private List<Site> site(int number) {
    boolean partner = number < PARTNERS;
    int station = station(FIRST_STATION);
    double prompt = 0.3 + 0.65 * random.nextDouble();
    double twice = 0.8 * random.nextDouble() * random.nextDouble();
    List<Site> site = new ArrayList<>();
    for (Quantity quantity : QUANTITIES) {
      boolean tells = partner || random.nextDouble() < quantity.told();
      double slips = random.nextDouble() < 0.3 ? 0.3 * random.nextDouble() : 0.03;
      boolean own = random.nextDouble() < quantity.own();
      // By number, so that their share is the same in all tables.
      boolean another = number * 7 % SITES < SITES * quantity.another();
      site.add(new Site(tells ? station : -1, prompt, twice, partner, own, slips, another));
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
    double apart = (random.nextBoolean() ? 1 : -1) * quantity.step() * (0.6 + random.nextDouble());
    for (int hour = 0; hour < HOURS; hour++) {
      advance(readings, quantity);
      String item = place + " hour" + hour + " q" + number;
      double formula = quantity.own() > 0.5 ? 0.9 * quantity.step() * normal() : 0;
      double shown = readings[age(punctual)][station] + formula + (another[number] ? apart : 0);
      truth.put(item, shown(shown, quantity));
      for (int s = 0; s < SITES; s++) {
        tell("site" + s, sites.get(s).get(number), item, number, readings, shown, apart);
      }
    }
  }

  private void advance(double[][] readings, Quantity quantity) {
    double change = quantity.step() * normal();
    double[] next = new double[STATIONS];
    for (int s = 0; s < STATIONS; s++) {
      double local = s == 0 ? 0 : 0.25 * quantity.step() * normal();
      next[s] = 0.9 * readings[0][s] + 0.1 * quantity.middle() + change + local;
    }
    System.arraycopy(readings, 0, readings, 1, OLDEST);
    readings[0] = next;
  }

  private void tell(
      String name,
      Site site,
      String item,
      int number,
      double[][] readings,
      double truth,
      double apart) {
    if (site.station() < 0 || random.nextDouble() > 0.95) {
      return;
    }
    Quantity quantity = QUANTITIES.get(number);
    double slip = random.nextBoolean() ? quantity.grain() : -quantity.grain();
    double off =
        site.own()
            ? 0.7 * quantity.step() * normal()
            : random.nextDouble() < site.slips() ? slip : 0;
    off += site.another() ? apart : 0;
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
