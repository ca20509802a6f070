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
 * to believe", COLING 2010, judge a table of such edits by what is contested): robots that write
 * the figures of a whole country, some of another year or bound; writers with a name and strangers
 * with an address alone, most of a single edit, on the places that many know; edits that others
 * take back. What stands as it should is seldom written again, so that most figures have one
 * source, and two of five contested ones a tie. Shares of ties, of lone figures, of agreement with
 * the others by kind of source and of errors by size and side are those of a public table, read
 * without its truth.
 */
final class EditGenerator {
  private static final int PLACES = 9000;

  /** Robots know the first of them. */
  private static final int KNOWN = PLACES * 3 / 4;

  private static final int ROBOTS = 40;
  private static final int WRITERS = 850;
  private static final int STRANGERS = 620;
  private static final int ATTRIBUTES = 4;

  /** How fast the number of places falls with the number of their readers. */
  private static final double FAME = 0.85;

  /** One who edits, and how. */
  private record Editor(String name, double right, double mischief) {}

  private final SplittableRandom random;
  private final EditErrors errors;
  private final double[] truth = new double[PLACES];
  private final double[] current = new double[PLACES];
  private final double[] fame = new double[PLACES];
  private final List<Map<String, Double>> said = new ArrayList<>();
  private final List<SourcedValue> records = new ArrayList<>();
  private final Map<String, String> judged = new TreeMap<>();

  EditGenerator(long seed) {
    this.random = new SplittableRandom(seed);
    this.errors = new EditErrors(random);
    for (int p = 0; p < PLACES; p++) {
      double large = random.nextDouble() < 0.2 ? random.nextDouble() : 0;
      truth[p] = Math.rint(Math.pow(10, 2.2 + 2.6 * random.nextDouble() + large));
      fame[p] = (p == 0 ? 0 : fame[p - 1]) + Math.pow(1 + random.nextInt(PLACES), -FAME);
      said.add(new TreeMap<>());
    }
    for (int r = 0; r < ROBOTS; r++) {
      robot(r);
    }
    edits().forEach(this::edit);
    record();
  }

  List<SourcedValue> records() {
    return records;
  }

  /** The true value of every contested item. */
  Map<String, String> truth() {
    return judged;
  }

  /** The first writes most of what there is; it errs of places, and of years and bounds at once. */
  private void robot(int number) {
    double size = PLACES * (number == 0 ? 0.57 : 0.075 * Math.pow(number, -0.8));
    int from = number == 0 ? 0 : random.nextInt(PLACES);
    double right = 0.84 + 0.15 * Math.sqrt(random.nextDouble());
    double way = random.nextDouble();
    boolean skips = random.nextDouble() < 0.5;
    for (int k = 0; k < Math.max(20, size); k++) {
      int place = (from + k) % KNOWN;
      if (current[place] == 0 || !skips || random.nextDouble() > 0.7) {
        boolean errs = random.nextDouble() > right;
        double error =
            random.nextDouble() < 0.7
                ? errors.another(truth[place], way)
                : errors.honest(truth[place]);
        tell("robot" + number, place, errs ? error : truth[place]);
      }
    }
  }

  private List<Editor> edits() {
    List<Editor> edits = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      Editor writer = new Editor("writer" + w, 0.45 + 0.53 * random.nextDouble(), 0.3);
      repeat(edits, writer, 0.33);
    }
    for (int s = 0; s < STRANGERS; s++) {
      String address = "10.%d.%d.%d".formatted(s / 100, s % 100, random.nextInt(256));
      repeat(edits, new Editor(address, 0.05 + 0.4 * random.nextDouble(), 0.55), 0.18);
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
    double value = value(editor, place);
    while (value == current[place] && random.nextDouble() < 0.6) {
      place = place();
      value = value(editor, place);
    }
    double before = current[place];
    tell(editor.name(), place, value);
    boolean spoilt = value != before && value != truth[place] && before > 0;
    if (spoilt && random.nextBoolean()) {
      boolean robot = random.nextDouble() < 0.4;
      tell(
          robot ? "robot" + random.nextInt(ROBOTS) : "writer" + random.nextInt(WRITERS),
          place,
          before);
    }
  }

  private double value(Editor editor, int place) {
    if (random.nextDouble() < editor.right()) {
      return truth[place];
    }
    return random.nextDouble() < editor.mischief()
        ? errors.mischief(truth[place])
        : errors.honest(truth[place]);
  }

  /** Some places no robot knows, the others as they are known. */
  private int place() {
    if (random.nextDouble() < 0.3) {
      double share = random.nextDouble() * random.nextDouble();
      return KNOWN + (int) (share * (PLACES - KNOWN));
    }
    int at = Arrays.binarySearch(fame, random.nextDouble() * fame[PLACES - 1]);
    return Math.min(PLACES - 1, at < 0 ? -at - 1 : at);
  }

  private void tell(String source, int place, double value) {
    said.get(place).put(source, value);
    current[place] = value;
  }

  private void record() {
    for (int p = 0; p < PLACES; p++) {
      String item = "place" + p;
      String attribute = "a" + p % ATTRIBUTES;
      said.get(p)
          .forEach(
              (s, v) -> records.add(new SourcedValue(s, item, attribute, EditErrors.shown(v))));
      if (said.get(p).values().stream().distinct().count() > 1) {
        judged.put(item, EditErrors.shown(truth[p]));
      }
    }
  }
}
