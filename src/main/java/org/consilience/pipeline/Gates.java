package org.consilience.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.consilience.command.ExitCode;
import org.consilience.dataset.Mismatch;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.Verification;
import org.consilience.dataset.Verifier;

/** What a run must be before it is published, judged by its files and not by counters. */
final class Gates {
  private static final int SHOWN = 5;

  private final ConsensusOptions options;
  private final InputAccount account;
  private final QualityGates quality;
  private final Verification verification;

  private Gates(
      ConsensusOptions options,
      InputAccount account,
      QualityGates quality,
      Verification verification) {
    this.options = options;
    this.account = account;
    this.quality = quality;
    this.verification = verification;
  }

  /** Judges what was written, and notes the inputs and the checks among the facts. */
  static Gates judge(
      RunDraft draft, RunFacts facts, ConsensusOptions options, Corpus corpus, Instant written)
      throws IOException {
    InputAccount account = InputAccount.of(draft.written(), facts, corpus.sources().files());
    RunFolder described = draft.describe(facts, written);
    Verification verification =
        Verifier.verify(
            described,
            RawInput.open(
                options.getInput(),
                Map.of(
                    "input",
                    options.getInput(),
                    Corpus.ROOTS,
                    String.join("\n", corpus.roots()),
                    "jsonFields",
                    options.getJsonFields())));
    QualityGates quality = QualityGates.judge(described, facts, options);
    Gates gates = new Gates(options, account, quality, verification);
    facts.check("quarantine", gates.quarantineAllowed(), gates.quarantineDetail());
    facts.check(
        "verify",
        verification.passed(),
        verification.spans() + " spans, " + verification.mismatches() + " mismatches");
    return gates;
  }

  boolean passed() {
    return quarantineAllowed() && quality.passed() && verification.passed();
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
    if (!quality.passed()) {
      quality.details().forEach(d -> err.println("consilience: not published: " + d + "."));
      return ExitCode.GATE_FAILED;
    }
    return share() > options.getQuarantineWarning() ? ExitCode.QUARANTINE : ExitCode.SUCCESS;
  }

  private double share() {
    return account.share();
  }

  private boolean quarantineAllowed() {
    return share() <= options.getQuarantineLimit();
  }

  private String quarantineDetail() {
    return String.format(
        Locale.ROOT,
        "%d of %d inputs in quarantine, at most %.0f %% allowed",
        account.quarantined(),
        account.records(),
        100 * options.getQuarantineLimit());
  }
}
