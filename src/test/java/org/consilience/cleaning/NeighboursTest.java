package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consilience.cleaning.Trees.Branch;
import org.consilience.cleaning.Trees.Leaf;
import org.consilience.model.Block;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.junit.jupiter.api.Test;

/** On a full page short lines go with what stands around them, in a short text they do not. */
class NeighboursTest {

  private static final String LINE = "Ardal";

  private static final List<String> ARTICLE =
      List.of(
          "The ferry ran aground off the old harbour on Monday night with ninety people on board.",
          "Lifeboats took the passengers of the ferry to the harbour before it was midnight there.",
          LINE,
          "The captain of the ferry told the harbour police that the rudder had failed him at sea.",
          "The owner of the ferry will have the rudder looked at in the yard of the next harbour.");

  /** Models that know nothing but that short lines are rather none of an article. */
  private static final TwoLooks BY_LENGTH =
      new TwoLooks(
          new Trees(List.of(new Leaf(0))),
          new Trees(List.of(new Branch("wording.words", 8, 0, new Leaf(-1), new Leaf(4)))));

  private static List<Decision> decisions(int around) {
    List<String> lines = new ArrayList<>(Collections.nCopies(around, "Sailing"));
    lines.addAll(ARTICLE);
    lines.addAll(Collections.nCopies(around, "Weather"));
    Document page =
        Document.newBuilder()
            .setDocumentId("page")
            .setSourceUri("page")
            .setText(String.join("\n\n", lines))
            .build();
    return new ScoringCleaner(new WordBagEmbedder(), BY_LENGTH)
        .clean(page).getBlocks().stream().map(Block::getDecision).toList();
  }

  @Test
  void aShortLineInsideAnArticleOfAFullPageIsKept() {
    List<Decision> decisions = decisions(40);
    assertThat(decisions.subList(40, 45)).containsOnly(Decision.KEPT);
  }

  @Test
  void theLinesAroundAreNot() {
    List<Decision> decisions = decisions(40);
    assertThat(decisions.subList(0, 40)).doesNotContain(Decision.KEPT);
    assertThat(decisions.subList(45, 85)).doesNotContain(Decision.KEPT);
  }

  @Test
  void inAShortTextALineIsByItself() {
    assertThat(decisions(2).get(4)).isNotEqualTo(Decision.KEPT);
  }
}
