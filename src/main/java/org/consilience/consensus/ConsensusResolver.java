package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.ResolvedStory;
import org.consilience.model.ScoredPair;
import org.consilience.model.ScoredPairs;
import org.consilience.model.StoryConsensus;
import org.consilience.text.Embedder;

/** Everything from the claims of a story to its consensus rows. */
public final class ConsensusResolver {
  /**
   * Mean probability of one question from which two groups join. The mean counts pairs that no key
   * brought together as nought, so it understates. Of .2 to .4 the links of the seen stories are
   * best at .2 and .25, of which the higher joins less of a large story.
   */
  static final double SAME_QUESTION = 0.25;

  /**
   * The score from which a pair of a story brings two groups together, and that of a pair that no
   * third document backs. Of pairs of public news that strangers judged (resource
   * judged-pairs.tsv), lone ones were right in .88 from .75 on, in .39 between .5 and .75, and in
   * .14 between .25 and .5.
   */
  private static final Clustering.Least IN_A_STORY = new Clustering.Least(SAME_QUESTION, 0.3, 0.75);

  private final Embedder embedder;
  private final Assumptions assumptions;

  /**
   * A resolver.
   *
   * @param embedder encodes the meaning of claims
   */
  public ConsensusResolver(Embedder embedder) {
    this(embedder, Assumptions.STORY);
  }

  /** The same, of texts of which more is known than of those of a story. */
  public ConsensusResolver(Embedder embedder, Assumptions assumptions) {
    this.embedder = embedder;
    this.assumptions = assumptions;
  }

  /**
   * Resolves one story; neither the order of the claims nor that of the pairs matters.
   *
   * @throws IllegalArgumentException if a claim has a number that is not finite
   */
  public StoryConsensus resolve(
      ResolvedStory story, List<ComparableClaim> claims, List<CandidatePair> pairs) {
    return resolve(story, claims, pairs, PreviousGroups.none());
  }

  /** The same, with groups that go by the ids which they had in the previous run. */
  public StoryConsensus resolve(
      ResolvedStory story,
      List<ComparableClaim> claims,
      List<CandidatePair> pairs,
      PreviousGroups previous) {
    return resolve(story, claims, score(claims, pairs), previous, assumptions);
  }

  /**
   * The same from scores and groups that were made before, of the same claims and pairs: these are
   * the dear part, and need nothing else of the story.
   */
  public static StoryConsensus resolve(
      ResolvedStory story,
      List<ComparableClaim> claims,
      ScoredPairs scores,
      PreviousGroups previous) {
    return resolve(story, claims, scores, previous, Assumptions.STORY);
  }

  private static StoryConsensus resolve(
      ResolvedStory story,
      List<ComparableClaim> claims,
      ScoredPairs scores,
      PreviousGroups previous,
      Assumptions assumptions) {
    Map<String, ComparableClaim> byId = byId(claims);
    List<Clustering.Edge> edges = edges(byId, scores);
    Voices voices = new Voices(byId);
    List<List<String>> clusters = groups(byId, scores).stream().map(voices::withEchoes).toList();
    Tallies tallies = new Tallies(story, voices, Likeness.of(edges, byId, voices), assumptions);
    GroupResolver groups = new GroupResolver(story, tallies, previous.inherited(clusters));
    Membership membership =
        new Membership(edges.stream().filter(e -> holds(e.score())).toList(), tallies);
    List<Consensus> consensus = new ArrayList<>();
    List<Lineage> lineage = new ArrayList<>();
    List<List<Claim>> questions =
        clusters.stream()
            .map(members -> members.stream().map(id -> find(byId, id).getClaim()).toList())
            .toList();
    QuoteFamilies.mark(questions.stream().map(voices::of).toList(), rewritten(story));
    voices.passOnFamilies();
    for (List<Claim> group : questions) {
      Consensus row = groups.resolve(group);
      membership.mark(group, row);
      consensus.add(row);
      lineage.addAll(SharedQuotations.edges(group));
    }
    List<Claim> resolved = byId.values().stream().map(ComparableClaim::getClaim).toList();
    Set<String> known = lineage.stream().map(Lineage::getLineageId).collect(Collectors.toSet());
    QuotedAlike.edges(resolved).stream()
        .filter(edge -> !known.contains(edge.getLineageId()))
        .forEach(lineage::add);
    consensus.sort(Comparator.comparing(Consensus::getConsensusId));
    lineage.sort(Comparator.comparing(Lineage::getLineageId));
    return new StoryConsensus(
        resolved,
        consensus,
        lineage,
        PrimarySources.of(resolved),
        previous.changes(resolved, consensus));
  }

