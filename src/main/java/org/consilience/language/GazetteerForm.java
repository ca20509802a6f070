package org.consilience.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes a tree of names level by level, and reads it as a {@link FlatGazetteer}. */
final class GazetteerForm {
  private static final int NO_VALUE = -1;

  private final List<PrefixNode<String, Set<String>>> nodes = new ArrayList<>();
  private final List<String> words;
  private final StringTable table;
  private final Map<List<String>, Integer> values = new LinkedHashMap<>();

  private GazetteerForm(PrefixTree<String, Set<String>> tree) {
    nodes.add(tree.getRoot());
    words = distinctWords(tree.getRoot());
    table = StringTable.of(words);
  }

  static void write(PrefixTree<String, Set<String>> tree, FlatWriter out) throws IOException {
    new GazetteerForm(tree).write(out);
  }

  static FlatGazetteer read(FlatReader in) {
    StringTable words = StringTable.read(in);
    int[] firstChild = in.ints();
    int[] wordOf = in.ints();
    int[] valueOf = in.ints();
    List<Set<String>> values = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      values.add(Collections.unmodifiableSet(new LinkedHashSet<>(in.texts())));
    }
    return new FlatGazetteer(words, firstChild, wordOf, valueOf, values);
  }

  private static List<String> distinctWords(PrefixNode<String, Set<String>> root) {
    Set<String> words = new TreeSet<>();
    List<PrefixNode<String, Set<String>>> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      PrefixNode<String, Set<String>> node = open.remove(open.size() - 1);
      words.addAll(node.keySet());
      open.addAll(node.values());
    }
    return List.copyOf(words);
  }

  private void write(FlatWriter out) throws IOException {
    List<Integer> firstChild = new ArrayList<>();
    List<Integer> wordOf = new ArrayList<>(List.of(NO_VALUE));
    for (int i = 0; i < nodes.size(); i++) {
      firstChild.add(nodes.size());
      for (String word : new TreeSet<>(nodes.get(i).keySet())) {
        wordOf.add(table.find(word));
        nodes.add(nodes.get(i).get(word));
      }
    }
    firstChild.add(nodes.size());
    table.write(out);
    out.ints(array(firstChild));
    out.ints(array(wordOf));
    out.ints(nodes.stream().mapToInt(this::value).toArray());
    out.number(values.size());
    for (List<String> value : values.keySet()) {
      out.texts(value);
    }
  }

  private int value(PrefixNode<String, Set<String>> node) {
    return node.hasValue()
        ? values.computeIfAbsent(List.copyOf(node.getValue()), v -> values.size())
        : NO_VALUE;
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
