package org.consilience.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldRunsTest {
  @TempDir Path output;

  @Test
  void onlyTheNewestStay() throws IOException {
    publish("a", 1, "");
    publish("b", 2, "");
    publish("c", 3, "");
    assertThat(OldRuns.of(output).prune(2)).containsExactly("a");
    assertThat(RunFolder.open(output).runId()).isEqualTo("c");
    assertThat(OldRuns.of(output).prune(2)).isEmpty();
  }

  @Test
  void runThatTheCurrentOneReadStays() throws IOException {
    publish("a", 1, "");
    publish("b", 2, "");
    publish("c", 3, output.resolve("runs/a").toString());
    assertThat(OldRuns.of(output).prune(1)).containsExactly("b");
  }

  @Test
  void currentRunStaysEvenWhereItIsNotTheNewest() throws IOException {
    publish("late", 9, "");
    publish("early", 1, "");
    assertThat(OldRuns.of(output).prune(1)).isEmpty();
    assertThat(RunFolder.open(output).runId()).isEqualTo("early");
  }

  @Test
  void nothingIsDeletedWhileARunIsBeingMade() throws IOException {
    publish("a", 1, "");
    publish("b", 2, "");
    try (RunDraft draft = RunDraft.create(output, "c")) {
      assertThat(OldRuns.of(output).prune(1)).isEmpty();
    }
    assertThat(OldRuns.of(output).prune(1)).containsExactly("a");
  }

  @Test
  void runThatFailedGoesWithThoseOfItsTime() throws IOException {
    try (RunDraft draft = RunDraft.create(output, "failed")) {
      draft.keep(facts(1, ""), Instant.EPOCH);
    }
    publish("a", 2, "");
    assertThat(OldRuns.of(output).prune(2)).isEmpty();
    publish("b", 3, "");
    assertThat(OldRuns.of(output).prune(2)).containsExactly("failed");
  }

  private void publish(String run, int started, String previous) throws IOException {
    try (RunDraft draft = RunDraft.create(output, run)) {
      draft.publish(facts(started, previous), Instant.EPOCH);
    }
  }

  private static RunFacts facts(int started, String previous) {
    RunFacts facts = new RunFacts("test", "none", Instant.EPOCH.plusSeconds(started));
    facts.option("previousRun", previous);
    return facts;
  }
}
