package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Lineage;
import org.consilience.model.StoryMember;

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
  private final List<Lineage> edges = new ArrayList<>();
  private final RareValues rare;
  private long refused;

  private CopyFinder(List<RunningText> texts) {
    this.texts = texts;
    this.rare = RareValues.of(texts);
  }

  /** The edges between the members of a story, and how often a posting list was full. */
  record Copies(List<Lineage> edges, long refused) {}

  /** The edges between members, given in order of their ids; in order of edge ids. */
  static Copies find(List<StoryMember> members) {
    Vocabulary vocabulary = new Vocabulary();
    CopyFinder finder =
        new CopyFinder(members.stream().map(m -> RunningText.of(m, vocabulary)).toList());
    finder.compareCandidates();
    finder.edges.sort(Comparator.comparing(Lineage::getLineageId));
    return new Copies(List.copyOf(finder.edges), finder.refused);
  }

  private void compareCandidates() {
    CandidateIndex runs = new CandidateIndex(COMMON_HASHES);
    CandidateIndex pairs = new CandidateIndex(COMMON_PAIRS);
    Map<String, Integer> firstOfHash = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      RunningText text = texts.get(i);
      String hash = text.document().getContentHash();
      Integer first = hash.isEmpty() ? null : firstOfHash.putIfAbsent(hash, i);
      if (first != null) {
        edge(text, texts.get(first), List.of(), List.of());
        continue;
      }
      Set<Integer> candidates = new TreeSet<>();
      candidates.addAll(runs.meet(i, Fingerprints.winnowed(text)));
      candidates.addAll(pairs.meet(i, Fingerprints.pairs(text)));
      compare(text, candidates);
    }
    refused = runs.refused() + pairs.refused();
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
      edge(text, other, runs.with(other), matches);
    }
  }

  private void edge(
      RunningText a,
      RunningText b,
      List<CommonRuns.Run> runs,
      List<SentenceAlignment.Match> matches) {
    CopyEdge.of(a, b, runs, matches, rare.shared(a, b)).ifPresent(edges::add);
  }
}
