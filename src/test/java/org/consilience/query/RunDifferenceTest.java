package org.consilience.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consilience.model.Stance;
import org.consilience.query.Change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDifferenceTest {
  @TempDir Path output;

  private final ToldRun before = new ToldRun();
  private final ToldRun after = new ToldRun();

  @Test
  void runIsNoDifferentFromItself() throws IOException {
    before.says("a.txt", "The dam broke", "g1");
    after.says("a.txt", "The dam broke", "g1");

    RunDifference difference = difference();
    assertThat(difference.isEmpty()).isTrue();
    assertThat(text(difference)).contains("Nothing is different.");
  }

  @Test
  void newVoiceStrengthens() throws IOException {
    before.says("a.txt", "The dam broke", "g1");
    after.says("a.txt", "The dam broke", "g1").says("b.txt", "The dam gave way", "g1");

    Change change = only(difference());
    assertThat(change.kinds()).containsExactly(Kind.STRENGTHENED);
    assertThat(change.alterations())
        .containsEntry("status", "single origin → agreed")
        .containsEntry("origins", "1 → 2");
    assertThat(change.added()).extracting(c -> c.exact()).containsExactly("The dam gave way");
    assertThat(text(difference()))
        .contains("1 → 2: 1 added (b.txt), 0 gone, 0 revised")
        .contains("+ b.txt “The dam gave way”");
  }

  @Test
  void voiceLessWeakensAndVoiceAgainstToo() throws IOException {
    before
        .says("a.txt", "The dam broke", "g1")
        .says("b.txt", "The dam gave way", "g1")
        .says("a.txt", "Ten villages were flooded", "g2");
    after
        .says("a.txt", "The dam broke", "g1")
        .says("a.txt", "Ten villages were flooded", "g2")
        .says("c.txt", "No village was flooded", "g2", Stance.CONTRADICTS);

    List<Change> changes = difference().changes();
    assertThat(changes).extracting(Change::foremost).containsExactly(Kind.WEAKENED, Kind.WEAKENED);
    // What is contested is read first.
    assertThat(changes.get(0).shown().getConsensusId()).isEqualTo("g2");
    assertThat(changes.get(1).removed()).extracting(c -> c.source()).containsExactly("b.txt");
  }

  @Test
  void claimThatChangedSidesFlips() throws IOException {
    before
        .says("a.txt", "Ten villages were flooded", "g2")
        .says("c.txt", "No village was flooded", "g2", Stance.CONTRADICTS);
    after
        .says("a.txt", "Ten villages were flooded", "g2", Stance.CONTRADICTS)
        .says("c.txt", "No village was flooded", "g2")
        .says("d.txt", "All villages stayed dry", "g2");

    assertThat(only(difference()).kinds()).contains(Kind.FLIPPED, Kind.STRENGTHENED);
  }

  @Test
  void groupsThatBecameOneAreMergedAndTheReverseIsSplit() throws IOException {
    ToldRun apart =
        new ToldRun().says("a.txt", "The dam broke", "g1").says("b.txt", "The dam gave way", "g2");
    ToldRun together =
        new ToldRun().says("a.txt", "The dam broke", "g3").says("b.txt", "The dam gave way", "g3");
    var two = apart.publish(output, "apart");
    var one = together.publish(output, "together");

    Change merged = only(RunDifference.between(two, one));
    assertThat(merged.kinds()).contains(Kind.MERGED);
    assertThat(merged.origins()).containsOnlyKeys("g1", "g2");
    List<Change> split = RunDifference.between(one, two).changes();
    assertThat(split).hasSize(2).allMatch(c -> c.kinds().contains(Kind.SPLIT));
    assertThat(text(RunDifference.between(one, two))).contains("moved between groups");
  }

  @Test
  void idThatChangedHidesNothing() throws IOException {
    before.says("a.txt", "The dam broke", "g1");
    after.says("a.txt", "The dam broke", "g9");

    Change change = only(difference());
    assertThat(change.kinds()).containsExactly(Kind.CHANGED);
    assertThat(change.alterations()).containsExactly(Map.entry("id", "g1 → g9"));
  }

  @Test
  void idsRowTiesGroupsWithoutCommonClaims() throws IOException {
    before.says("a.txt", "The dam broke", "g1");
    after.says("b.txt", "The dam gave way", "g9").idChanged("g1", "g9");

    assertThat(only(difference()).before().getConsensusId()).isEqualTo("g1");
  }

  @Test
  void withoutAnyTieTheOldIsRetractedAndTheOtherNew() throws IOException {
    before.says("a.txt", "The dam broke", "g1");
    after.says("b.txt", "The dam gave way", "g9");

    assertThat(difference().changes())
        .extracting(Change::foremost)
        .containsExactly(Kind.RETRACTED, Kind.NEW);
    assertThat(text(difference()))
        .contains("- a.txt “The dam broke”", "+ b.txt “The dam gave way”");
  }

  @Test
  void revisedDocumentThatStillSaysItIsNotRetracted() throws IOException {
    before.document("a.txt", "morning edition").says("a.txt", "The dam broke", "g1");
    after.document("a.txt", "evening edition").says("a.txt", "The dam broke", "g7");

    RunDifference difference = difference();
    assertThat(only(difference).kinds()).containsExactly(Kind.CHANGED);
    assertThat(text(difference)).contains("1 revised (a.txt)", "1: 0 added, 0 gone");
  }

  @Test
  void silenceOfANewDocumentIsNoChangeOfTheGroup() throws IOException {
    before.says("a.txt", "The dam broke", "g1");
    after.says("a.txt", "The dam broke", "g1").document("b.txt");

    RunDifference difference = difference();
    assertThat(difference.changes()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void longSectionsAreCutUnlessAllIsAskedFor() throws IOException {
    before.document("a.txt");
    for (int i = 0; i < 25; i++) {
      after.says("a.txt", "Village " + i + " was flooded", String.format("g%02d", i));
    }
    RunDifference difference = difference();
    assertThat(text(difference)).contains("… and 15 more: --all shows them");
    assertThat(String.join("\n", DifferenceText.of(difference, true, Ink.PLAIN)))
        .contains("Village 24")
        .doesNotContain("--all");
  }

  @Test
  void jsonHoldsEveryChange() throws IOException {
    before.says("a.txt", "The dam broke", "g1").says("a.txt", "Rain fell", "g2");
    after.says("a.txt", "The dam broke", "g1").says("b.txt", "The dam gave way", "g1");

    var json = DifferenceJson.of(difference());
    assertThat(json.at("/groups/STRENGTHENED").asInt()).isEqualTo(1);
    assertThat(json.at("/groups/RETRACTED").asInt()).isEqualTo(1);
    assertThat(json.get("changes")).hasSize(2);
    assertThat(json.at("/changes/1/claimsAdded/0/source").asText()).isEqualTo("b.txt");
    assertThat(json.get("different").asBoolean()).isTrue();
  }

  private RunDifference difference() throws IOException {
    Path folder = Files.createTempDirectory(output, "pair");
    return RunDifference.between(before.publish(folder, "one"), after.publish(folder, "two"));
  }

  private static Change only(RunDifference difference) {
    assertThat(difference.changes()).hasSize(1);
    return difference.changes().get(0);
  }

  private static String text(RunDifference difference) {
    return String.join("\n", DifferenceText.of(difference, false, Ink.PLAIN));
  }
}
