package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.consensus.Clustering.Edge;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  private static final Map<String, String> DOCUMENTS =
      new TreeMap<>(Map.of("a1", "a", "a2", "a", "b1", "b", "c1", "c", "d1", "d"));

  @Test
  void likeClaimsJoinAndOthersStayAlone() {
    assertThat(cluster(edge("a1", "b1", 0.9), edge("c1", "d1", 0.5)))
        .containsExactly(List.of("a1", "b1"), List.of("a2"), List.of("c1"), List.of("d1"));
  }

  @Test
  void whatNoThirdDocumentBacksNeedsABetterScore() {
    assertThat(lone(edge("a1", "b1", 0.7))).contains(List.of("a1"), List.of("b1"));
    assertThat(lone(edge("a1", "b1", 0.7), edge("a1", "c1", 0.6), edge("b1", "c1", 0.6)))
        .contains(List.of("a1", "b1", "c1"));
    assertThat(lone(edge("a1", "b1", 0.9), edge("a2", "b1", 0.7)))
        .as("two documents, however many of their claims")
        .contains(List.of("a1", "b1"), List.of("a2"));
  }

  @Test
  void disputeOfTwoIsNotOverlooked() {
    PairScore score = new PairScore(0.6, List.of(new Term("values-apart", -0.3, null)));
    assertThat(lone(new Edge("a1", "b1", score))).contains(List.of("a1", "b1"));
  }

  private static List<List<String>> lone(Edge... edges) {
    return new Clustering(DOCUMENTS, new Clustering.Least(0.25, 0.3, 0.75)).cluster(List.of(edges));
  }

  @Test
  void chainOfNearMatchesBreaks() {
    assertThat(cluster(edge("a1", "b1", 0.9), edge("b1", "c1", 0.8), edge("c1", "d1", 0.9)))
        .contains(List.of("a1", "b1"), List.of("c1", "d1"));
  }

  @Test
  void groupJoinsWhatIsNearToAllOfIt() {
    assertThat(cluster(edge("a1", "b1", 0.9), edge("b1", "c1", 0.8), edge("a1", "c1", 0.5)))
        .contains(List.of("a1", "b1", "c1"));
  }

  @Test
  void strongestPairsJoinFirst() {
    assertThat(cluster(edge("a1", "b1", 0.7), edge("b1", "c1", 0.95), edge("c1", "d1", 0.7)))
        .contains(List.of("b1", "c1"), List.of("a1"), List.of("d1"));
  }

  @Test
  void claimsOfOneDocumentDoNotCountAgainstEachOther() {
    assertThat(cluster(edge("a1", "b1", 0.8), edge("a2", "b1", 0.8)))
        .contains(List.of("a1", "a2", "b1"));
  }

  @Test
  void claimsOfOneDocumentNeverJoinAlone() {
    assertThat(cluster(edge("a1", "a2", 0.99))).hasSize(5);
  }

  @Test
  void readingsOfOneClauseEndInOneGroup() {
    Clustering clustering = new Clustering(DOCUMENTS, Clustering.Least.of(0.5));
    clustering.cluster(List.of(edge("a1", "b1", 0.9)));
    assertThat(clustering.joinTwins(List.of(List.of("a1", "a2"))))
        .containsExactly(List.of("a1", "a2", "b1"), List.of("c1"), List.of("d1"));
  }

  @Test
  void readingsOfOneClauseStayApartWhereItIsForbiddenOrGroupsMeetSeldom() {
    Clustering forbidden = new Clustering(DOCUMENTS, Clustering.Least.of(0.5));
    forbidden.cluster(List.of(edge("a1", "b1", 0.9), edge("a2", "b1", 0)));
    assertThat(forbidden.joinTwins(List.of(List.of("a1", "a2")))).contains(List.of("a2"));
    Map<String, String> more = new TreeMap<>(DOCUMENTS);
    more.put("e1", "e");
    Clustering seldom = new Clustering(more, Clustering.Least.of(0.5));
    seldom.cluster(
        List.of(
            edge("a1", "b1", 0.9),
            edge("a1", "e1", 0.9),
            edge("b1", "e1", 0.9),
            edge("a2", "c1", 0.9),
            edge("a2", "d1", 0.9),
            edge("c1", "d1", 0.9)));
    assertThat(seldom.joinTwins(List.of(List.of("a1", "a2"))))
        .contains(List.of("a1", "b1", "e1"), List.of("a2", "c1", "d1"));
  }

  @Test
  void edgeOfAnUnknownClaimIsABug() {
    assertThatThrownBy(() -> cluster(edge("a1", "zz", 0.9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zz");
  }

  @Test
  void threeThousandClaimsAreGroupedInTime() {
    Map<String, String> documents = new TreeMap<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      documents.put(name(i), "document-" + i % 600);
      for (int j = i + 1; j < Math.min(3_000, i + 100); j++) {
        edges.add(edge(name(i), name(j), i / 100 == j / 100 ? 0.9 : 0.6));
      }
    }
    List<List<String>> groups = new Clustering(documents, Clustering.Least.of(0.55)).cluster(edges);
    assertThat(groups).hasSizeBetween(15, 60);
    assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(3_000);
  }

  private static String name(int i) {
    return String.format(Locale.ROOT, "claim-%04d", i);
  }

  static Edge edge(String a, String b, double probability) {
    return new Edge(a, b, new PairScore(probability, List.of()));
  }

  private static List<List<String>> cluster(Edge... edges) {
    return new Clustering(DOCUMENTS, Clustering.Least.of(0.55)).cluster(List.of(edges));
  }
}
