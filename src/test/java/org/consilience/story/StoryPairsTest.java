package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.StoryPair;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class StoryPairsTest {
  private static final StorySignature FERRY =
      sign("a", "ferry/NN sink/VBD harbour/NN rescue/VBD passenger/NNS lima/NNP Paz/NNP");
  private static final StorySignature FERRY_AGAIN =
      sign("b", "boat/NN sink/VBD rescue/VBD diver/NNS passenger/NNS lima/NNP Paz/NNP");
  private static final StorySignature FINAL =
      sign(
          "c",
          "team/NN win/VBD final/NN penalty/NNS passenger/NN lima/NNP Rovers/NNP Diaz/NNP"
              + " Soto/NNP");

  @Test
  void namesWordsAndNumbersSignAndFunctionWordsDoNot() {
    assertThat(sign("d", "the/DT be/VBZ of/IN").getTerms()).isEmpty();
    assertThat(sign("d", "Wednesday/NNP ferry/NN Paz/NNP 6.4/CD two/CD").getTerms())
        .extracting(Term::getName)
        .containsExactly("name:paz", "word:6.4", "word:ferry");
  }

  @Test
  void stateAndItsAdjectiveAreOneName() {
    assertThat(sign("d", "Peruvian/JJ").getTerms()).isEqualTo(sign("d", "Peru/NNP").getTerms());
  }

  @Test
  void subHeadingsSignNothing() {
    AnnotatedDocument teaser = Members.annotated("e", BlockKind.SUBHEADING, "ferry/NN");
    assertThat(StorySignatures.of(teaser).getTerms()).isEmpty();
  }

  @Test
  void vectorHasLengthOneAndNamesHaveTheirShare() {
    PairScore self = score(FERRY, FERRY);
    assertThat(self.names()).isCloseTo(StoryMeasure.USUAL.names(), within(1e-3));
    assertThat(self.total()).isCloseTo(1, within(1e-3));
  }

  @Test
  void documentWithoutNamesIsAllWords() {
    StorySignature nameless = sign("d", "ferry/NN sink/VBD");
    assertThat(score(nameless, nameless).words()).isCloseTo(1, within(1e-3));
  }

  @Test
  void placeAloneMakesNoLikeness() {
    assertThat(score(sign("a", "lima/NNP vote/NN"), sign("b", "lima/NNP final/NN")).total())
        .isZero();
    assertThat(score(FERRY, FINAL).total()).isPositive();
  }

  @Test
  void rareWordIsHeavierThanACommonOne() {
    StorySignature report = sign("a", "zeppelin/NN day/NN");
    TermStatistics statistics = statistics(List.of(report));
    assertThat(statistics.weight(report.getTerms().get(1), StoryMeasure.USUAL))
        .isGreaterThan(statistics.weight(report.getTerms().get(0), StoryMeasure.USUAL));
  }

  @Test
  void pairLeavesOnceHoweverManyRareKeysItShares() {
    List<StoryVector> vectors = vectors(List.of(FERRY_AGAIN, FERRY));
    List<StoryPair> pairs = new ArrayList<>();
    for (String key : vectors.get(0).getKeys()) {
      if (vectors.get(1).getKeys().contains(key)) {
        pairs.addAll(StoryPairs.among(key, vectors).pairs());
      }
    }
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).getFirst()).isEqualTo("a");
    assertThat(pairs.get(0).getSecond()).isEqualTo("b");
    assertThat(pairs.get(0).getTerms().stream().mapToDouble(Term::getValue).sum())
        .isCloseTo(pairs.get(0).getScore(), within(2e-6));
  }

  @Test
  void largeBucketIsComparedAmongNeighboursAndTheRestCounted() {
    List<StoryVector> many = crowd(300);
    StoryPairs.Found found = StoryPairs.among(many.get(0).getKeys().get(0), many);
    assertThat(found.pairs().size() + found.left()).isEqualTo(300 * 299 / 2);
    assertThat(found.pairs()).hasSizeLessThan(300 * 32 + 1);
    assertThat(StoryPairs.among("2:x", many.subList(0, 20)).left()).isZero();
  }

  @Test
  void crowdOfLookAlikesIsComparedUnderItsFirstKeyOnly() {
    List<StoryVector> many = crowd(300);
    assertThat(many.get(0).getKeys()).hasSizeGreaterThan(1);
    assertThat(StoryPairs.among(many.get(0).getKeys().get(1), many).pairs()).isEmpty();
    assertThat(StoryPairs.among(many.get(0).getKeys().get(1), many.subList(0, 20)).pairs())
        .hasSize(190);
  }

  @Test
  void fewPairsConnectWhatManyPairsJoin() {
    List<StoryVector> many = crowd(300);
    assertThat(StoryPairs.connecting(many.get(0).getKeys().get(0), many).pairs()).hasSize(299);
  }

  private static List<StoryVector> crowd(int size) {
    List<StorySignature> many = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      many.add(sign("d" + i, "ferry/NN harbour/NN lima/NNP"));
    }
    return vectors(many);
  }

  @Test
  void twoReportsOfOneEventAreOneStoryAndAnotherEventOfThePlaceIsNot() {
    Map<String, String> stories =
        StoryClusters.storyOf(vectors(List.of(FINAL, FERRY_AGAIN, FERRY)));
    assertThat(stories).containsEntry("b", "a").containsEntry("a", "a").containsEntry("c", "c");
  }

  @Test
  void documentsWithoutTermsAreStoriesOfTheirOwn() {
    Map<String, String> stories =
        StoryClusters.storyOf(vectors(List.of(sign("d", "the/DT"), sign("e", "the/DT"))));
    assertThat(stories).containsEntry("d", "d").containsEntry("e", "e");
  }

  private static PairScore score(StorySignature a, StorySignature b) {
    List<StoryVector> vectors = vectors(List.of(a, b));
    return PairScore.of(TermVector.of(vectors.get(0)), TermVector.of(vectors.get(1)));
  }

  private static List<StoryVector> vectors(List<StorySignature> signatures) {
    TermStatistics statistics = statistics(signatures);
    return signatures.stream().map(s -> StoryVectors.of(s, statistics)).toList();
  }

  private static TermStatistics statistics(List<StorySignature> signatures) {
    TermStatistics statistics = TermStatistics.empty();
    signatures.forEach(statistics::add);
    return statistics;
  }

  private static StorySignature sign(String id, String words) {
    return StorySignatures.of(Members.annotated(id, BlockKind.BODY, words));
  }
}
