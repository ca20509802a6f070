package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.claims;
import static org.consilience.claim.Sentences.document;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.texts;

import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim makes one statement. */
class OneStatementTest {
  @Test
  void aQuotationOfTwoMainClausesIsTwoClaims() {
    String text = "“The roof fell in at night, and we lost the organ to the water,” Ida Moe said.";
    assertThat(texts(quotes(text)))
        .containsExactly(
            "Ida Moe: “The roof fell in at night”", "Ida Moe: “we lost the organ to the water”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The roof fell in at night, and it broke the organ of the church",
        "If the rain goes on, the dam will burst and the town will need boats",
        "The tax is too high, but no one will pay"
      })
  void aQuotationThatNeedsAllItsClausesStaysWhole(String quoted) {
    assertThat(texts(quotes("“" + quoted + ",” Ida Moe said.")))
        .containsExactly("Ida Moe: “" + quoted + "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was clear that Ida Moe had nothing to add and she could not even recall the long letter. | It was clear that Ida Moe had nothing to add",
        "The shares of Hale continued to rise on Friday, and, as of noon, they had gained 20 points. | The shares of Hale continued to rise on Friday",
        "The storm led farmers and fishers to leave Bergen, and crews along the river re-opened old wells. | The storm led farmers and fishers to leave Bergen"
      })
  void whatFollowsAJointIsNotTold(String sentence, String statement) {
    assertThat(texts(propositions(sentence))).contains(statement).doesNotContain(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Moe sold leeks, beans, and peas grown in Bergen",
        "The three singers Ida Moe, Karl Falk, and Ann Lee were invited to Bergen"
      })
  void aListHasNoJoint(String sentence) {
    assertThat(texts(propositions(sentence + "."))).contains(sentence);
  }

  @Test
  void aCommaBeforeThenPartsTwoStatements() {
    assertThat(
            texts(propositions("Ida Moe took one coat and two hats, then left the house on foot.")))
        .containsExactly(
            "Ida Moe took one coat and two hats", "Ida Moe then left the house on foot");
  }

  @Test
  void aCommaOfAHeadlineIsAnAnd() {
    AnnotatedDocument document = document("Ida Moe opens mill in Bergen, hires bakers");
    document.getSentences().get(0).setBlockKind(BlockKind.HEADLINE);
    assertThat(texts(claims("propositions", document)))
        .containsExactly("Ida Moe opens mill in Bergen", "Ida Moe hires bakers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Moe praised the bakers of the old town they call home",
        "Mary Moe trusts the old saying that what was lost in the sea comes back",
        "Mary Moe answered with a flood of letters that soon filled the hall in Bergen"
      })
  void whatTellsOfWhichNounASentenceSpeaksIsTold(String sentence) {
    assertThat(texts(propositions(sentence + "."))).contains(sentence);
  }

  @Test
  void wordsQuotedInPartAreToldInTheirOwnClause() {
    String text =
        "Ida Moe told reporters that it is hard to mend the mill, and the danger for the bakers “can not be denied.”";
    assertThat(texts(quotes(text)))
        .containsExactly("the danger for the bakers “can not be denied”");
  }
}
