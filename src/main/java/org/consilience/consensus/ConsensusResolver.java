package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.Lineage;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryConsensus;
import org.consilience.text.Embedder;

/** Everything from the claims of a story to its consensus rows. */
public final class ConsensusResolver {
  /**
   * Mean probability of one question from which two groups join; set on this project's own stories,
   * see ARCHITECTURE.md.
   */
  static final double SAME_QUESTION = 0.55;

  private final Embedder embedder;

  /**
   * A resolver.
   *
   * @param embedder encodes the meaning of claims
   */
  public ConsensusResolver(Embedder embedder) {
    this.embedder = embedder;
  }

  /** Resolves one story; neither the order of the claims nor that of the pairs matters. */
  public StoryConsensus resolve(
      ResolvedStory story, List<ComparableClaim> claims, List<CandidatePair> pairs) {
    Map<String, ComparableClaim> byId = new TreeMap<>();
    claims.forEach(c -> byId.put(c.getClaim().getClaimId(), ComparableClaim.newBuilder(c).build()));
    List<Clustering.Edge> edges = score(List.copyOf(byId.values()), byId, pairs);
    GroupResolver groups = new GroupResolver(story);
    List<Consensus> consensus = new ArrayList<>();
    List<Claim> resolved = new ArrayList<>();
    List<Lineage> lineage = new ArrayList<>();
    for (List<String> members : cluster(byId, edges)) {
      List<Claim> group = members.stream().map(id -> find(byId, id).getClaim()).toList();
      Consensus row = groups.resolve(group);
      consensus.add(row);
      resolved.addAll(Membership.mark(group, row, edges));
      lineage.addAll(SharedQuotations.edges(group));
    }
    consensus.sort(Comparator.comparing(Consensus::getConsensusId));
    resolved.sort(Comparator.comparing(Claim::getClaimId));
    lineage.sort(Comparator.comparing(Lineage::getLineageId));
    return new StoryConsensus(resolved, consensus, lineage, PrimarySources.of(resolved));
  }

  private List<Clustering.Edge> score(
      List<ComparableClaim> claims, Map<String, ComparableClaim> byId, List<CandidatePair> pairs) {
    PairScorer scorer = new PairScorer(embedder, new LemmaWeights(claims));
    Map<String, Clustering.Edge> edges = new TreeMap<>();
    for (CandidatePair pair : pairs) {
      // A pair found under several keys is one pair.
      edges.computeIfAbsent(
          pair.getFirst() + pair.getSecond(),
          k ->
              new Clustering.Edge(
                  pair.getFirst(),
                  pair.getSecond(),
                  scorer.score(find(byId, pair.getFirst()), find(byId, pair.getSecond()))));
    }
    return List.copyOf(edges.values());
  }

  private static List<List<String>> cluster(
      Map<String, ComparableClaim> byId, List<Clustering.Edge> edges) {
    Map<String, String> documents = new TreeMap<>();
    byId.forEach((id, claim) -> documents.put(id, claim.getClaim().getDocumentId()));
    return new Clustering(documents, SAME_QUESTION).cluster(edges);
  }

  private static ComparableClaim find(Map<String, ComparableClaim> byId, String id) {
    return Objects.requireNonNull(
        byId.get(id), () -> "a pair names a claim that its story does not have: " + id);
  }
}
