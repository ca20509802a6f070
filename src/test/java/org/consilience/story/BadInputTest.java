package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilience.model.BlockKind;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;
import org.consilience.model.StorySignature;
import org.junit.jupiter.api.Test;

/** Stories of documents that lack what the stage would like to have. */
class BadInputTest {
  private static final String REPORT =
      "The cable car above Lauen stood still for six hours on Sunday. Forty guests were let down "
          + "on ropes, the last of them after dark. A frozen relay had tripped the brake.";
  private static final String OTHER =
      "Rescuers from two valleys worked through the evening to bring down people who were caught "
          + "in eleven cabins. Nobody was hurt, and the lift opens again on Tuesday.";

  @Test
  void documentOfOneSentenceJoinsItsStory() {
    List<StorySignature> signatures =
        List.of(
            sign("a", "cable/NN car/NN lauen/NNP stop/VB relay/NN guest/NN rope/NN sunday/NNP"),
            sign("b", "cable/NN car/NN lauen/NNP guest/NN rescue/NN cabin/NN rope/NN"),
            sign("c", "guest/NN rope/NN cable/NN lauen/NNP"),
            sign("d", "court/NN fine/NN bank/NN arvid/NNP holm/NNP"));
    Map<String, String> stories = stories(signatures);
    assertThat(stories).containsEntry("c", "a").containsEntry("d", "d");
  }

  @Test
  void documentsWithoutNamesMeetByTheirWords() {
    Map<String, String> stories =
        stories(
            List.of(
                sign("a", "cable/NN car/NN relay/NN brake/NN rope/NN"),
                sign("b", "cable/NN car/NN relay/NN brake/NN cabin/NN"),
                sign("c", "harvest/NN barley/NN frost/NN silo/NN")));
    assertThat(stories).containsEntry("b", "a").containsEntry("c", "c");
  }

  @Test
  void emptyDocumentsAreNoStoryTogether() {
    assertThat(stories(List.of(sign("a", "the/DT"), sign("b", "the/DT"))))
        .containsEntry("a", "a")
        .containsEntry("b", "b");
    ResolvedStory resolved =
        StoryResolver.resolve(List.of(Members.saying("a", ""), Members.saying("b", "…")));
    assertThat(resolved.getLineage()).isEmpty();
    assertThat(resolved.getDocuments())
        .extracting(Document::getDateStatus)
        .containsOnly(DateStatus.UNKNOWN);
  }

  @Test
  void storyWithoutAnyDateOrNameIsResolved() {
    ResolvedStory resolved =
        StoryResolver.resolve(List.of(Members.saying("a", REPORT), Members.saying("b", OTHER)));
    assertThat(resolved.getEntities()).isEmpty();
    assertThat(resolved.getDocuments())
        .allMatch(d -> d.getResolvedDate() == null && d.getDerivation() == Derivation.ORIGINAL);
    assertThat(origins(resolved)).hasSize(2);
  }

  @Test
  void oneFileUnderTwoNamesIsOneVoice() {
    ResolvedStory resolved =
        StoryResolver.resolve(
            List.of(
                Members.saying("a", REPORT),
                Members.saying("b", REPORT),
                Members.saying("c", OTHER)));
    assertThat(resolved.getDocuments()).hasSize(3);
    assertThat(origins(resolved)).hasSize(2);
    assertThat(resolved.getDocuments().get(0).getDerivation()).isEqualTo(Derivation.SYNDICATED);
    assertThat(resolved.getDocuments().get(2).getDerivation()).isEqualTo(Derivation.ORIGINAL);
  }

  @Test
  void textThatOnePublisherPrintsTenTimesIsOneVoice() {
    List<StoryMember> members = new ArrayList<>(tenPrintings("2012-05-01"));
    members.add(Members.saying("x", OTHER));
    assertThat(origins(StoryResolver.resolve(members))).hasSize(2);
  }

  @Test
  void tenPrintingsOfAWrongDateDoNotOutvoteTwoReports() {
    List<StoryMember> members = new ArrayList<>(tenPrintings("2012-05-01"));
    members.add(declaring(Members.saying("x", OTHER), "2019-01-14"));
    members.add(declaring(Members.saying("y", OTHER + " Snow is forecast."), "2019-01-15"));
    List<Document> dated = StoryDates.resolve(members);
    assertThat(dated.subList(10, 12))
        .extracting(Document::getDateStatus)
        .containsOnly(DateStatus.CONSISTENT);
    assertThat(dated.subList(10, 12))
        .allMatch(d -> d.getResolvedDate().getEarliest().getYear() == 2019);
  }

  private static List<StoryMember> tenPrintings(String date) {
    List<StoryMember> printings = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      StoryMember member = declaring(Members.saying("p" + i, REPORT), date);
      member.getDocument().setContentHash("bytes-" + i);
      member.getDocument().setPublisher("The Lauen Bugle");
      printings.add(member);
    }
    return printings;
  }

  private static List<String> origins(ResolvedStory story) {
    return story.getDocuments().stream().map(Document::getOriginId).distinct().toList();
  }

  private static StoryMember declaring(StoryMember member, String date) {
    LocalDate day = LocalDate.parse(date);
    member
        .getDocument()
        .setDeclaredDate(
            DateEstimate.newBuilder()
                .setEdtf(date)
                .setEarliest(day)
                .setLatest(day)
                .setBasis(DateBasis.DATELINE)
                .setConfidence(0.8)
                .build());
    return member;
  }

  private static Map<String, String> stories(List<StorySignature> signatures) {
    TermStatistics statistics = TermStatistics.empty();
    signatures.forEach(statistics::add);
    return StoryClusters.storyOf(
        signatures.stream().map(s -> StoryVectors.of(s, statistics)).toList());
  }

  private static StorySignature sign(String id, String words) {
    return StorySignatures.of(Members.annotated(id, BlockKind.BODY, words));
  }
}
