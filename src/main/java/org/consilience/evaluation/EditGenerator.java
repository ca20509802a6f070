package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.consilience.fusion.SourcedValue;

/**
 * Edits of figures in an encyclopaedia, with known truth (J. Pasternack and D. Roth, "Knowing what
 * to believe", COLING 2010, judge a table of such edits by what is contested). A page shows one
 * figure and the year it is of. Robots and tidy writers fill in those of a region; writers with a
 * name and strangers with an address alone, most of a single edit, correct it, spoil it, or bring
 * it up to date, some of them without the year; others take edits back. One robot rewrites all
 * pages once, leaves the figures it finds as they are, and is on record for each: it stands with
 * strangers as often as nobody does who knows.
 *
 * <p>Ties, lone figures, agreement by kind of source, and which of two figures is the smaller are
 * as often as in a public table, read without its truth.
 */
final class EditGenerator {
  private static final int PLACES = 9000;

  /** Robots know the first of them. */
  private static final int KNOWN = PLACES * 3 / 4;

  private static final int ROBOTS = 150;
  private static final int WRITERS = 1150;
  private static final int STRANGERS = 1050;

  /** The first is that of a census, the others are estimates. */
  private static final int YEARS = 5;

  /** How many estimates are round; those who err from memory are more often. */
  private static final double ROUND = 0.06;

  /** How fast the number of places falls with the number of their readers. */
  private static final double FAME = 0.85;

  /** The robot that rewrites leaves nearly all it finds. */
  private static final double LEFT = 0.94;

  /** How many edits bring a figure of an earlier year up to date. */
  private static final double UPDATES = 0.6;

  /** Of these the share that change the year and not the figure, and the other way round. */
  private static final double STALE = 0.15;

  private static final double FORGETS = 0.25;

  /** One who edits, and how. */
  private record Editor(String name, double right, double mischief) {}

  private final SplittableRandom random;
  private final EditErrors errors;
  private final double[][] truth = new double[PLACES][YEARS];
  private final int[] year = new int[PLACES];
  private final double[] shown = new double[PLACES];
  private final double[] fame = new double[PLACES];
  private final List<Map<String, Double>> said = new ArrayList<>();
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> judged = new TreeMap<>();

  EditGenerator(long seed) {
    this.random = new SplittableRandom(seed);
    this.errors = new EditErrors(random);
    for (int p = 0; p < PLACES; p++) {
      found(p);
    }
    for (int r = 1; r < ROBOTS; r++) {
      robot(r);
    }
    List<Editor> edits = edits();
    int rewritten = (int) (edits.size() * (0.5 + 0.4 * random.nextDouble()));
    edits.subList(0, rewritten).forEach(this::edit);
    rewrite();
    edits.subList(rewritten, edits.size()).forEach(this::edit);
    record();
  }

  List<SourcedValue> records() {
    return records;
  }

  /** The true value of every contested item. */
  Map<String, String> truth() {
    return judged;
  }

  /** Places grow more often than they shrink. */
  private void found(int place) {
    double large = random.nextDouble() < 0.2 ? random.nextDouble() : 0;
    double first = Math.pow(10, 2.2 + 2.6 * random.nextDouble() + large);
    double growth = 0.06 * (random.nextDouble() + random.nextDouble() - 0.6);
    for (int y = 0; y < YEARS; y++) {
      double noise = y == 0 ? 0 : 0.01 * (random.nextDouble() - 0.5);
      double now = Math.max(1, Math.rint(first * (1 + growth * y + noise)));
      truth[place][y] = y > 0 && random.nextDouble() < ROUND ? EditErrors.about(now) : now;
      said.add(new TreeMap<>());
    }
    year[place] = random.nextDouble() < 0.7 ? 0 : random.nextInt(YEARS);
    fame[place] = (place == 0 ? 0 : fame[place - 1]) + Math.pow(1 + random.nextInt(PLACES), -FAME);
  }

  /** Errs of places, and of years and bounds at once. */
  private void robot(int number) {
    double size = Math.max(3, PLACES * 0.08 * Math.pow(number, -1.1));
    int from = random.nextInt(PLACES);
    double careful = 0.8 + 0.2 * Math.sqrt(random.nextDouble());
    double way = random.nextDouble();
    for (int k = 0; k < size; k++) {
      int place = (from + k) % PLACES;
      double right = truth[place][year[place]];
      boolean errs = random.nextDouble() > careful;
      double error = random.nextDouble() < 0.7 ? errors.another(right, way) : errors.honest(right);
      if (shown[place] == 0 || random.nextDouble() < 0.5) {
        tell("robot" + number, place, year[place], errs ? error : right);
      }
    }
  }

