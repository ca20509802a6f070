package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.PreviousClaim;
import org.consilience.model.PreviousGroup;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class PreviousGroupsTest {
  private static final String URI = "harbour.txt";

  @Test
  void groupKeepsItsIdThoughItsAnchorIsNew() {
    PreviousGroups previous = previous(group("old", true, was("b", "The pier burnt.")));
    assertThat(previous.inherited(List.of(List.of("a", "b"))))
        .containsExactly(Map.entry(GroupResolver.ownId("a"), "old"));
  }

  /**
   * The anchor of a group whose home is another story would by itself be called what that inherits.
   */
  @Test
  void idThatAnotherStoryInheritsIsNotGivenHere() {
    String own = GroupResolver.ownId("a");
    PreviousGroups previous = previous(group(own, false, was("a", "The pier burnt.")));
    assertThat(previous.inherited(List.of(List.of("a"))).get(own)).isNotEqualTo(own).hasSize(64);
  }

  @Test
  void claimOfARevisedDocumentIsKnownByWhatItSays() {
    PreviousGroups previous =
        previous(
            group("old", true, was("gone", "Nobody was hurt.")),
            group("other", true, was("b", "x")));
    assertThat(previous.inherited(List.of(List.of("a"), List.of("b"))))
        .containsEntry(GroupResolver.ownId("a"), "old")
        .containsEntry(GroupResolver.ownId("b"), "other");
  }

  /** What stayed as it was has the better claim to an id than what only says the same. */
  @Test
  void sameClaimGoesBeforeOneThatSaysTheSame() {
    PreviousGroups previous =
        previous(
            group("aaa", true, was("gone", "Nobody was hurt.")), group("zzz", true, was("b", "x")));
    assertThat(previous.inherited(List.of(List.of("a", "b"))))
        .containsExactly(Map.entry(GroupResolver.ownId("a"), "zzz"));
  }

  private static PreviousGroups previous(PreviousGroup... groups) {
    return PreviousGroups.of(List.of(groups), claims());
  }

  /** Today's claims: a and b, of one document. */
  private static List<ComparableClaim> claims() {
    return Stream.of(claim("a", "Nobody was hurt."), claim("b", "The pier burnt.")).toList();
  }

  private static ComparableClaim claim(String id, String exact) {
    Claim claim =
        Claim.newBuilder()
            .setClaimId(id)
            .setClaimKey("")
            .setDocumentId("document")
            .setKind(ClaimKind.EVENT)
            .setText(exact)
            .setPredicate("say")
            .setEvidence(new Span(0, exact.length(), exact))
            .build();
    return ComparableClaim.newBuilder().setClaim(claim).build();
  }

  private static PreviousGroup group(String id, boolean home, PreviousClaim... claims) {
    return new PreviousGroup(
        id,
        home,
        Stream.of(claims).map(c -> PreviousClaim.newBuilder(c).setGroupId(id).build()).toList());
  }

  private static PreviousClaim was(String id, String exact) {
    return PreviousClaim.newBuilder()
        .setClaimId(id)
        .setGroupId("")
        .setSourceUri(URI)
        .setDocumentId("document")
        .setSignature(PreviousGroups.signature(URI, claim(id, exact).getClaim()))
        .setStart(0)
        .build();
  }
}
