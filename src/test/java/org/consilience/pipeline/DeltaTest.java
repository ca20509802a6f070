package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilience.command.ExitCode;
import org.consilience.command.UsageException;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.Verifier;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaTest {
  @TempDir Path folder;

  private final NightlyNews news = new NightlyNews(99);
  private Path output;

  @BeforeEach
  void firstNight() throws IOException {
    output = folder.resolve("out");
    news.write(in(1), 0, 0, 0);
    news.write(in(1), 0, 1, 0);
    news.write(in(1), 1, 0, 0);
    assertThat(delta(1)).isZero();
  }

  @Test
  void deltaEqualsTheWholeCorpus() throws IOException {
    news.write(in(2), 0, 2, 0);
    news.write(in(2), 1, 0, 1); // delivered again, changed
    Path tombstones =
        Files.writeString(folder.resolve("gone"), "# taken back\n" + name(0, 1) + "\n");
    assertThat(delta(2, "--tombstones=" + tombstones)).isZero();

    Path all = folder.resolve("all");
    news.write(all, 0, 0, 0);
    news.write(all, 0, 2, 0);
    news.write(all, 1, 0, 1);
    Path whole = folder.resolve("whole");
    Jobs.run(all, whole, "--previous=" + output.resolve("runs/n1"), "--runId=n2");
    for (String dataset : List.of("documents", "blocks", "claims", "consensus", "stories", "ids")) {
      assertThat(IncrementalRunTest.dataFiles(output))
          .containsAllEntriesOf(only(dataset, IncrementalRunTest.dataFiles(whole)));
    }
    assertThat(Jobs.rows(output, Dataset.IDS, IdChange.class))
        .extracting(IdChange::getKind)
        .contains("document-revised", "document-retracted");
    RunFolder run = RunFolder.open(output);
    assertThat(
            Verifier.verify(run, RawInput.open(in(2).toString(), run.manifest().options()))
                .passed())
        .isTrue();
  }

  @Test
  void whatWasTakenBackStaysSoUntilItIsDeliveredAgain() throws IOException {
    Files.createDirectories(in(2));
    news.write(in(2), 2, 0, 0);
    Path tombstones = Files.writeString(folder.resolve("gone"), name(0, 1));
    assertThat(delta(2, "--tombstones=" + tombstones)).isZero();
    news.write(in(3), 2, 1, 0);
    assertThat(delta(3)).isZero();
    assertThat(uris()).doesNotContain(name(0, 1)).contains(name(0, 0), name(2, 0), name(2, 1));
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class))
        .extracting(Quarantine::getErrorType)
        .containsExactly("withdrawn");
    news.write(in(4), 0, 1, 0);
    assertThat(delta(4)).isZero();
    assertThat(uris()).contains(name(0, 1));
  }

  @Test
  void inputOfBeforeThatIsGoneIsQuarantinedAndNotForgotten() throws IOException {
    news.write(in(2), 2, 0, 0);
    Files.delete(in(1).resolve(name(1, 0)));
    assertThat(delta(2)).isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getInputUri()).isEqualTo(name(1, 0));
              assertThat(row.getErrorType()).isEqualTo("unreadable");
            });
  }

  @Test
  void modesAndTheirOptionsMustFit() {
    assertThatThrownBy(() -> Jobs.run(in(1), output, "--inputMode=delta"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--previous");
    assertThatThrownBy(() -> Jobs.run(in(1), output, "--tombstones=x"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("delta");
    assertThatThrownBy(() -> Jobs.run(in(1), output, "--inputMode=diff"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("corpus or delta");
  }

  private int delta(int night, String... more) throws IOException {
    List<String> options =
        new java.util.ArrayList<>(
            List.of("--inputMode=delta", "--previous=" + output, "--runId=n" + night));
    options.addAll(List.of(more));
    return Jobs.run(in(night), output, options.toArray(String[]::new)).exit();
  }

  private Path in(int night) {
    return folder.resolve("in/" + night);
  }

  private static String name(int event, int paper) {
    return NightlyNews.name(event, paper);
  }

  private List<String> uris() throws IOException {
    return Jobs.rows(output, Dataset.DOCUMENTS, Document.class).stream()
        .map(Document::getSourceUri)
        .toList();
  }

  private static java.util.Map<String, String> only(
      String dataset, java.util.Map<String, String> files) {
    java.util.Map<String, String> some = new java.util.TreeMap<>(files);
    some.keySet().removeIf(file -> !file.startsWith(dataset + "/"));
    assertThat(some).hasSize(1);
    return some;
  }
}
