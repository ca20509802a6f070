package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventPairsTest {
  private static final double NEVER = -9;
  private static final double SURE = 4;

  private static EventMention mention(String id, String document, String lemma, String... parts) {
    Set<String> words = new TreeSet<>(List.of(parts));
    return new EventMention(
        id,
        document,
        0,
        new EventMention.Trigger(
            lemma, Set.of(lemma), EventMention.Kind.VERB, true, false, false, vector(lemma)),
        new EventMention.Participants(Set.of(), words, words),
        new EventMention.Surroundings(
            words, Set.of(), Set.of(), Set.of(), vector(String.join(" ", parts))));
  }

  private static float[] vector(String text) {
    return new WordBag().embed("the " + text);
  }

  private static final EventMention BOUGHT = mention("a", "one", "buy", "rival", "bank");
  private static final EventMention PURCHASED = mention("b", "two", "purchase", "rival", "bank");
  private static final EventMention SHOT = mention("c", "two", "shoot", "fox");

  private static double number(EventPairs.Look look, int pair, String name) {
    return look.rows().get(pair)[look.names().indexOf(name)];
  }

  @Test
  void sharedParticipantsCountAndOthersDoNot() {
    EventPairs.Look look = new EventPairs(List.of(BOUGHT, PURCHASED, SHOT)).first();
    assertThat(number(look, 0, "role.themes")).isEqualTo(1);
    assertThat(number(look, 1, "role.themes")).isZero();
    assertThat(number(look, 0, "trigger.same")).isZero();
    assertThat(number(look, 0, "trigger.near")).isPositive();
  }

  @Test
  void orderOfTheMentionsDoesNotMatter() {
    List<EventMention> turned = new ArrayList<>(List.of(BOUGHT, PURCHASED, SHOT));
    EventPairs.Look look = new EventPairs(turned).first();
    Collections.reverse(turned);
    assertThat(new EventPairs(turned).first().rows().get(0)).isEqualTo(look.rows().get(0));
  }

  @Test
  void betterPartnerInTheOthersDocumentIsARival() {
    EventPairs pairs = new EventPairs(List.of(BOUGHT, PURCHASED, SHOT));
    EventPairs.Look look = pairs.second(new double[] {SURE, 0, NEVER});
    assertThat(number(look, 0, "rival.in-document-least")).isPositive();
    assertThat(number(look, 1, "rival.in-document-least")).isNegative();
  }

  @Test
  void mentionsOfOneEventAreLikeTheSameOnes() {
    EventPairs pairs = new EventPairs(List.of(BOUGHT, PURCHASED, SHOT));
    EventPairs.Look linked = pairs.second(new double[] {0, SURE, SURE});
    EventPairs.Look alone = pairs.second(new double[] {0, NEVER, SURE});
    assertThat(number(linked, 0, "others.link")).isGreaterThan(0.9);
    assertThat(number(alone, 0, "others.link")).isLessThan(0.1);
  }

  @Test
  void alikeMentionsAreOneEventAndNoChainHoldsTheRest() {
    EventPairs pairs = new EventPairs(List.of(BOUGHT, PURCHASED, SHOT));
    assertThat(pairs.groups(new double[] {SURE, NEVER, NEVER}, 0.4))
        .containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(pairs.groups(new double[] {SURE, 1, NEVER}, 0.6))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void storyOfOneMentionHasNoPair() {
    EventPairs pairs = new EventPairs(List.of(BOUGHT));
    assertThat(pairs.first().rows()).isEmpty();
    assertThat(pairs.groups(new double[0], 0.4)).containsExactly(List.of("a"));
  }
}
