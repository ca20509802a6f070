package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.comparable;
import static org.consilience.consensus.Claims.denied;
import static org.consilience.consensus.Claims.lasting;
import static org.consilience.consensus.Claims.role;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class PairScorerTest {
  private static final ComparableClaim SANK =
      of(claim("a", "The ferry sank off Lima"), List.of("ferry", "sink"));
  private static final ComparableClaim OTHER =
      of(claim("c", "Rovers won the cup final"), List.of("win", "cup", "final"));

  @Test
  void wordingsOfOneThingScoreHighAndOfTwoThingsLow() {
    ComparableClaim again = of(claim("b", "The ferry sank off Lima"), List.of("ferry", "sink"));
    assertThat(score(SANK, again).probability()).isGreaterThan(0.9);
    assertThat(score(SANK, OTHER).probability())
        .as("by itself: what it trails its rivals by comes on top")
        .isLessThan(0.5);
  }

  @Test
  void termsSumToTheLogOdds() {
    ComparableClaim near = of(claim("b", "The ferry sank at noon"), List.of("ferry", "noon"));
    PairScore score = score(SANK, near);
    double logOdds = score.terms().stream().mapToDouble(Term::getValue).sum();
    assertThat(1 / (1 + Math.exp(-logOdds))).isCloseTo(score.probability(), within(1e-6));
  }

  @Test
  void orderOfThePairNeverMatters() {
    assertThat(score(SANK, OTHER)).isEqualTo(score(OTHER, SANK));
  }

  @Test
  void denialIsTheSameQuestion() {
    ComparableClaim not =
        of(denied(claim("b", "The ferry sank off Lima")), List.of("ferry", "sink"));
    assertThat(score(SANK, not).probability()).isGreaterThan(0.9);
  }

  @Test
  void otherSpeakerSpeaksAgainstAndTheSameDoesNot() {
    ComparableClaim ann = of(said(claim("a", "“It sank”"), "Ann Holt", "ann"), List.of("sink"));
    ComparableClaim ann2 = of(said(claim("b", "“It sank”"), "A. Holt", "ann"), List.of("sink"));
    ComparableClaim rosa = of(said(claim("b", "“It sank”"), "Rosa Gil", "rosa"), List.of("sink"));
    ComparableClaim text = of(said(claim("b", "“It sank”"), "a post", null), List.of("sink"));
    assertThat(names(score(ann, rosa))).contains("other-speaker");
    assertThat(names(score(ann, ann2))).doesNotContain("other-speaker");
    assertThat(names(score(ann, text))).doesNotContain("other-speaker");
  }

  @Test
  void sameUnitAndTellingPredicateSpeakForIt() {
    Claim first = lasting(claim("a", "for an hour"), 3600.0, 3600.0);
    Claim second = lasting(claim("b", "for a day"), 86400.0, 86400.0);
    first.setPredicate("last");
    second.setPredicate("last");
    assertThat(names(score(of(first, List.of()), of(second, List.of()))))
        .contains("same-unit", "same-predicate");
    first.setPredicate("be");
    second.setPredicate("be");
    assertThat(names(score(of(first, List.of()), of(second, List.of()))))
        .doesNotContain("same-predicate");
  }

  @Test
  void rolesOfOnePersonAreOneQuestionAndOfTwoNone() {
    ComparableClaim mayor = of(role("a", "Ann Holt", "mayor"), List.of());
    assertThat(score(mayor, of(role("b", "Ann Holt", "head of a bank"), List.of())).probability())
        .isGreaterThan(0.98);
    assertThat(score(mayor, of(role("b", "Rosa Gil", "mayor"), List.of())))
        .isEqualTo(PairScore.FORBIDDEN);
  }

  @Test
  void rareLemmaTellsMoreThanACommonOne() {
    LemmaWeights weights =
        new LemmaWeights(
            List.of(
                of(claim("a", "x"), List.of("ferry", "sink")),
                of(claim("b", "x"), List.of("ferry", "dock")),
                of(claim("c", "x"), List.of("ferry", "sail"))));
    Set<String> common = Set.of("ferry", "new");
    assertThat(weights.overlap(Set.of("sink", "old"), Set.of("sink", "new")))
        .isGreaterThan(weights.overlap(Set.of("ferry", "old"), common));
    assertThat(weights.overlap(common, common)).isEqualTo(1.0);
    assertThat(weights.overlap(Set.of(), Set.of())).isZero();
  }

  @Test
  void numberThatMuchOfTheStoryNamesTellsLess() {
    ComparableClaim first = of(claim("a", "The ward has 90 beds"), List.of("ward", "bed"));
    ComparableClaim other = of(claim("b", "She stayed for 90 nights"), List.of("stay", "night"));
    ComparableClaim third = of(claim("c", "The 90 guests left"), List.of("guest", "leave"));
    double rare = terms(List.of(first, other, SANK, OTHER), first, other).get("same-numbers");
    double common = terms(List.of(first, other, third, OTHER), first, other).get("same-numbers");
    assertThat(rare).isGreaterThan(common).isLessThan(1);
  }

  @Test
  void speakerTellsAsFarAsTheWordsAreAlike() {
    ComparableClaim mast = of(said(claim("a", "“The mast broke”"), "Ann", "ann"), List.of("mast"));
    ComparableClaim again = of(said(claim("b", "“The mast broke”"), "Ann", "ann"), List.of("mast"));
    ComparableClaim crew = of(said(claim("b", "“Supper was late”"), "Ann", "ann"), List.of("crew"));
    List<ComparableClaim> story = List.of(mast, again, crew);
    assertThat(terms(story, mast, again)).containsEntry("same-speaker", 1.0);
    assertThat(terms(story, mast, crew).getOrDefault("same-speaker", 0.0)).isLessThan(0.5);
  }

  private static Map<String, Double> terms(
      List<ComparableClaim> story, ComparableClaim a, ComparableClaim b) {
    return new PairTerms(new WordBag(), story).of(a, b);
  }

  private static List<String> names(PairScore score) {
    return score.terms().stream().map(Term::getName).toList();
  }

  private static PairScore score(ComparableClaim a, ComparableClaim b) {
    return new PairScorer(new PairTerms(new WordBag(), List.of(SANK, OTHER, a, b))).score(a, b);
  }

  private static ComparableClaim of(Claim claim, List<String> lemmas) {
    return comparable(claim, lemmas, List.of());
  }
}
