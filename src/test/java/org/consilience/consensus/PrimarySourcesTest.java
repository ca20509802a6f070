package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Source;
import org.consilience.model.Stance;
import org.junit.jupiter.api.Test;

class PrimarySourcesTest {

  @Test
  void everySourceHasOneRowWithItsCounts() {
    List<Source> sources =
        PrimarySources.of(
            List.of(
                said(claim("a", "x"), "Ann Holt", "ann"),
                said(claim("a", 1, "y"), "Ann Holt", "ann"),
                said(claim("b", "x"), "A. Holt", "ann"),
                claim("c", "x")));
    assertThat(sources).hasSize(1);
    Source source = sources.get(0);
    assertThat(source.getName()).isEqualTo("Ann Holt");
    assertThat(source.getDocuments()).isEqualTo(2);
    assertThat(source.getClaims()).isEqualTo(3);
    assertThat(source.getPriorOnly()).isTrue();
    assertThat(source.getReliability())
        .isBetween(source.getReliabilityLow(), source.getReliabilityHigh());
  }

  @Test
  void rowsOfSeveralStoriesAddUpInAnyOrder() {
    Source first = source("Ann Holt", 2, 5);
    Source second = source("Anne Holt", 1, 1);
    Source merged = PrimarySources.merged(List.of(second, first));
    assertThat(merged.getName()).isEqualTo("Ann Holt");
    assertThat(merged.getDocuments()).isEqualTo(3);
    assertThat(merged.getClaims()).isEqualTo(6);
    assertThat(PrimarySources.merged(List.of(first, second))).isEqualTo(merged);
    assertThat(first.getClaims()).as("the row itself stays").isEqualTo(5);
  }

  @Test
  void onlyAnswersThatOthersGiveTooTellOfASource() {
    Claim alone = said(claim("a", "x"), "Ann Holt", "ann");
    alone.setConsensusId("g1");
    Claim fallen = said(claim("a", 1, "y"), "Ann Holt", "ann");
    fallen.setConsensusId("g2");
    fallen.setStance(Stance.CONTRADICTS);
    Claim other = claim("b", "y");
    other.setConsensusId("g2");
    fallen.setOriginId("o1");
    other.setOriginId("o2");
    Source source = PrimarySources.of(List.of(alone, fallen, other)).get(0);
    assertThat(source.getJudged()).isEqualTo(1);
    assertThat(source.getAgreed()).isZero();
    assertThat(source.getReliability()).as("one answer identifies nothing").isEqualTo(0.8);
  }

  @Test
  void aRecordSpeaksFromAStatedNumberOfAnswers() {
    Source few = judged(SourceReliability.IDENTIFIABLE - 1, 0);
    Source many = judged(SourceReliability.IDENTIFIABLE, 0);
    assertThat(few.getPriorOnly()).isTrue();
    assertThat(few.getReliability()).isEqualTo(0.8);
    assertThat(many.getPriorOnly()).isFalse();
    assertThat(many.getReliability()).isEqualTo(0.2);
    assertThat(many.getReliabilityHigh() - many.getReliabilityLow()).isLessThan(0.3);
  }

  private static Source judged(int judged, int agreed) {
    Source row = source("Ann Holt", 1, judged);
    row.setJudged(judged);
    row.setAgreed(agreed);
    return PrimarySources.merged(List.of(row));
  }

  private static Source source(String name, int documents, int claims) {
    return Source.newBuilder()
        .setSourceId("s")
        .setName(name)
        .setDocuments(documents)
        .setClaims(claims)
        .build();
  }
}
