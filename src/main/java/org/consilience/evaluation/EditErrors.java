package org.consilience.evaluation;

import java.util.SplittableRandom;

/** What is written of a figure instead of it, by mistake or to spoil it. */
final class EditErrors {
  private final SplittableRandom random;

  EditErrors(SplittableRandom random) {
    this.random = random;
  }

  /** Another year or bound, each time the same way. */
  double another(double truth, double way) {
    double share = random.nextDouble();
    return Math.rint(truth * (way < 0.5 ? 0.98 - 0.1 * way * share : 1 + way * share));
  }

  /** Another year, mostly a later one; about; another bound, mostly a wider one; a slip. */
  double honest(double truth) {
    double kind = random.nextDouble();
    if (kind < 0.25) {
      return Math.rint(truth * (1 + 0.08 * (random.nextDouble() - 0.35)));
    }
    if (kind < 0.6) {
      return about(truth * (1 + 0.15 * (random.nextDouble() - 0.3)));
    }
    return kind < 0.92
        ? Math.rint(truth * Math.pow(10, 0.42 * random.nextDouble() - 0.06))
        : slip(truth);
  }

  /** Next to nothing; far too much; a digit; several times as much. */
  double mischief(double truth) {
    double kind = random.nextDouble();
    if (kind < 0.2) {
      return 1 + random.nextInt(30);
    }
    if (kind < 0.5) {
      double much = truth * Math.pow(10, 1 + 3 * random.nextDouble());
      return random.nextBoolean() ? about(much) : Math.rint(much);
    }
    return kind < 0.8 ? slip(truth) : Math.rint(truth * (1 + random.nextInt(9)));
  }

  /** A digit changed, more seldom one too many or too few. */
  private double slip(double truth) {
    String digits = shown(truth);
    int at = random.nextInt(digits.length());
    double kind = random.nextDouble();
    int kept = kind < 0.75 || kind >= 0.9 ? at + 1 : at;
    String digit = kind < 0.9 ? String.valueOf(random.nextInt(10)) : "";
    String slipped = digits.substring(0, at) + digit + digits.substring(kept);
    return slipped.isEmpty() ? 1 : Math.max(1, Double.parseDouble(slipped));
  }

  /** As one says it who has not counted: two digits and zeros. */
  static double about(double value) {
    double grain = Math.pow(10, Math.max(1, Math.floor(Math.log10(value)) - 1));
    return Math.max(1, Math.rint(value / grain) * grain);
  }

  static String shown(double value) {
    return String.valueOf(Math.round(value));
  }
}
