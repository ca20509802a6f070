package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.Tally;
import org.consilience.model.Variant;

class ConsensusPropertyTest {
  private static final GroupResolver GROUPS = new GroupResolver(Claims.story("a", "b", "c", "d"));

  /** Claims of four documents, two of which share an origin: asserted, denied, measured, quoted. */
  @Provide
  Arbitrary<List<Claim>> groups() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"), Arbitraries.integers().between(0, 5))
        .as(ConsensusPropertyTest::claim)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(ConsensusPropertyTest::numbered);
  }

  @Property(tries = 300)
  void orderOfClaimsAndPairsNeverMatters(
      @ForAll("groups") List<Claim> group, @ForAll Random random) {
    List<ComparableClaim> claims = comparable(group);
    List<CandidatePair> pairs = ConsensusResolverTest.pairs(claims);
    String resolved = ConsensusResolverTest.resolve(claims, pairs).toString();
    List<ComparableClaim> shuffled = new ArrayList<>(claims);
    List<CandidatePair> shuffledPairs = new ArrayList<>(ConsensusResolverTest.pairs(shuffled));
    Collections.shuffle(shuffled, random);
    Collections.shuffle(shuffledPairs, random);
    assertThat(ConsensusResolverTest.pairs(shuffled)).isEqualTo(pairs);
    assertThat(ConsensusResolverTest.resolve(shuffled, shuffledPairs).toString())
        .isEqualTo(resolved);
  }

  @Property(tries = 300)
  void copyOfADocumentAddsNoOriginAndChangesNoStatus(@ForAll("groups") List<Claim> group) {
    String copied = group.get(0).getDocumentId();
    List<Claim> more = new ArrayList<>(group);
    for (Claim claim : group) {
      if (claim.getDocumentId().equals(copied)) {
        Claim copy = Claim.newBuilder(claim).build();
        copy.setDocumentId("copy");
        copy.setClaimId("copy-" + claim.getClaimId());
        more.add(copy);
      }
    }
    Consensus before = GROUPS.resolve(group);
    Consensus after = GROUPS.resolve(more);
    assertThat(after.getStatus()).isEqualTo(before.getStatus());
    assertThat(after.getProposition()).isEqualTo(before.getProposition());
    assertThat(after.getSupport().getOrigins()).isEqualTo(before.getSupport().getOrigins());
    assertThat(after.getDissent().getOrigins()).isEqualTo(before.getDissent().getOrigins());
    assertThat(after.getSupport().getEffectiveSupport())
        .isEqualTo(before.getSupport().getEffectiveSupport());
    assertThat(after.getPivotalOrigins()).isEqualTo(before.getPivotalOrigins());
  }

  @Property(tries = 300)
  void countsFitTogether(@ForAll("groups") List<Claim> group) {
    Consensus row = GROUPS.resolve(group);
    for (Tally tally : List.of(row.getSupport(), row.getDissent())) {
      assertThat(tally.getOrigins()).isLessThanOrEqualTo(tally.getDocuments());
      assertThat(tally.getDocuments()).isLessThanOrEqualTo(tally.getMentions());
      assertThat(tally.getPublishers() + tally.getDocumentsWithoutPublisher())
          .isLessThanOrEqualTo(tally.getDocuments());
      assertThat(tally.getEffectiveSupport()).isBetween(0.0, (double) tally.getOrigins());
    }
    assertThat(row.getConfidence()).isBetween(row.getConfidenceLow(), row.getConfidenceHigh());
    assertThat(row.getStability()).isBetween(0.0, 1.0);
  }

  /** A document that gives answers on both sides counts on both. */
  @Property(tries = 300)
  void everyMemberDocumentSupportsOrDissents(@ForAll("groups") List<Claim> group) {
    Consensus row = GROUPS.resolve(group);
    TreeSet<String> members = new TreeSet<>();
    group.forEach(c -> members.add(c.getDocumentId()));
    TreeSet<String> supporting = documents(row, false);
    TreeSet<String> dissenting = documents(row, true);
    assertThat(row.getSupport().getDocuments()).isEqualTo(supporting.size());
    assertThat(row.getDissent().getDocuments()).isEqualTo(dissenting.size());
    TreeSet<String> both = new TreeSet<>(supporting);
    both.retainAll(dissenting);
    assertThat(supporting.size() + dissenting.size() - both.size()).isEqualTo(members.size());
    assertThat(row.getSilentDocumentIds()).doesNotContainAnyElementsOf(members);
  }

  private static TreeSet<String> documents(Consensus row, boolean dissenting) {
    TreeSet<String> documents = new TreeSet<>();
    for (Variant variant : row.getVariants()) {
      if (variant.getRelation().name().equals("CONTRADICTS") == dissenting) {
        documents.addAll(variant.getDocumentIds());
      }
    }
    return documents;
  }

  private static Claim claim(String document, int sort) {
    Claim claim = Claims.claim(document, "The search of the bay took place");
    switch (sort) {
      case 0 -> Claims.denied(claim);
      case 1 -> Claims.lasting(claim, 3600.0, 3600.0);
      case 2 -> Claims.lasting(claim, 2700.0, 4500.0);
      case 3 -> Claims.lasting(claim, 86400.0, 86400.0);
      case 4 -> Claims.said(claim, "Ann Holt", null);
      default -> Claims.said(claim, "Rosa Gil", null);
    }
    claim.setOriginId(document.equals("b") ? "origin-a" : "origin-" + document);
    return claim;
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> numbered = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = Claim.newBuilder(claims.get(i)).build();
      claim.setClaimId("claim-" + i);
      claim.getEvidence().setStart(i * 100);
      claim.getEvidence().setEnd(i * 100 + 50);
      numbered.add(claim);
    }
    return numbered;
  }

  private static List<ComparableClaim> comparable(List<Claim> claims) {
    return claims.stream()
        .map(c -> Claims.comparable(c, List.of("search", "bay"), List.of()))
        .toList();
  }
}
