package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/** Finds a document's topic and compares every block with it, by meaning and by words. */
final class Kinships {

  /** Shorter blocks have no topic of their own; embedding them would cost and say nothing. */
  private static final int EMBEDDED_WORDS = 5;

  /** Affinity from which a passage of prose is of the article's core. */
  private static final double CORE = 0.4;

  private final List<Wording> wordings;
  private final boolean[] prose;
  private final List<float @Nullable []> vectors = new ArrayList<>();
  private final Passages passages = Passages.none();
  private final boolean[] core;
  private final SharedWords shared = new SharedWords();
  private final Topic topic;
  private int proseWords;

  Kinships(List<Wording> wordings, boolean[] prose, Embedder embedder) {
    this.wordings = wordings;
    this.prose = prose;
    this.core = new boolean[prose.length];
    for (int i = 0; i < prose.length; i++) {
      vectors.add(vector(i, embedder));
    }
    this.topic = Topic.of(passages.merged());
    for (int i = 0; i < prose.length; i++) {
      core[i] = prose[i] && affinity(i) >= CORE;
      if (core[i]) {
        shared.add(wordings.get(i));
      }
      proseWords += prose[i] ? wordings.get(i).words() : 0;
    }
  }

  List<Kinship> all() {
    List<Kinship> all = new ArrayList<>();
    for (int i = 0; i < prose.length; i++) {
      all.add(kinship(i));
    }
    return all;
  }

  /** A block's vector; null if it is too short to have a meaning of its own. */
  float @Nullable [] vector(int i) {
    return vectors.get(i);
  }

  private float @Nullable [] vector(int i, Embedder embedder) {
    Wording wording = wordings.get(i);
    if (i >= BlockViews.MOST_EMBEDDED || wording.words() < EMBEDDED_WORDS) {
      return null;
    }
    return prose[i] ? passages.add(i, wording, embedder) : embedder.embed(wording.text());
  }

  private double affinity(int i) {
    float[] vector = vectors.get(i);
    return vector == null ? 0 : topic.affinity(vector);
  }

  private Kinship kinship(int i) {
    Wording wording = wordings.get(i);
    return new Kinship(
        affinity(i),
        nearest(i),
        prose[i] ? Rounding.six((double) wording.words() / Math.max(1, proseWords)) : 0,
        shared.wordsBeside(wording, core[i]),
        shared.stemShare(wording, core[i]),
        shared.rareShare(wording, core[i]),
        shared.rareShared(wording, core[i]),
        shared.sharedNames(wording, core[i]),
        shared.newNames(wording, core[i]));
  }

  private double nearest(int i) {
    float[] vector = vectors.get(i);
    if (vector == null) {
      return 0;
    }
    double first = 0;
    double second = 0;
    int limit = Math.min(Topic.MOST_PASSAGES, passages.vectors().size());
    for (int j = 0; j < limit; j++) {
      int block = passages.block().get(j);
      if (block != i && core[block]) {
        double cosine = Embedder.cosine(vector, passages.vectors().get(j));
        second = Math.max(second, Math.min(first, cosine));
        first = Math.max(first, cosine);
      }
    }
    return Rounding.six(second == 0 ? first : (first + second) / 2);
  }
}
