package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.said;

import java.util.List;
import org.consilience.model.Source;
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

  private static Source source(String name, int documents, int claims) {
    return Source.newBuilder()
        .setSourceId("s")
        .setName(name)
        .setDocuments(documents)
        .setClaims(claims)
        .build();
  }
}
