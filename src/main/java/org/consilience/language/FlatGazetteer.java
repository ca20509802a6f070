package org.consilience.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's tree of names of several words, in three arrays: nodes are numbered level by level, so
 * that the children of a node stand together, sorted by word.
 */
final class FlatGazetteer {
  private final StringTable words;

  /** Number of the first child of each node; one more entry than nodes. */
  private final int[] firstChild;

  /** The word that leads to each node. */
  private final int[] wordOf;

  /** The value of each node, or -1 where no name ends. */
  private final int[] valueOf;

  private final List<Set<String>> values;

  FlatGazetteer(
      StringTable words, int[] firstChild, int[] wordOf, int[] valueOf, List<Set<String>> values) {
    this.words = words;
    this.firstChild = firstChild;
    this.wordOf = wordOf;
    this.valueOf = valueOf;
    this.values = values;
  }

  PrefixTree<String, Set<String>> tree() {
    PrefixTree<String, Set<String>> tree = new PrefixTree<>();
    tree.setRoot(new Node(0));
    return tree;
  }

  /** A view of one node; it answers what the look-up of names asks and nothing else. */
  @SuppressWarnings("serial") // lives as long as one look-up
  private final class Node extends PrefixNode<String, Set<String>> {
    private final int number;

    Node(int number) {
      this.number = number;
    }

    @Override
    public @Nullable PrefixNode<String, Set<String>> get(Object word) {
      int key = words.find((String) word);
      if (key < 0) {
        return null;
      }
      int child = Arrays.binarySearch(wordOf, firstChild[number], firstChild[number + 1], key);
      return child < 0 ? null : new Node(child);
    }

    @Override
    public boolean hasValue() {
      return valueOf[number] >= 0;
    }

    @Override
    public Set<String> getValue() {
      return values.get(valueOf[number]);
    }
  }
}
