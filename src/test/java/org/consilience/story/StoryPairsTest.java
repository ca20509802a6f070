package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.StoryPair;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class StoryPairsTest {
  private static final StorySignature FERRY =
      sign(
          "a",
          "ferry/NN sink/VBD harbour/NN rescue/VBD passenger/NNS",
          "GPE:Lima",
          "PERSON:Ana Paz");
  private static final StorySignature FERRY_AGAIN =
      sign(
          "b", "boat/NN sink/VBD rescue/VBD diver/NNS passenger/NNS", "GPE:Lima", "PERSON:Ana Paz");
  private static final StorySignature FINAL =
      sign("c", "team/NN win/VBD final/NN penalty/NNS passenger/NN", "GPE:Lima", "ORG:Rovers");

  @Test
  void signatureHasLengthOneAndSortedTerms() {
    List<Term> terms = FERRY.getTerms();
    assertThat(terms).extracting(Term::getName).isSorted().contains("name:lima", "word:ferry");
    assertThat(terms.stream().mapToDouble(t -> t.getValue() * t.getValue()).sum())
        .isCloseTo(1.0, within(1e-5));
  }

  @Test
  void nameWeighsMoreThanAWord() {
    assertThat(weight(FERRY, "name:lima")).isGreaterThan(2 * weight(FERRY, "word:ferry"));
  }

  @Test
  void functionWordsAndTeasersSignNothing() {
    assertThat(sign("d", "the/DT be/VBZ of/IN").getTerms()).isEmpty();
    AnnotatedDocument teaser = Members.annotated("e", BlockKind.SUBHEADING, "ferry/NN", "GPE:Lima");
    assertThat(StorySignatures.of(teaser).getTerms()).isEmpty();
  }

  @Test
  void twoReportsOfOneEventAreOneStory() {
    List<StoryPair> pairs = StoryPairs.among(List.of(FERRY_AGAIN, FERRY));
    assertThat(pairs).hasSize(1);
    StoryPair pair = pairs.get(0);
    assertThat(pair.getFirst()).isEqualTo("a");
    assertThat(pair.getSecond()).isEqualTo("b");
    assertThat(pair.getTerms().stream().mapToDouble(Term::getValue).sum())
        .isCloseTo(pair.getScore(), within(2e-6));
  }

  @Test
  void placeAloneMakesNoStory() {
    StorySignature election =
        sign(
            "d",
            "vote/NN poll/NN ballot/NN count/VBD",
            "GPE:Lima",
            "PERSON:Rosa Gil",
            "ORG:Greens");
    assertThat(StoryPairs.among(List.of(FINAL, election))).isEmpty();
  }

  @Test
  void documentsWithoutTermsAreNoStory() {
    assertThat(StoryPairs.among(List.of(sign("d", "the/DT"), sign("e", "the/DT")))).isEmpty();
  }

  @Test
  void heaviestTermsAreTheKeys() {
    StorySignature wordy =
        sign(
            "d",
            "anchor/NN buoy/NN cable/NN deck/NN engine/NN funnel/NN galley/NN hull/NN iron/NN jetty/NN "
                + "keel/NN lamp/NN",
            "GPE:Lima");
    assertThat(StoryPairs.keys(wordy)).hasSize(12).contains("name:lima").isSorted();
  }

  private static double weight(StorySignature signature, String name) {
    return signature.getTerms().stream()
        .filter(t -> t.getName().equals(name))
        .mapToDouble(Term::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static StorySignature sign(String id, String words, String... names) {
    return StorySignatures.of(Members.annotated(id, BlockKind.BODY, words, names));
  }
}
