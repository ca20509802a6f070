package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consilience.text.Embedder;

/**
 * The parts of a document's blocks that are compared by meaning: a block, or the pieces of a long
 * one, since an encoder reads no further than its window and a text of one paragraph must weigh as
 * much as the same text in many.
 *
 * @param block for each passage the block that it is of
 * @param vectors of length one
 * @param words what each passage weighs
 */
record Passages(List<Integer> block, List<float[]> vectors, List<Integer> words) {

  /** Words. A paragraph of news has 20 to 80. */
  private static final int LONGEST = 110;

  private static final int PIECE = 70;

  /** Words. Shorter passages in a row are joined, up to so many words together. */
  private static final int SHORT = 35;

  private static final int JOINED = 70;

  /** Pieces of one block. More say nothing new of it, and cost a model run each. */
  private static final int MOST_PIECES = 12;

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?][\"”’)]{0,2})\\s+(?=\\P{Ll})");

  static Passages none() {
    return new Passages(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Adds a block's passages and gives their mean as the vector of the block. */
  float[] add(int index, Wording wording, Embedder embedder) {
    List<String> pieces = pieces(wording);
    List<float[]> found = pieces.stream().map(embedder::embed).toList();
    for (float[] vector : found) {
      block.add(index);
      vectors.add(vector);
      words.add(Math.max(1, wording.words() / pieces.size()));
    }
    return found.size() == 1 ? found.get(0) : Topic.mean(found);
  }

  /**
   * The passages with runs of short ones joined: a text of one sentence a line must not lose
   * against fewer but longer passages of another story.
   */
  Passages merged() {
    Passages merged = none();
    for (int i = 0; i < vectors.size(); ) {
      int end = i + 1;
      int length = words.get(i);
      while (end < vectors.size()
          && length < JOINED
          && words.get(i) < SHORT
          && words.get(end) < SHORT
          && block.get(end) - block.get(end - 1) <= 2) {
        length += words.get(end++);
      }
      merged.block.add(block.get(i));
      merged.vectors.add(end == i + 1 ? vectors.get(i) : Topic.mean(vectors.subList(i, end)));
      merged.words.add(length);
      i = end;
    }
    return merged;
  }

  private static List<String> pieces(Wording wording) {
    if (wording.words() <= LONGEST) {
      return List.of(wording.text());
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int length = 0;
    for (String sentence : SENTENCES.split(wording.text())) {
      open.append(open.isEmpty() ? "" : " ").append(sentence);
      length += 1 + (int) sentence.chars().filter(c -> c == ' ').count();
      if (length >= PIECE && pieces.size() < MOST_PIECES) {
        pieces.add(open.toString());
        open.setLength(0);
        length = 0;
      }
    }
    if (!open.isEmpty() && (pieces.isEmpty() || length >= PIECE / 2)) {
      pieces.add(open.toString());
    }
    return pieces;
  }
}
