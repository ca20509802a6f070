package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.command.ExitCode;
import org.consilience.command.UsageException;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.RunFolderException;
import org.consilience.dataset.Verifier;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.consilience.model.Story;
import org.consilience.text.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsensusJobTest {
  @TempDir Path folder;

  @Test
  void documentsOfOneEventAreOneStoryAndAnotherIsItsOwn() throws IOException {
    Path output = folder.resolve("out");
    assertThat(Jobs.run(Corpora.write(folder.resolve("in")), output).exit()).isZero();
    assertThat(Jobs.rows(output, Dataset.STORIES, Story.class))
        .extracting(s -> s.getDocumentIds().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void claimsOfTwoDocumentsMeetInOneGroup() throws IOException {
    Path output = folder.resolve("out");
    Jobs.run(Corpora.write(folder.resolve("in")), output);
    assertThat(Jobs.rows(output, Dataset.CONSENSUS, Consensus.class))
        .anySatisfy(
            row -> {
              assertThat(row.getSupport().getDocuments()).isEqualTo(2);
              assertThat(row.getSupport().getOrigins()).isEqualTo(2);
            });
  }

  @Test
  void everyExtractorLeavesClaimsWithEvidence() throws IOException {
    Path output = folder.resolve("out");
    Jobs.run(Corpora.write(folder.resolve("in")), output);
    assertThat(Jobs.rows(output, Dataset.CLAIMS, Claim.class))
        .allSatisfy(c -> assertThat(c.getConsensusId()).isNotEmpty())
        .extracting(Claim::getExtractor)
        .contains("quotes", "propositions", "quantities", "roles");
  }

  @Test
  void publishedRunVerifies() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Path output = folder.resolve("out");
    String out = Jobs.run(input, output).out();
    RunFolder run = RunFolder.open(output);
    assertThat(Verifier.verify(run, RawInput.open(input.toString())).passed()).isTrue();
    assertThat(run.report()).exists();
    assertThat(out.lines()).last().asString().endsWith(run.report().toString());
  }

  @Test
  void parallelismAndBucketsNeverChangeAByte() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Jobs.run(input, folder.resolve("a"), "--targetParallelism=1", "--groupBuckets=1", "--runId=r");
    Jobs.run(input, folder.resolve("b"), "--targetParallelism=4", "--groupBuckets=7", "--runId=r");
    assertThat(dataFiles(folder.resolve("a"))).isEqualTo(dataFiles(folder.resolve("b")));
  }

  @Test
  void movingTheCorpusChangesNoByte() throws IOException {
    Jobs.run(Corpora.write(folder.resolve("in")), folder.resolve("a"), "--runId=r");
    Jobs.run(Corpora.write(folder.resolve("el se\u00F1or [1]")), folder.resolve("b"), "--runId=r");
    assertThat(dataFiles(folder.resolve("a"))).isEqualTo(dataFiles(folder.resolve("b")));
  }

  @Test
  void folderFileAndGlobNameTheirFilesAlike() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Jobs.run(input, folder.resolve("a"));
    Jobs.run(input.resolve("results.txt"), folder.resolve("b"));
    Jobs.run(input.resolve("res*.txt"), folder.resolve("c"));
    Document whole = only(folder.resolve("a"), "results.txt");
    assertThat(only(folder.resolve("b"), "results.txt").getDocumentId())
        .isEqualTo(whole.getDocumentId())
        .isEqualTo(only(folder.resolve("c"), "results.txt").getDocumentId());
  }

  @Test
  void missingOrEmptyInputIsNoInput() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path output = folder.resolve("out");
    assertThat(Jobs.run(empty, output).exit()).isEqualTo(ExitCode.NO_INPUT.code());
    Jobs.Ended missing = Jobs.run(folder.resolve("nowhere"), output);
    assertThat(missing.exit()).isEqualTo(ExitCode.NO_INPUT.code());
    assertThat(missing.err()).contains("nowhere");
    assertThat(output).doesNotExist();
  }

  @Test
  void badFilesAreQuarantinedAndTheRestIsPublished() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(
        input.resolve("picture.txt"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Files.write(input.resolve("wide.txt"), Corpora.RESULTS.getBytes(UTF_16LE));
    byte[] damaged = Corpora.FERRY.getBytes(UTF_8);
    damaged[30] = (byte) 0xFF;
    Files.write(input.resolve("damaged.txt"), damaged);
    Files.createSymbolicLink(input.resolve("link.txt"), folder.resolve("gone"));
    Path output = folder.resolve("out");
    assertThat(Jobs.run(input, output).exit()).isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class))
        .extracting(Quarantine::getInputUri)
        .containsExactly("empty.txt", "link.txt", "picture.txt");
    assertThat(Jobs.rows(output, Dataset.DOCUMENTS, Document.class))
        .extracting(Document::getSourceUri)
        .containsExactlyInAnyOrder(
            "damaged.txt", "ferry-1.txt", "ferry-2.txt", "results.txt", "wide.txt");
  }

  @Test
  void lineOfFiftyMegabytesIsQuarantined() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'a');
    Files.write(input.resolve("line.txt"), line);
    Path output = folder.resolve("out");
    assertThat(Jobs.run(input, output).exit()).isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class))
        .singleElement()
        .satisfies(row -> assertThat(row.getErrorType()).isEqualTo("line-too-long"));
  }

  @Test
  void fewQuarantinedFilesPassWithoutWarning() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Files.write(input.resolve("empty.txt"), new byte[0]);
    assertThat(Jobs.run(input, folder.resolve("out"), "--quarantineWarning=0.3").exit()).isZero();
  }

  @Test
  void runOfBadFilesAloneIsWrittenAndNotPublished() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Path output = folder.resolve("out");
    Jobs.Ended ended = Jobs.run(input, output, "--runId=bad");
    assertThat(ended.exit()).isEqualTo(ExitCode.GATE_FAILED.code());
    assertThat(ended.err()).contains("not published");
    assertThat(output.resolve("runs/bad/manifest.json")).exists();
    assertThat(output.resolve("runs/bad/_SUCCESS")).doesNotExist();
    assertThat(output.resolve("current")).doesNotExist();
  }

  @Test
  void existingRunIsNotTouched() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Path output = folder.resolve("out");
    Jobs.run(input, output, "--runId=first");
    Map<String, String> before = dataFiles(output);
    assertThatThrownBy(() -> Jobs.run(input, output, "--runId=first"))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("first");
    assertThat(dataFiles(output)).isEqualTo(before);
  }

  @Test
  void outputThatCannotBeAFolderIsRefused() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThatThrownBy(() -> Jobs.run(input, file.resolve("out")))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("cannot write");
  }

  @Test
  void misspeltOptionIsAnsweredWithWhatWasMeant() {
    assertThatThrownBy(() -> Jobs.run(folder, folder.resolve("out"), "--shrads=2"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--shrads")
        .hasMessageContaining("shards");
    assertThatThrownBy(() -> Jobs.run(folder, folder.resolve("out"), "--shards=0"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> Jobs.run(folder, folder.resolve("out"), "--shards=many"))
        .isInstanceOf(UsageException.class);
  }

  private static Document only(Path output, String uri) throws IOException {
    return Jobs.rows(output, Dataset.DOCUMENTS, Document.class).stream()
        .filter(d -> d.getSourceUri().equals(uri))
        .findFirst()
        .orElseThrow();
  }

  /** Every data file of the current run by its path, with its bytes' hash. */
  private static Map<String, String> dataFiles(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path run = RunFolder.open(output).path();
    try (Stream<Path> paths = Files.walk(run)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".avro")).toList()) {
        files.put(run.relativize(path).toString(), Hashes.sha256(Files.readAllBytes(path)));
      }
    }
    assertThat(files.keySet()).hasSize(Dataset.values().length);
    return files;
  }
}