  private void rewrite() {
    for (int p = 0; p < KNOWN; p++) {
      boolean leaves = shown[p] > 0 && random.nextDouble() < LEFT;
      double own =
          random.nextDouble() < 0.97 ? truth[p][year[p]] : errors.honest(truth[p][year[p]]);
      if (random.nextDouble() < 0.85) {
        tell("robot0", p, year[p], leaves ? shown[p] : own);
      }
    }
  }

  private List<Editor> edits() {
    List<Editor> edits = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      repeat(edits, new Editor("writer" + w, 0.65 + 0.34 * random.nextDouble(), 0.25), 0.3);
    }
    for (int s = 0; s < STRANGERS; s++) {
      String address = "10.%d.%d.%d".formatted(s / 100, s % 100, random.nextInt(256));
      repeat(edits, new Editor(address, 0.15 + 0.5 * random.nextDouble(), 0.45), 0.15);
    }
    for (int k = edits.size() - 1; k > 0; k--) {
      Editor last = edits.get(k);
      int other = random.nextInt(k + 1);
      edits.set(k, edits.get(other));
      edits.set(other, last);
    }
    return edits;
  }

  private void repeat(List<Editor> edits, Editor editor, double more) {
    int count = 1;
    while (random.nextDouble() < more * (count > 3 ? 1.6 : 1)) {
      count++;
    }
    for (int k = 0; k < count; k++) {
      edits.add(editor);
    }
  }

  private void edit(Editor editor) {
    int place = place();
    int before = year[place];
    double found = shown[place];
    boolean updates = found > 0 && before < YEARS - 1 && random.nextDouble() < UPDATES;
    int of = updates ? before + 1 + random.nextInt(YEARS - 1 - before) : before;
    boolean stale = updates && random.nextDouble() < STALE;
    double value = stale ? found : value(editor, place, of);
    boolean forgets = updates && !stale && random.nextDouble() < FORGETS;
    if (value == found && (of == before || forgets)) {
      return;
    }
    tell(editor.name(), place, forgets ? before : of, value);
    boolean wrong = value != truth[place][forgets ? before : of] && found > 0;
    boolean wild = value < 0.7 * found || value > 1.5 * found;
    if (wrong && random.nextDouble() < (wild ? 0.95 : 0.65)) {
      restore(place, before, found, wild ? 0.6 : 0.25);
    }
  }

  /** Not every one who takes back goes on record. */
  private void restore(int place, int of, double value, double recorded) {
    shown[place] = value;
    year[place] = of;
    if (random.nextDouble() < recorded) {
      boolean robot = random.nextDouble() < 0.3;
      tell(
          robot ? "robot" + (1 + random.nextInt(ROBOTS - 1)) : "writer" + random.nextInt(WRITERS),
          place,
          of,
          value);
    }
  }

  private double value(Editor editor, int place, int of) {
    double right = truth[place][of];
    if (random.nextDouble() < editor.right()) {
      return right;
    }
    return random.nextDouble() < editor.mischief() ? errors.mischief(right) : errors.honest(right);
  }

  /** Some places no robot knows, the others as they are known. */
  private int place() {
    if (random.nextDouble() < 0.35) {
      double share = random.nextDouble() * random.nextDouble();
      return KNOWN + (int) (share * (PLACES - KNOWN));
    }
    int at = Arrays.binarySearch(fame, random.nextDouble() * fame[PLACES - 1]);
    return Math.min(PLACES - 1, at < 0 ? -at - 1 : at);
  }

  private void tell(String source, int place, int of, double value) {
    said.get(place * YEARS + of).put(source, value);
    shown[place] = value;
    year[place] = of;
  }

  private void record() {
    for (int k = 0; k < said.size(); k++) {
      int place = k / YEARS;
      int of = k % YEARS;
      String item = "place" + place;
      said.get(k)
          .forEach((s, v) -> records.add(new SourcedValue(s, item, "y" + of, EditErrors.shown(v))));
      if (said.get(k).values().stream().distinct().count() > 1) {
        judged.put(item + " / y" + of, EditErrors.shown(truth[place][of]));
      }
    }
  }
}
