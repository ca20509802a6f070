package org.consilience.dataset;

import java.io.IOException;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * Holds a run against its own manifest and against the raw input: files and hashes, rows and their
 * order, references between datasets, blocks that tile each text, and every span of every dataset.
 */
public final class Verifier {
  private final RunFolder run;
  private final Findings findings = new Findings();
  private final OriginalTexts texts = new OriginalTexts(findings);
  private final SpanChecks spans = new SpanChecks(texts, findings);
  private final ReferenceChecks references = new ReferenceChecks(findings);

  private Verifier(RunFolder run) {
    this.run = run;
  }

  /**
   * Verifies a whole run; damage of whatever kind is a mismatch, never an exception.
   *
   * @param originals the input as it is today
   */
  public static Verification verify(RunFolder run, Originals originals) {
    Verifier verifier = new Verifier(run);
    verifier.attempt(
        "manifest", () -> new FileChecks(run, verifier.findings).check(run.manifest()));
    verifier.attempt("documents", () -> verifier.texts.read(run, originals));
    verifier.attempt("references", () -> verifier.references.readKeys(run));
    for (Dataset dataset : Dataset.values()) {
      verifier.attempt(dataset.folder(), () -> verifier.rows(dataset));
    }
    verifier.attempt(
        "blocks", () -> new TilingChecks(verifier.texts, verifier.findings).check(run));
    verifier.attempt("counts", verifier::counts);
    verifier.attempt("inputs", () -> new InputChecks(verifier.findings).check(run, run.manifest()));
    return verifier.findings.verification(run.runId());
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** Damage in one place must not hide what there is to say of the others. */
  private void attempt(String what, Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) { // Avro and Jackson answer damage with either
      findings.compareRun(what, "readable", String.valueOf(e.getMessage()));
    }
  }

  private void rows(Dataset dataset) throws IOException {
    try (Rows<GenericRecord> rows = run.rows(dataset)) {
      GenericRecord previous = null;
      while (rows.hasNext()) {
        GenericRecord row = rows.next();
        findings.row(dataset);
        order(dataset, previous, row);
        spans.check(dataset, row);
        references.check(dataset, row);
        previous = row;
      }
    }
  }

  private void order(Dataset dataset, @Nullable GenericRecord previous, GenericRecord row) {
    int order = previous == null ? -1 : dataset.byKey().compare(previous, row);
    if (order > 0 || (order == 0 && dataset.hasUniqueKey())) {
      String key = dataset.keyOf(row);
      findings.compare(dataset, key, "order", "a key after that of the row before", key);
    }
  }

  private void counts() throws IOException {
    Manifest manifest = run.manifest();
    for (Dataset dataset : Dataset.values()) {
      findings.compare(dataset, "", "rows", manifest.rows(dataset), findings.rows(dataset));
    }
  }
}
