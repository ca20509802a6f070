package org.consilience.claim.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.claim.Sentences;
import org.consilience.model.Block;
import org.consilience.model.Decision;
import org.consilience.text.CodePoints;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static List<String> quotations(String text) {
    CodePoints points = CodePoints.of(text);
    return Quotations.of(Sentences.blocks(text)).stream()
        .map(q -> points.substring(q.start(), q.end()) + (q.closed() ? "" : " [open]"))
        .toList();
  }

  @Test
  void curlyAndStraightMarksEncloseAQuotation() {
    assertThat(quotations("“Goal!” she cried. \"No goal,\" he said."))
        .containsExactly("“Goal!”", "\"No goal,\"");
  }

  @Test
  void aNestedQuotationBelongsToTheOuterOne() {
    assertThat(quotations("“He yelled ‘fire’ twice,” she said."))
        .containsExactly("“He yelled ‘fire’ twice,”");
    assertThat(quotations("‘He yelled “fire” twice,’ she said."))
        .containsExactly("‘He yelled “fire” twice,’");
  }

  @Test
  void anUnclosedQuotationEndsWithItsBlock() {
    assertThat(quotations("He said “we lost\nThe fans “left” early."))
        .containsExactly("“we lost [open]", "“left”");
  }

  @Test
  void aSecondOpeningMarkEndsAForgottenQuotation() {
    assertThat(quotations("“One goal, he said. “Two goals.”"))
        .containsExactly("“One goal, he said. [open]", "“Two goals.”");
  }

  @Test
  void aClosingMarkAloneEnclosesNothing() {
    assertThat(quotations("It was over,” he said.")).isEmpty();
  }

  @Test
  void aQuotationLeftOpenGoesOnToTheMarkThatClosesTheNextBlock() {
    assertThat(quotations("\"We lost.\nWe will come back,\" she said."))
        .containsExactly("\"We lost.\nWe will come back,\"");
    assertThat(quotations("\"We lost.\nThe \"red\" team left."))
        .containsExactly("\"We lost. [open]", "\"red\"");
  }

  @Test
  void aQuotationRunsThroughLinesWithoutAMark() {
    assertThat(quotations("“It rained.\nThe river rose.\nWe left,” she said."))
        .containsExactly("“It rained.\nThe river rose.\nWe left,”");
    assertThat(quotations("“It rained.\nThe river rose.\nShe left."))
        .containsExactly("“It rained. [open]");
  }

  @Test
  void aParagraphThatOpensAnewEndsTheOneBefore() {
    assertThat(quotations("“It rained.\nThe river rose.\n“We left,” she said. “All of us.”"))
        .containsExactly("“It rained.\nThe river rose. [open]", "“We left,”", "“All of us.”");
  }

  @Test
  void marksThatATokeniserMisplacedStillPair() {
    assertThat(quotations("\"We were late, \"said Ruiz. \"We were tired. \""))
        .containsExactly("\"We were late, \"", "\"We were tired. \"");
    assertThat(quotations("In\"The Long Way\"and\"The Short Way\" she sang."))
        .containsExactly("\"The Long Way\"", "\"The Short Way\"");
  }

  @Test
  void marksOfTypewritersEncloseAQuotation() {
    assertThat(quotations("``We lost,'' she said.")).containsExactly("``We lost,''");
    assertThat(quotations("The clubs' money wasn't theirs.")).isEmpty();
  }

  @Test
  void rejectedBlocksAreNotRead() {
    List<Block> blocks = Sentences.blocks("“Kept.”\n“Rejected.”");
    blocks.get(1).setDecision(Decision.REJECTED);
    assertThat(Quotations.of(blocks)).hasSize(1);
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(quotations("🏆🏆 “Champions” 🏆")).containsExactly("“Champions”");
  }

  @Test
  void singleMarksEncloseAQuotationWithItsApostrophes() {
    assertThat(quotations("‘I don’t mind,’ he said.")).containsExactly("‘I don’t mind,’");
    assertThat(quotations("‘The clubs’ money counts,’ he said."))
        .containsExactly("‘The clubs’ money counts,’");
  }

  @Test
  void apostrophesEncloseNothing() {
    assertThat(quotations("The clubs’ money of the ‘90s wasn’t the players’.")).isEmpty();
    assertThat(quotations("Rock ‘n roll wasn't 'dead' yet.")).isEmpty();
  }
}
