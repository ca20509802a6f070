package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.StoryMember;
import org.consilience.text.DisjointSets;

/**
 * Finds documents whose texts have one origin. No two are compared that share none of their
 * fingerprints, and none with more than a bounded number of others.
 */
final class CopyFinder {
  /**
   * Share of winnowed hashes from which two texts are compared: a tenth of a text copied leaves
   * about this much.
   */
  private static final double COMMON_HASHES = 0.02;

  /** Share of word pairs from which they are compared; half the words replaced leave a quarter. */
  private static final double COMMON_PAIRS = 0.06;

  private final List<RunningText> texts;
  private final List<CopyEdge> pairs = new ArrayList<>();

  /** The texts that are one voice as far as their words tell. */
  private final DisjointSets voices = new DisjointSets();

  private long refused;

  private CopyFinder(List<RunningText> texts) {
    this.texts = texts;
  }

  /** The edges between the members of a story, and how often a posting list was full. */
  record Copies(List<Lineage> edges, long refused) {
    /** The same as the dates of the documents turn them; in order of edge ids. */
    Copies turned(List<Document> dated) {
      Map<String, Document> byId = new HashMap<>();
      dated.forEach(d -> byId.put(d.getDocumentId(), d));
      return new Copies(edges.stream().map(e -> turned(e, byId)).sorted(BY_ID).toList(), refused);
    }

    private static Lineage turned(Lineage edge, Map<String, Document> byId) {
      Document from = byId.get(edge.getFromId());
      Document to = byId.get(edge.getToId());
      return from == null || to == null ? edge : CopyDirection.turned(edge, from, to);
    }
  }

  private static final Comparator<Lineage> BY_ID = Comparator.comparing(Lineage::getLineageId);

  /** The edges between members, given in order of their ids; in order of edge ids. */
  static Copies find(List<StoryMember> members) {
    Vocabulary vocabulary = new Vocabulary();
    CopyFinder finder =
        new CopyFinder(members.stream().map(m -> RunningText.of(m, vocabulary)).toList());
    finder.compareCandidates();
    return new Copies(finder.edges(), finder.refused);
  }

  private void compareCandidates() {
    CandidateIndex runs = new CandidateIndex(COMMON_HASHES);
    CandidateIndex words = new CandidateIndex(COMMON_PAIRS);
    Map<String, Integer> firstOfHash = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      RunningText text = texts.get(i);
      String hash = text.document().getContentHash();
      Integer first = hash.isEmpty() ? null : firstOfHash.putIfAbsent(hash, i);
      if (first != null) {
        pair(new CopyEdge(text, texts.get(first), List.of(), List.of()));
        continue;
      }
      Set<Integer> candidates = new TreeSet<>();
      candidates.addAll(runs.meet(i, Fingerprints.winnowed(text), this::voice));
      candidates.addAll(words.meet(i, Fingerprints.pairs(text), this::voice));
      compare(text, candidates);
    }
    refused = runs.refused() + words.refused();
  }

  private void compare(RunningText text, Set<Integer> candidates) {
    if (candidates.isEmpty()) {
      return;
    }
    CommonRuns runs = new CommonRuns(text);
    SentenceAlignment alignment = new SentenceAlignment(text);
    for (int candidate : candidates) {
      RunningText other = texts.get(candidate);
      List<SentenceAlignment.Match> matches = alignment.with(other);
      pair(new CopyEdge(text, other, runs.with(other), matches));
    }
  }

  private void pair(CopyEdge pair) {
    pairs.add(pair);
    if (pair.isOneVoice()) {
      voices.union(pair.first().id(), pair.second().id());
    }
  }

  private String voice(int text) {
    return voices.root(texts.get(text).id());
  }

  /** Only when all voices are known is it known which values are rare. */
  private List<Lineage> edges() {
    RareValues rare = RareValues.of(texts, voices::root);
    return pairs.stream()
        .map(p -> p.lineage(rare.shared(p.first(), p.second())))
        .flatMap(Optional::stream)
        .sorted(BY_ID)
        .toList();
  }
}
