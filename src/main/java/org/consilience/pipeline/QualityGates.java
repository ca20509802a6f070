package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.text.Rounding;

/** Whether a run's figures are those of a sound run, alone and beside the one before. */
final class QualityGates {

  /** One figure that is not as it should be. */
  private record Fault(String gate, String detail) {}

  private final List<Fault> faults;

  private QualityGates(List<Fault> faults) {
    this.faults = faults;
  }

  /** Judges a run, and notes its figures and the checks among the facts. */
  static QualityGates judge(RunFolder run, RunFacts facts, ConsensusOptions options)
      throws IOException {
    Map<String, Double> figures = RunFigures.of(run).byName();
    figures.forEach(facts::figure);
    QualityGates gates = new QualityGates(new ArrayList<>());
    gates.atLeast(facts, figures, RunFigures.KEPT_TEXT, options.getKeptTextMinimum());
    gates.atLeast(facts, figures, RunFigures.CLAIMS, options.getClaimsMinimum());
    if (options.getDriftLimit() > 0 && !options.getPrevious().isEmpty()) {
      gates.drift(facts, figures, before(options.getPrevious()), options.getDriftLimit());
    }
    return gates;
  }

  boolean passed() {
    return faults.isEmpty();
  }

  /** What is wrong, a sentence each. */
  List<String> details() {
    return faults.stream().map(Fault::detail).toList();
  }

  /** A run of an older version says nothing of its figures: they are counted. */
  private static Map<String, Double> before(String folder) throws IOException {
    RunFolder previous = RunFolder.open(Path.of(folder));
    Map<String, Double> told = previous.manifest().figures();
    return told.isEmpty() ? RunFigures.of(previous).byName() : told;
  }

  /** A minimum of nought is no gate: it is not spoken of. */
  private void atLeast(RunFacts facts, Map<String, Double> figures, String name, double minimum) {
    if (minimum <= 0) {
      return;
    }
    double value = figures.getOrDefault(name, 0.0);
    String detail =
        String.format(
            Locale.ROOT, "%s is %s, at least %s wanted", name, text(value), text(minimum));
    note(facts, name, value >= minimum, detail);
  }

  private void drift(
      RunFacts facts, Map<String, Double> now, Map<String, Double> before, double limit) {
    now.forEach(
        (name, value) -> {
          double was = before.getOrDefault(name, 0.0);
          boolean far = Math.abs(value - was) > Rounding.six(limit * was);
          String detail =
              String.format(
                  Locale.ROOT,
                  "%s went from %s to %s, by at most %.0f %% allowed",
                  name,
                  text(was),
                  text(value),
                  100 * limit);
          note(facts, "drift of " + name, !far, detail);
        });
  }

  private void note(RunFacts facts, String gate, boolean passed, String detail) {
    facts.check(gate, passed, detail);
    if (!passed) {
      faults.add(new Fault(gate, detail));
    }
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
  }
}
