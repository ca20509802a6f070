package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DateEstimate;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Span;
import org.consilience.model.Stance;
import org.consilience.model.StoryConsensus;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
  private static final String SANK = "The ferry sank off the cape";
  private static final String HURT = "40 people were hurt";

  @Test
  void whatATextOfOneOriginSaysAgainRepeatsTheFirst() {
    ResolvedStory story = story("a", "copy", "b");
    assertThat(copies(story, said("a", 1, SANK), said("copy", 5, SANK), said("b", 1, SANK)))
        .containsExactly(Map.entry("copy-5", "a-1"));
  }

  @Test
  void otherWordsAreNoRepetition() {
    ResolvedStory story = story("a", "copy");
    assertThat(copies(story, said("a", 1, SANK), said("copy", 1, "The ferry sank off the bay")))
        .isEmpty();
  }

  @Test
  void whatATextSaysTwiceItsCopySaysTwice() {
    ResolvedStory story = story("a", "copy");
    assertThat(
            copies(
                story,
                said("a", 1, SANK),
                said("a", 2, SANK),
                said("copy", 1, SANK),
                said("copy", 2, SANK),
                said("copy", 3, SANK)))
        .containsOnly(Map.entry("copy-1", "a-1"), Map.entry("copy-2", "a-2"));
  }

  @Test
  void originalSpeaksBeforeItsCopiesAndTheEarlierPrintingBeforeTheLater() {
    ResolvedStory story = story("a", "copy");
    story.getDocuments().get(0).setDerivation(Derivation.SYNDICATED);
    story.getDocuments().get(1).setDerivation(Derivation.ORIGINAL);
    assertThat(copies(story, said("a", 1, SANK), said("copy", 1, SANK))).containsKey("a-1");
    story.getDocuments().get(1).setDerivation(Derivation.SYNDICATED);
    story.getDocuments().get(0).setResolvedDate(on(4));
    story.getDocuments().get(1).setResolvedDate(on(3));
    assertThat(copies(story, said("a", 1, SANK), said("copy", 1, SANK))).containsKey("a-1");
  }

  @Test
  void orderOfTheClaimsDoesNotMatter() {
    ResolvedStory story = story("a", "copy", "b");
    List<ComparableClaim> claims =
        new ArrayList<>(List.of(said("a", 1, SANK), said("copy", 2, SANK), said("copy", 1, HURT)));
    Map<String, String> found = copies(story, claims.toArray(ComparableClaim[]::new));
    Collections.reverse(claims);
    assertThat(copies(story, claims.toArray(ComparableClaim[]::new))).isEqualTo(found);
  }

  @Test
  void wordsAreCountedOnceAnOrigin() {
    List<ComparableClaim> marked =
        Repetitions.marked(
            story("a", "copy", "b"),
            List.of(
                said("a", 1, SANK),
                said("a", 2, HURT),
                said("copy", 1, SANK),
                said("copy", 2, "Readers write"),
                said("b", 1, SANK)));
    assertThat(Repetitions.counted(marked))
        .extracting(c -> c.getClaim().getClaimId())
        .containsExactly("a-1", "a-2", "b-1");
  }

  @Test
  void repetitionMeetsNothing() {
    ComparableClaim claim = said("a", 1, SANK);
    claim.getClaim().setCandidateKeys(List.of("ferry"));
    ClaimFeatures features = Candidates.features(claim);
    assertThat(features.getKeys()).containsExactly("ferry");
    claim.setCopyOf("b-1");
    assertThat(Candidates.features(claim).getKeys()).isEmpty();
  }

  @Test
  void tenCopiesChangeNoStatusAndAddNoOrigin() {
    List<ComparableClaim> claims = new ArrayList<>();
    claims.add(said("a", 1, SANK));
    claims.add(said("b", 1, "The ferry sank near the cape"));
    claims.add(measured("a", 2, HURT, 40));
    claims.add(measured("b", 2, "60 people were hurt", 60));
    Map<String, Consensus> before = rows(claims);
    for (int i = 0; i < 10; i++) {
      claims.add(said("copy" + i, 1, SANK));
      claims.add(measured("copy" + i, 2, HURT, 40));
    }
    Map<String, Consensus> after = rows(claims);
    assertThat(before.values())
        .extracting(Consensus::getStatus)
        .contains(ConsensusStatus.CONTESTED);
    before.forEach(
        (claim, row) -> {
          Consensus now = after.get(claim);
          assertThat(now.getStatus()).isEqualTo(row.getStatus());
          assertThat(now.getSupport().getOrigins()).isEqualTo(row.getSupport().getOrigins());
          assertThat(now.getDissent().getOrigins()).isEqualTo(row.getDissent().getOrigins());
          assertThat(now.getConfidence()).isEqualTo(row.getConfidence());
        });
    assertThat(after.get("a-1").getSupport().getDocuments())
        .as("counted where they stand")
        .isEqualTo(12);
  }

  @Test
  void copyWithAnotherDateAnswersWhatItRepeats() {
    Claim first = Claims.dated(said("a", 1, SANK).getClaim(), "2031-03-01", "2031-03-01");
    Claim copy = Claims.dated(said("copy", 1, SANK).getClaim(), "2031-03-08", "2031-03-08");
    Claim other = Claims.dated(said("b", 1, SANK).getClaim(), "2031-03-08", "2031-03-08");
    StoryConsensus resolved =
        resolve(List.of(comparable(first), comparable(copy), comparable(other)));
    assertThat(resolved.getConsensus())
        .extracting(Consensus::getStatus)
        .containsExactly(ConsensusStatus.CONTESTED);
    Claim repeated =
        resolved.getClaims().stream()
            .filter(c -> c.getClaimId().equals("copy-1"))
            .findFirst()
            .orElseThrow();
    assertThat(repeated.getStance()).isEqualTo(Stance.RESTATES_COPY);
    assertThat(repeated.getMatchEvidence().get(0).getDetail()).isEqualTo("a-1");
  }

  private static Map<String, Consensus> rows(List<ComparableClaim> claims) {
    StoryConsensus resolved = resolve(claims);
    Map<String, Consensus> rows =
        resolved.getConsensus().stream()
            .collect(Collectors.toMap(Consensus::getConsensusId, row -> row));
    return resolved.getClaims().stream()
        .collect(Collectors.toMap(Claim::getClaimId, c -> rows.get(c.getConsensusId())));
  }

  private static StoryConsensus resolve(List<ComparableClaim> claims) {
    ResolvedStory story =
        story(
            claims.stream()
                .map(c -> c.getClaim().getDocumentId())
                .distinct()
                .toArray(String[]::new));
    claims.forEach(c -> c.getClaim().setCandidateKeys(List.of("key")));
    List<ComparableClaim> marked = Repetitions.marked(story, claims);
    List<ClaimFeatures> features =
        marked.stream().map(Candidates::features).filter(f -> !f.getKeys().isEmpty()).toList();
    return new ConsensusResolver(new WordBag())
        .resolve(story, marked, Candidates.among("key", features).pairs());
  }

  /** Copies are of the origin of "a", and none is known to be the first. */
  private static ResolvedStory story(String... documents) {
    ResolvedStory story = Claims.story(documents);
    for (Document document : story.getDocuments()) {
      document.setOriginId(origin(document.getDocumentId()));
      document.setDerivation(
          document.getDocumentId().startsWith("copy")
              ? Derivation.SYNDICATED
              : Derivation.ORIGINAL);
    }
    return story;
  }

  private static String origin(String document) {
    return document.startsWith("copy") ? "origin-a" : "origin-" + document;
  }

  private static Map<String, String> copies(ResolvedStory story, ComparableClaim... claims) {
    return Repetitions.marked(story, List.of(claims)).stream()
        .filter(c -> !c.getCopyOf().isEmpty())
        .collect(Collectors.toMap(c -> c.getClaim().getClaimId(), ComparableClaim::getCopyOf));
  }

  private static ComparableClaim said(String document, int place, String words) {
    Claim claim = Claims.claim(document, place, words);
    claim.setOriginId(origin(document));
    claim.setEvidence(new Span(place * 100, place * 100 + words.length(), words));
    return comparable(claim);
  }

  private static ComparableClaim measured(String document, int place, String words, double value) {
    Claim claim = said(document, place, words).getClaim();
    return comparable(Claims.measuring(claim, value, value, "{people}"));
  }

  private static ComparableClaim comparable(Claim claim) {
    return Claims.comparable(
        claim, List.of(claim.getText().toLowerCase(java.util.Locale.ROOT).split(" ")), List.of());
  }

  private static DateEstimate on(int day) {
    LocalDate date = LocalDate.of(2031, 3, day);
    return DateEstimate.newBuilder()
        .setEdtf(date.toString())
        .setEarliest(date)
        .setLatest(date)
        .build();
  }
}
