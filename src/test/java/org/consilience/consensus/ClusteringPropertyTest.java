package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilience.consensus.Clustering.Edge;

class ClusteringPropertyTest {

  @Property(tries = 200)
  void orderOfEdgesNeverMattersAndEveryClaimIsInOneGroup(
      @ForAll @Size(45) List<@IntRange(min = 0, max = 10) Integer> tenths, @ForAll Random random) {
    Map<String, String> documents = new TreeMap<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      documents.put("c" + i, "d" + i % 7);
      for (int j = 0; j < i; j++) {
        edges.add(ClusteringTest.edge("c" + j, "c" + i, tenths.get(edges.size()) / 10.0));
      }
    }
    List<List<String>> groups = new Clustering(documents, Clustering.Least.of(0.55)).cluster(edges);
    Collections.shuffle(edges, random);
    assertThat(new Clustering(documents, Clustering.Least.of(0.55)).cluster(edges))
        .isEqualTo(groups);
    assertThat(groups.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(documents.keySet());
  }
}