  /**
   * Scores every pair once, however many keys it was found under, and groups the claims by that.
   */
  public ScoredPairs score(List<ComparableClaim> claims, List<CandidatePair> pairs) {
    Map<String, ComparableClaim> byId = byId(claims);
    List<String> places = List.copyOf(byId.keySet());
    List<Clustering.Edge> edges =
        new CandidateScores(byId, embedder, SAME_QUESTION, assumptions.prior()).score(pairs);
    return new ScoredPairs(
        edges.stream().map(edge -> scored(edge, places)).toList(),
        cluster(byId, edges, least()).stream().map(group -> places(group, places)).toList());
  }

  /** Texts that are known to tell one event need no third to back a pair. */
  private Clustering.Least least() {
    return assumptions.equals(Assumptions.STORY) ? IN_A_STORY : Clustering.Least.of(SAME_QUESTION);
  }

  private static List<Integer> places(List<String> group, List<String> places) {
    return group.stream().map(id -> Collections.binarySearch(places, id)).toList();
  }

  private static List<List<String>> groups(Map<String, ComparableClaim> byId, ScoredPairs scores) {
    List<String> places = List.copyOf(byId.keySet());
    return scores.getGroups().stream()
        .map(group -> group.stream().map(places::get).toList())
        .toList();
  }

  private static ScoredPair scored(Clustering.Edge edge, List<String> places) {
    return new ScoredPair(
        Collections.binarySearch(places, edge.first()),
        Collections.binarySearch(places, edge.second()),
        edge.score().probability(),
        edge.score().terms());
  }

  private static Map<String, ComparableClaim> byId(List<ComparableClaim> claims) {
    claims.forEach(c -> FiniteValues.check(c.getClaim()));
    Map<String, ComparableClaim> byId = new TreeMap<>();
    claims.forEach(c -> byId.put(c.getClaim().getClaimId(), ComparableClaim.newBuilder(c).build()));
    return byId;
  }

  private static List<Clustering.Edge> edges(
      Map<String, ComparableClaim> byId, ScoredPairs scores) {
    List<String> places = List.copyOf(byId.keySet());
    List<Clustering.Edge> edges = new ArrayList<>();
    for (ScoredPair pair : scores.getPairs()) {
      PairScore score = new PairScore(pair.getProbability(), pair.getTerms());
      edges.add(
          new Clustering.Edge(places.get(pair.getFirst()), places.get(pair.getSecond()), score));
    }
    return edges;
  }

  /**
   * Whether a pair alone could hold a claim in its group: what joins one has a mean of this much,
   * so one of its pairs has.
   */
  private static boolean holds(PairScore score) {
    return score.probability() >= SAME_QUESTION;
  }

  private static List<List<String>> cluster(
      Map<String, ComparableClaim> byId, List<Clustering.Edge> edges, Clustering.Least least) {
    List<ComparableClaim> matched = Repetitions.without(byId.values());
    Map<String, String> documents = new TreeMap<>();
    matched.forEach(c -> documents.put(c.getClaim().getClaimId(), c.getClaim().getDocumentId()));
    Clustering clustering = new Clustering(documents, least);
    clustering.cluster(edges);
    return clustering.joinTwins(Twins.of(matched));
  }

  private static Set<String> rewritten(ResolvedStory story) {
    return story.getDocuments().stream()
        .filter(d -> d.getDerivation() == Derivation.MACHINE_REWRITTEN)
        .map(Document::getDocumentId)
        .collect(Collectors.toSet());
  }

  private static ComparableClaim find(Map<String, ComparableClaim> byId, String id) {
    return Objects.requireNonNull(
        byId.get(id), () -> "a pair names a claim that its story does not have: " + id);
  }
}
