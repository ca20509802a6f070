package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.comparable;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.junit.jupiter.api.Test;

class ContextWordsTest {
  private final ComparableClaim cleared =
      of("a", "The court cleared the banker", "clear", "banker");
  private final ComparableClaim freed = of("b", "A court cleared a driver", "clear", "driver");

  @Test
  void wordsWithoutATopicAreLeftOut() {
    ContextWords.Aligned same = there(cleared, of("c", "Court cleared banker", "clear", "banker"));
    assertThat(same.all()).isEqualTo(1.0);
    assertThat(same.left()).isZero();
  }

  @Test
  void objectThatMeetsNothingIsLeftOver() {
    ContextWords.Aligned other = there(cleared, freed);
    assertThat(other.predicate()).as("cleared").isEqualTo(1.0);
    assertThat(other.object()).as("banker").isZero();
    assertThat(other.left()).isBetween(0.3, 0.7);
  }

  @Test
  void predicateIsFoundInItsForms() {
    ComparableClaim travels = of("c", "She was travelling to Oslo", "travel", "null");
    ComparableClaim oslo = of("d", "Oslo grows", "grow", "null");
    assertThat(there(travels, oslo).predicate()).isZero();
    assertThat(there(of("e", "She was there", "travel", "null"), oslo).predicate())
        .as("none in the text")
        .isEqualTo(ContextWords.NEAR);
  }

  @Test
  void noWordsSayNothing() {
    ContextWords.Aligned aligned =
        there(of("d", "", "", "null"), of("c", "It was so", "be", "null"));
    assertThat(aligned).isEqualTo(new ContextWords.Aligned(0.7, 0.7, 0.7, 0));
  }

  @Test
  void wayBackIsTheWayThereOfTheOther() {
    ContextWords.Both both = words(cleared).with(words(freed));
    ComparableClaim longer = of("c", "Court cleared a banker of fraud", "clear", "banker");
    assertThat(both.back()).isEqualTo(there(freed, cleared));
    assertThat(words(longer).with(words(cleared)).back()).isEqualTo(there(cleared, longer));
    assertThat(there(longer, cleared)).isNotEqualTo(there(cleared, longer));
  }

  private ContextWords.Aligned there(ComparableClaim a, ComparableClaim b) {
    return words(a).with(words(b)).there();
  }

  private ContextWords words(ComparableClaim claim) {
    return new ContextWords(
        claim,
        new WordBag().encode(claim.getCanonicalText()),
        LemmaWeights.ofWords(List.of(cleared, freed)));
  }

  private static ComparableClaim of(String id, String text, String predicate, String object) {
    Claim claim = claim(id, text);
    claim.setPredicate(predicate);
    claim.setObject(object.equals("null") ? null : object);
    return comparable(claim, List.of(), List.of());
  }
}
