package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.CandidatePair;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.StoryConsensus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A story of three thousand claims: a hundred documents that each say the same thirty things. */
@Tag("long")
class LargeStoryTest {
  private static final int DOCUMENTS = 100;
  private static final int THINGS = 30;

  @Test
  void storyOfThreeThousandClaimsStaysWithinItsBounds() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          List<ComparableClaim> claims = claims();
          List<CandidatePair> pairs = ConsensusResolverTest.pairs(claims);
          assertThat(pairs).hasSizeLessThanOrEqualTo(claims.size() * Candidates.NEAREST);
          StoryConsensus resolved =
              new ConsensusResolver(new WordBag()).resolve(Claims.story(), claims, pairs);
          assertThat(resolved.getConsensus()).hasSize(THINGS);
          assertThat(resolved.getConsensus())
              .extracting(Consensus::getSupport)
              .allMatch(tally -> tally.getOrigins() == DOCUMENTS);
        });
  }

  private static List<ComparableClaim> claims() {
    List<ComparableClaim> claims = new ArrayList<>();
    for (int document = 0; document < DOCUMENTS; document++) {
      for (int thing = 0; thing < THINGS; thing++) {
        String text = "event " + thing + " struck town" + thing + " with force" + thing;
        List<String> lemmas = List.of("event", "strike", "town" + thing, "force" + thing);
        claims.add(Claims.comparable(Claims.claim("d" + document, thing, text), lemmas, List.of()));
      }
    }
    return claims;
  }
}
