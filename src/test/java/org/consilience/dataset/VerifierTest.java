package org.consilience.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.consilience.model.Block;
import org.consilience.model.DateEstimate;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  private static final String FIRST_ID = new SampleRun().documents.get(0).getDocumentId();

  @TempDir Path output;

  @Test
  void faithfulRunPassesWithEverySpanCompared() throws IOException {
    SampleRun sample = new SampleRun();
    Verification result = Verifier.verify(sample.publish(output, "r"), sample.originals());

    assertThat(result.examples()).isEmpty();
    assertThat(result.passed()).isTrue();
    assertThat(result.datasets().get(Dataset.BLOCKS)).isEqualTo(new Verification.Compared(4, 4));
    assertThat(result.datasets().get(Dataset.CONSENSUS)).isEqualTo(new Verification.Compared(1, 1));
    assertThat(result.spans()).isEqualTo(7);
    assertThat(result.rows()).isEqualTo(10);
  }

  @Test
  void alteredWordsOfAClaimAreFoundAndNamed() throws IOException {
    Verification result =
        verifyWith(sample -> sample.claims.get(0).getEvidence().setExact("beat the Harriers 4-1"));

    assertThat(result.mismatches()).isEqualTo(1);
    assertThat(result.examples())
        .containsExactly(
            new Mismatch(
                "claims", "claim-1", "evidence", "beat the Harriers 3-1", "beat the Harriers 4-1"));
  }

  @Test
  void spansAreFoundAtAnyDepthOfTheSchema() throws IOException {
    Verification result =
        verifyWith(
            sample -> {
              Span wrong = new Span(0, 3, "???");
              DocumentSpan evidence = new DocumentSpan(FIRST_ID, wrong);
              DateEstimate time =
                  DateEstimate.newBuilder().setEdtf("2031").setEvidence(List.of(evidence)).build();
              sample.claims.get(1).setTime(time);
            });

    assertThat(result.examples())
        .extracting(Mismatch::path, Mismatch::expected)
        .containsExactly(Tuple.tuple("time.evidence[0].span", "🏆 R"));
  }

  @Test
  void offsetsOutsideTheTextAreAMismatch() throws IOException {
    Verification result =
        verifyWith(sample -> sample.claims.get(0).setEvidence(new Span(-1, 9999, "x")));

    assertThat(result.examples()).extracting(Mismatch::path).containsExactly("evidence");
  }

  @Test
  void offsetsInUtf16UnitsAreAMismatch() throws IOException {
    String words = "The Rovers";
    int unit = SampleRun.FIRST.indexOf(words);
    Verification result =
        verifyWith(
            sample ->
                sample.claims.get(0).setEvidence(new Span(unit, unit + words.length(), words)));

    assertThat(result.mismatches()).isEqualTo(1);
  }

  @Test
  void changedInputIsFoundByHashTextAndSpans() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    sample.texts.put("b.txt", SampleRun.SECOND.replace("late", "early"));

    Verification result = Verifier.verify(run, sample.originals());

    assertThat(result.examples())
        .extracting(Mismatch::dataset, Mismatch::path)
        .contains(
            Tuple.tuple("documents", "contentHash"),
            Tuple.tuple("documents", "text"),
            Tuple.tuple("claims", "evidence"));
  }

  @Test
  void missingInputIsOneMismatchAndNotOneASpan() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    sample.texts.remove("b.txt");

    assertThat(Verifier.verify(run, sample.originals()).examples())
        .extracting(Mismatch::path)
        .containsExactly("sourceUri");
  }

  @Test
  void fileChangedAfterPublishingIsFoundByItsHash() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    sample.claims.get(0).getEvidence().setExact("beat the Harriers 4-1");
    AvroShards.write(run.path(), Dataset.CLAIMS, 0, 1, sample.claims);

    assertThat(Verifier.verify(run, sample.originals()).examples())
        .extracting(Mismatch::dataset, Mismatch::path)
        .containsExactly(Tuple.tuple("claims", "sha256"), Tuple.tuple("claims", "evidence"));
  }

  @Test
  void lostFileAndRowsAreFound() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    Files.delete(run.parts(Dataset.QUARANTINE).get(0));

    assertThat(Verifier.verify(run, sample.originals()).examples())
        .extracting(Mismatch::dataset, Mismatch::path)
        .containsExactly(
            Tuple.tuple("quarantine", "files"),
            Tuple.tuple("quarantine", "rows"),
            Tuple.tuple("run", "inputs"));
  }

  @Test
  void brokenHeaderAndForeignManifestAreDamageAndNoCrash() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    Files.writeString(run.parts(Dataset.BLOCKS).get(0), "no Avro at all");
    assertThat(Verifier.verify(run, sample.originals()).passed()).isFalse();
    for (String json : new String[] {"{}", "null", "[1]"}) {
      Files.writeString(run.path().resolve("manifest.json"), json);
      assertThat(Verifier.verify(run, sample.originals()).passed()).as(json).isFalse();
    }
  }

  @Test
  void truncatedFileIsDamageAndNoCrash() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    Path part = run.parts(Dataset.BLOCKS).get(0);
    byte[] bytes = Files.readAllBytes(part);
    Files.write(part, java.util.Arrays.copyOf(bytes, bytes.length - 60));

    assertThat(Verifier.verify(run, sample.originals()).examples())
        .extracting(Mismatch::path)
        .contains("sha256", "blocks");
  }

  @Test
  void unpublishedRunAndMissingManifestAreFound() throws IOException {
    SampleRun sample = new SampleRun();
    RunFolder run = sample.publish(output, "r");
    Files.delete(run.path().resolve("_SUCCESS"));
    assertThat(Verifier.verify(run, sample.originals()).examples())
        .extracting(Mismatch::path)
        .containsExactly("_SUCCESS");

    Files.delete(run.path().resolve("manifest.json"));
    assertThat(Verifier.verify(run, sample.originals()).examples())
        .extracting(Mismatch::path)
        .contains("manifest");
  }

  @Test
  void wordsThatNoBlockHoldsAreFound() throws IOException {
    Verification result =
        verifyWith(
            sample -> {
              sample.blocks.remove(3);
              sample.documents.get(1).setBlocksTotal(1);
              sample.documents.get(1).setBlocksKept(1);
            });

    assertThat(result.examples())
        .extracting(Mismatch::path, Mismatch::found)
        .containsExactly(Tuple.tuple("blocks", "A late goal settled the final."));
  }

  @Test
  void blocksThatOverlapAreFound() throws IOException {
    Verification result =
        verifyWith(
            sample -> {
              Block second = sample.blocks.get(3);
              second.setSpan(new Span(4, 45, SampleRun.SECOND.substring(4, 45)));
            });

    assertThat(result.examples()).extracting(Mismatch::path).containsExactly("blocks");
  }

  @Test
  void countsOfBlocksAreRecomputed() throws IOException {
    Verification result = verifyWith(sample -> sample.documents.get(0).setBlocksKept(1));

    assertThat(result.examples()).extracting(Mismatch::path).containsExactly("blocksKept");
  }

  @Test
  void danglingReferencesAreFound() throws IOException {
    Verification result =
        verifyWith(
            sample -> {
              sample.claims.get(0).setConsensusId("nowhere");
              sample.consensus.get(0).getVariants().get(0).setDocumentIds(List.of("none"));
              sample.documents.get(0).setStoryId("untold");
            });

    assertThat(result.examples())
        .extracting(Mismatch::dataset, Mismatch::path, Mismatch::found)
        .containsExactly(
            Tuple.tuple("documents", "storyId", "untold"),
            Tuple.tuple("claims", "consensusId", "nowhere"),
            Tuple.tuple("consensus", "variants[0].documentIds", "none"));
  }

  @Test
  void twoRowsOfOneKeyAreFoundButNotInTheQuarantine() throws IOException {
    Verification result =
        verifyWith(
            sample -> {
              sample.claims.add(sample.claims.get(0));
              sample.quarantine.add(sample.quarantine.get(0));
            });

    assertThat(result.examples())
        .extracting(Mismatch::dataset, Mismatch::path)
        .containsExactly(Tuple.tuple("claims", "order"));
  }

  @Test
  void inputThatVanishedInSilenceIsFound() throws IOException {
    Verification result = verifyWith(sample -> sample.quarantine.clear());

    assertThat(result.examples())
        .extracting(Mismatch::expected)
        .containsExactly("a document or a quarantine row of c.bin");
  }

  @Test
  void mismatchesBeyondTheExamplesAreStillCounted() throws IOException {
    Span wrong = new Span(0, 1, "?");
    Verification result =
        verifyWith(
            sample ->
                sample
                    .claims
                    .get(0)
                    .setSupportingEvidence(
                        java.util.Collections.nCopies(Verification.MAX_EXAMPLES + 5, wrong)));

    assertThat(result.mismatches()).isEqualTo(Verification.MAX_EXAMPLES + 5);
    assertThat(result.examples()).hasSize(Verification.MAX_EXAMPLES);
  }

  /** Publishes a run with a fault in its rows and verifies it against the true input. */
  private Verification verifyWith(Consumer<SampleRun> fault) throws IOException {
    SampleRun sample = new SampleRun();
    fault.accept(sample);
    return Verifier.verify(sample.publish(output, "r"), sample.originals());
  }
}
