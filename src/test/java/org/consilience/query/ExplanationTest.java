package org.consilience.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
  @TempDir Path output;

  private RunFolder run;

  @BeforeEach
  void publish() throws IOException {
    run =
        new ToldRun()
            .says("gull.txt", "The ferry ran aground near the harbour", "group-1")
            .by("Ann Pilot")
            .says("tern.txt", "The ferry ran aground", "group-1")
            .says("skua.txt", "The ferry never ran aground", "group-1", Stance.CONTRADICTS)
            .says("tern.txt", "The ferry carried forty cars", "group-2")
            .document("puffin.txt")
            .publish(output, "r1");
  }

  @Test
  void screenTellsTheWholeStory() throws IOException {
    String text = String.join("\n", explain("group-1", false));

    assertThat(text)
        .startsWith("The ferry ran aground near the harbour\nCONTESTED")
        .contains("Ferry aground", "2 documents", "2 origins", "against", "1 document")
        .contains("gull.txt\n    “The ferry ran aground near the harbour”")
        .contains("said by Ann Pilot (say, radio)")
        .contains("joined by prior -4.00, meaning +5.50 = +1.50")
        .contains("contradicts")
        .contains("1 of the story's 4 documents do not say it: puffin.txt")
        .contains("no single origin")
        .doesNotContain("\u001B");
    assertThat(text.lines().count()).isLessThanOrEqualTo(60);
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void originThatAllHangsOnIsNamedByItsDocument() throws IOException {
    assertThat(String.join("\n", explain("group-2", false)))
        .contains("1 origin without which the status would be another: tern.txt");
  }

  @Test
  void wordsFindTheClaimThatSaysLittleElse() throws IOException {
    Explanation found = Explanation.of(run, "ferry AGROUND");
    assertThat(found.group().getConsensusId()).isEqualTo("group-1");
    assertThat(found.alsoMatching()).isEmpty();

    Explanation both = Explanation.of(run, "the ferry");
    assertThat(both.alsoMatching()).hasSize(1);
    assertThat(String.join("\n", ExplanationText.of(both, false, Ink.PLAIN)))
        .contains("Other groups with these words");
  }

  @Test
  void speakersAreFound() throws IOException {
    assertThat(Explanation.of(run, "pilot harbour").group().getConsensusId()).isEqualTo("group-1");
  }

  @Test
  void claimIsFoundByTheBeginningOfItsIdAndMarked() throws IOException {
    String id = Explanation.of(run, "forty cars").members().get(0).getClaimId();

    Explanation found = Explanation.of(run, id.substring(0, 10));
    assertThat(found.askedClaim()).isEqualTo(id);
    assertThat(ExplanationText.of(found, false, Ink.PLAIN))
        .anyMatch(line -> line.startsWith("  > “The ferry carried forty cars”"));
  }

  @Test
  void ambiguousBeginningListsWhatItCouldBe() {
    assertThatThrownBy(() -> Explanation.of(run, "group"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("begins 2 ids")
        .hasMessageContaining("group group-1, group group-2");
  }

  @Test
  void wordsThatNobodySaidAreRefusedWithAdvice() {
    assertThatThrownBy(() -> Explanation.of(run, "submarine"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("try fewer words");
    assertThatThrownBy(() -> Explanation.of(run, " ")).isInstanceOf(QueryException.class);
  }

  @Test
  void longGroupIsCutUnlessAllIsAskedFor() throws IOException {
    ToldRun many = new ToldRun();
    for (int i = 0; i < 30; i++) {
      many.says(
          "paper-" + i + ".txt", "Report " + i + " of the storm over the long coast", "group-9");
    }
    run = many.publish(output, "r2");

    assertThat(explain("group-9", false)).hasSizeLessThan(60).anyMatch(l -> l.contains("22 more"));
    assertThat(explain("group-9", true)).hasSizeGreaterThan(90);
  }

  @Test
  void jsonHoldsTheRowsAndTheNames() throws IOException {
    var json = Explanation.of(run, "group-1").json();
    assertThat(json.at("/consensus/consensusId").asText()).isEqualTo("group-1");
    assertThat(json.get("claims")).hasSize(3);
    assertThat(json.get("documents")).hasSize(4);
    assertThat(json.at("/documents/0/sourceUri").asText()).isNotEmpty();
  }

  @Test
  void colourIsOnlyInk() throws IOException {
    List<String> plain = explain("group-1", false);
    List<String> coloured = ExplanationText.of(Explanation.of(run, "group-1"), false, Ink.COLOUR);
    assertThat(String.join("\n", coloured)).contains("\u001B[31mCONTESTED\u001B[0m");
    assertThat(
            String.join("\n", coloured).replaceAll("\u001B\\[\\d+m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(String.join("\n", plain));
  }

  private List<String> explain(String asked, boolean all) throws IOException {
    return ExplanationText.of(Explanation.of(run, asked), all, Ink.PLAIN);
  }
}
