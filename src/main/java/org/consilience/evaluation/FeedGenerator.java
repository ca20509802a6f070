package org.consilience.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.consilience.fusion.SourcedValue;

/**
 * A table of measurements with known truth: sites that show the observations of one station, each
 * as late as it and its provider are slow (X. Li et al., "Truth finding on the deep web: is the
 * problem solved?", VLDB 2013). An observation is of all quantities at once: who is late with one
 * is late with all, and some sites show the one before beside the new. Providers round and reckon
 * some quantities in their own way. The sites of the first are prompt and stand close together,
 * those of others scatter, and two have stations of their own that measure finer. Of one quantity
 * most sites have their own formula, so that hardly two agree; of another most observations are the
 * most that is measured, so that nearly all do; of a third, sites show one of three things under
 * the same name, one in another unit, one more coarsely. Truth is what one more site shows, mostly
 * of the first provider.
 *
 * <p>Shares of agreement, how far agreement on one quantity foretells that on another, ties and
 * different values of an item, and how well each method foretells a site from the others, are those
 * of public tables of weather, read without their truth.
 */
final class FeedGenerator {
  private static final int PLACES = 12;
  private static final int HOURS = 30;

  /** The provider of each site; those after {@link #LAST_SHARED} serve but one. */
  private static final int[] PROVIDERS = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6};

  private static final int SITES = PROVIDERS.length;
  private static final int LAST_SHARED = 2;

  /** From this on sites have a station of their own. */
  private static final int FIRST_STATION = 5;

  /** How often a provider has the newest observation. */
  private static final double[] FRESH = {0.85, 0.4, 0.6, 0.5, 0.4, 0.5, 0.5};

  /** How often the truth is of the first provider. */
  private static final double TRUE_PROVIDER = 0.7;

  /** How many observations may lie between a site and the station. */
  private static final int OLDEST = 4;

  /** How many things may be shown under one name. */
  private static final int SENSES = 3;

  private static final double NO_BOUND = Double.MAX_VALUE;

  /**
   * A quantity.
   *
   * @param middle where it swings around
   * @param step by which it changes from one observation to the next
   * @param decimals of what is shown
   * @param told by this share of the sites
   * @param own the share of the sites that have a formula of their own
   * @param reckoned how often a provider reckons it otherwise
   * @param slips how often a site rounds otherwise
   * @param most beyond which no site measures
   * @param senses whether sites show several things under its name, one in another unit and one
   *     more coarsely
   */
  private record Quantity(
      double middle,
      double step,
      int decimals,
      double told,
      double own,
      double reckoned,
      double slips,
      double most,
      boolean senses) {}

  private static final List<Quantity> QUANTITIES =
      List.of(
          new Quantity(45, 1.8, 0, 0.95, 0.03, 0.03, 0.02, NO_BOUND, false),
          new Quantity(60, 5, 0, 0.95, 0.1, 0.4, 0.1, NO_BOUND, false),
          new Quantity(30, 0.03, 2, 0.95, 0.05, 0.1, 0.08, NO_BOUND, true),
          new Quantity(40, 2.4, 0, 0.4, 0.75, 0.3, 0.1, NO_BOUND, false),
          new Quantity(10.5, 1.4, 0, 0.65, 0.12, 0.02, 0.02, 10, false));

  /** A site: how often it has what its provider has, and how often it shows two of them. */
  private record Site(int provider, double prompt, double twice) {}

  /** How a site shows a quantity; the factor is that of its unit. */
  private record Showing(
      boolean tells, boolean own, double slips, int sense, double factor, int decimals) {}

  private final SplittableRandom random;
  private final Site right;
  private final List<Showing> rightShowings;
  private final List<Site> sites = new ArrayList<>();
  private final List<List<Showing>> showings = new ArrayList<>();
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> truth = new TreeMap<>();

  FeedGenerator(long seed) {
    this.random = new SplittableRandom(seed);
    int provider = random.nextDouble() < TRUE_PROVIDER ? 0 : LAST_SHARED;
    this.right = new Site(provider, prompt(provider), 0);
    this.rightShowings = QUANTITIES.stream().map(q -> showing(q, true, 0)).toList();
    for (int s = 0; s < SITES; s++) {
      double twice = 0.6 * random.nextDouble() * random.nextDouble();
      sites.add(new Site(PROVIDERS[s], prompt(PROVIDERS[s]), twice));
      int number = s;
      showings.add(
          QUANTITIES.stream()
              .map(q -> showing(q, random.nextDouble() < q.told(), number))
              .toList());
    }
    for (int p = 0; p < PLACES; p++) {
      measure("place" + p);
    }
  }

  List<SourcedValue> records() {
    return records;
  }

  /** The true value of every item. */
  Map<String, String> truth() {
    return truth;
  }

  private double prompt(int provider) {
    return provider == 0 ? 0.75 + 0.22 * random.nextDouble() : 0.5 + 0.45 * random.nextDouble();
  }

  private Showing showing(Quantity quantity, boolean tells, int site) {
    boolean own = random.nextDouble() < quantity.own();
    double slips = 2 * quantity.slips() * random.nextDouble();
    int sense = quantity.senses() ? random.nextInt(SENSES) : 0;
    double factor = quantity.senses() && site == SITES - 3 ? 33.86 : 1;
    int coarser = quantity.senses() && (site == SITES - 3 || site == SITES / 2) ? 1 : 0;
    boolean fine = quantity == QUANTITIES.get(0) && PROVIDERS[site] >= FIRST_STATION;
    return new Showing(
        tells, own, slips, sense, factor, quantity.decimals() - coarser + (fine ? 1 : 0));
  }

  private void measure(String place) {
    double[][] observed = new double[QUANTITIES.size()][OLDEST + 1];
    double[][] senses = new double[QUANTITIES.size()][SENSES];
    for (int q = 0; q < observed.length; q++) {
      Quantity quantity = QUANTITIES.get(q);
      observed[q][0] = quantity.middle();
      for (int sense = 1; sense < SENSES && quantity.senses(); sense++) {
        senses[q][sense] = quantity.step() * 0.8 * normal();
      }
    }
    for (int hour = -OLDEST; hour < HOURS; hour++) {
      // Of calm hours late sites are right as well.
      double change = 2 * random.nextDouble();
      for (int q = 0; q < observed.length; q++) {
        System.arraycopy(observed[q], 0, observed[q], 1, OLDEST);
        double drift = 0.05 * (QUANTITIES.get(q).middle() - observed[q][0]);
        observed[q][0] += drift + change * QUANTITIES.get(q).step() * normal();
      }
      if (hour >= 0) {
        observe(place + " hour" + hour, observed, senses);
      }
    }
  }

  private void observe(String item, double[][] observed, double[][] senses) {
    int[] ages = new int[FRESH.length];
    double[][] reckoned = new double[FRESH.length][observed.length];
    for (int p = 0; p < FRESH.length; p++) {
      ages[p] = age(FRESH[p], 2);
      for (int q = 0; q < observed.length; q++) {
        Quantity quantity = QUANTITIES.get(q);
        double station = p >= FIRST_STATION ? 0.8 * quantity.step() * normal() : 0;
        reckoned[p][q] = station + (random.nextDouble() < quantity.reckoned() ? slip(quantity) : 0);
      }
    }
    int age = ages[right.provider()] + age(right.prompt(), 2);
    for (int q = 0; q < observed.length; q++) {
      double base = observed[q][age] + reckoned[right.provider()][q];
      truth.put(item + " / q" + q, shown(base, q, rightShowings.get(q), senses[q]));
    }
    for (int s = 0; s < SITES; s++) {
      if (random.nextDouble() < 0.97) {
        tell(s, item, ages[PROVIDERS[s]], observed, reckoned[PROVIDERS[s]], senses);
      }
    }
  }

  private void tell(
      int s, String item, int provided, double[][] observed, double[] reckoned, double[][] senses) {
    Site site = sites.get(s);
    int age = provided + age(site.prompt(), OLDEST - provided);
    boolean twice = random.nextDouble() < site.twice();
    for (int q = 0; q < observed.length; q++) {
      Showing showing = showings.get(s).get(q);
      if (showing.tells()) {
        String name = "site" + s;
        String value = shown(observed[q][age] + reckoned[q], q, showing, senses[q]);
        records.add(new SourcedValue(name, item, "q" + q, value));
        if (twice) {
          int other = age == 0 ? 1 : age - 1;
          String before = shown(observed[q][other] + reckoned[q], q, showing, senses[q]);
          records.add(new SourcedValue(name, item, "q" + q, before));
        }
      }
    }
  }

  private double slip(Quantity quantity) {
    return (random.nextBoolean() ? 1 : -1) * Math.pow(10, -quantity.decimals());
  }

  private int age(double prompt, int oldest) {
    int age = 0;
    while (age < oldest && random.nextDouble() > prompt) {
      age++;
    }
    return age;
  }

  private String shown(double value, int q, Showing showing, double[] senses) {
    Quantity quantity = QUANTITIES.get(q);
    double own = showing.own() ? 0.7 * quantity.step() * normal() : 0;
    double off = random.nextDouble() < showing.slips() ? slip(quantity) : own;
    double seen = Math.min(quantity.most(), value + off + senses[showing.sense()]);
    return BigDecimal.valueOf(showing.factor() * seen)
        .setScale(showing.decimals(), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** About normal: the sum of twelve even ones less its middle. */
  private double normal() {
    return random.doubles(12).sum() - 6;
  }
}
