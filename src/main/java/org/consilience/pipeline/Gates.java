package org.consilience.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.command.ExitCode;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Mismatch;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.Verification;
import org.consilience.dataset.Verifier;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;

/** What a run must be before it is published, judged by its files and not by counters. */
final class Gates {
  private static final int SHOWN = 5;

  private final ConsensusOptions options;
  private final int inputs;
  private final int quarantined;
  private final Verification verification;

  private Gates(ConsensusOptions options, int inputs, int quarantined, Verification verification) {
    this.options = options;
    this.inputs = inputs;
    this.quarantined = quarantined;
    this.verification = verification;
  }

  /** Judges what was written, and notes the inputs and the checks among the facts. */
  static Gates judge(
      RunDraft draft,
      RunFacts facts,
      ConsensusOptions options,
      List<InputFile> files,
      Instant written)
      throws IOException {
    int quarantined = noteInputs(draft.written(), facts, files);
    RunFolder described = draft.describe(facts, written);
    Verification verification = Verifier.verify(described, RawInput.open(options.getInput()));
    Gates gates = new Gates(options, files.size(), quarantined, verification);
    facts.check("quarantine", gates.quarantineAllowed(), gates.quarantineDetail());
    facts.check(
        "verify",
        verification.passed(),
        verification.spans() + " spans, " + verification.mismatches() + " mismatches");
    return gates;
  }

  boolean passed() {
    return quarantineAllowed() && verification.passed();
  }

  /** How the run ends; what stops it is said on the way. */
  ExitCode verdict(PrintStream err) {
    if (!verification.passed()) {
      verification.examples().stream().limit(SHOWN).map(Mismatch::toString).forEach(err::println);
      err.println("consilience: the run does not match its input; it was not published.");
      return ExitCode.MISMATCH;
    }
    if (!quarantineAllowed()) {
      err.println(
          "consilience: not published: " + quarantineDetail() + "; see dataset 'quarantine'.");
      return ExitCode.GATE_FAILED;
    }
    return share() > options.getQuarantineWarning() ? ExitCode.QUARANTINE : ExitCode.SUCCESS;
  }

  private double share() {
    return (double) quarantined / inputs;
  }

  private boolean quarantineAllowed() {
    return share() <= options.getQuarantineLimit();
  }

  private String quarantineDetail() {
    return String.format(
        Locale.ROOT,
        "%d of %d inputs in quarantine, at most %.0f %% allowed",
        quarantined,
        inputs,
        100 * options.getQuarantineLimit());
  }

  /**
   * Every file with its hash, as the rows of the run know it; returns how many are in quarantine.
   */
  private static int noteInputs(RunFolder run, RunFacts facts, List<InputFile> files)
      throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    int quarantined = 0;
    try (Rows<Document> documents = run.rows(Dataset.DOCUMENTS, Document.class)) {
      documents.forEachRemaining(d -> hashes.put(d.getSourceUri(), d.getContentHash()));
    }
    try (Rows<Quarantine> rows = run.rows(Dataset.QUARANTINE, Quarantine.class)) {
      while (rows.hasNext()) {
        Quarantine row = rows.next();
        hashes.put(row.getInputUri(), String.valueOf(row.getPayloadSha256()));
        quarantined++;
      }
    }
    for (InputFile file : files) {
      String hash = hashes.get(file.getUri());
      if (hash == null) {
        throw new IllegalStateException("neither read nor quarantined: " + file.getUri());
      }
      facts.input(file.getUri(), file.getSize(), hash);
    }
    return quarantined;
  }
}
