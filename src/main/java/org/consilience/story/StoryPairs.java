package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.model.StoryPair;
import org.consilience.model.StoryVector;
import org.consilience.model.Term;
import org.consilience.text.DisjointSets;
import org.consilience.text.Rounding;

/** Which documents are compared at all, and which of them are alike enough to be clustered. */
public final class StoryPairs {
  /**
   * Documents under one key that are compared each with each; in a larger bucket each is compared
   * with its neighbours only. Twice what a rare term can have.
   */
  private static final int BUCKET = 2 * StoryVectors.RARE;

  /**
   * Neighbours compared in a large bucket. A document has some dozen keys, so it still meets
   * hundreds of others, and clustering compares all that hang together.
   */
  private static final int NEIGHBOURS = 32;

  /** Neighbours in this order share their first keys. */
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::allKeys).thenComparing(Candidate::id);

  /**
   * The pairs found under a key.
   *
   * @param left pairs that the bound on a large bucket left out
   */
  public record Found(List<StoryPair> pairs, long left) {}

  private record Candidate(StoryVector vector, TermVector terms, String allKeys) {
    static Candidate of(StoryVector vector) {
      return new Candidate(vector, TermVector.of(vector), String.join(" ", vector.getKeys()));
    }

    String id() {
      return vector.getDocumentId();
    }
  }

  private StoryPairs() {}

  /** The pairs of documents under a key that could be of one story; their order does not matter. */
  public static Found among(String key, List<StoryVector> vectors) {
    List<StoryPair> pairs = new ArrayList<>();
    long left = meet(key, vectors, (a, b, score) -> pairs.add(pair(a, b, score)));
    return new Found(pairs, left);
  }

  /** The same, but for pairs that join what other pairs under the key already join. */
  public static Found connecting(String key, List<StoryVector> vectors) {
    DisjointSets sets = new DisjointSets();
    List<StoryPair> pairs = new ArrayList<>();
    long left =
        meet(
            key,
            vectors,
            (a, b, score) -> {
              if (!sets.root(a).equals(sets.root(b))) {
                sets.union(a, b);
                pairs.add(pair(a, b, score));
              }
            });
    return new Found(pairs, left);
  }

  /** What is done with two documents that are alike enough. */
  interface Meeting {
    void of(String a, String b, PairScore score);
  }

  /**
   * Tells of every pair under a key that could be of one story.
   *
   * @return pairs that the bound on a large bucket left out
   */
  static long meet(String key, List<StoryVector> vectors, Meeting meeting) {
    List<Candidate> sorted = vectors.stream().map(Candidate::of).sorted(ORDER).toList();
    int size = sorted.size();
    boolean large = size > BUCKET;
    int reach = large ? NEIGHBOURS : size;
    long met = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < Math.min(size, i + 1 + reach); j++) {
        met++;
        Candidate a = sorted.get(i);
        Candidate b = sorted.get(j);
        if (meetFirst(key, a.vector, b.vector) && !(large && metBefore(key, a, b))) {
          compare(a, b, meeting);
        }
      }
    }
    return (long) size * (size - 1) / 2 - met;
  }

  private static void compare(Candidate a, Candidate b, Meeting meeting) {
    PairScore score = PairScore.of(a.terms, b.terms);
    if (score.rounded() >= StoryClusters.LEAST) {
      meeting.of(a.id(), b.id(), score);
    }
  }

  /**
   * Whether two neighbours in a large bucket are neighbours under an earlier key, too: who share
   * all keys stand equally far apart in every bucket. A crowd of look-alikes is compared once.
   */
  private static boolean metBefore(String key, Candidate a, Candidate b) {
    return a.allKeys.equals(b.allKeys) && !key.equals(a.vector.getKeys().get(0));
  }

  /**
   * Whether no rare term brings the two together under an earlier key: its bucket is never too
   * large, so the pair is found there.
   */
  private static boolean meetFirst(String key, StoryVector a, StoryVector b) {
    return a.getKeys().stream()
        .takeWhile(k -> StoryVectors.isRare(k) && k.compareTo(key) < 0)
        .noneMatch(b.getKeys()::contains);
  }

  private static StoryPair pair(String a, String b, PairScore score) {
    boolean ordered = a.compareTo(b) <= 0;
    return new StoryPair(
        ordered ? a : b,
        ordered ? b : a,
        score.rounded(),
        List.of(
            new Term("shared-names", Rounding.six(score.names()), null),
            new Term("shared-words", Rounding.six(score.words()), null)));
  }
}
