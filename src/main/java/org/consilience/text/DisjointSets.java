package org.consilience.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components by union-find (Tarjan 1975) with the smallest name as the root of each, so
 * that the result does not depend on the order of the unions.
 */
public final class DisjointSets {
  private final Map<String, String> parents = new TreeMap<>();

  /** Sets in which every key is joined with its value. */
  public static DisjointSets of(Map<String, String> joined) {
    DisjointSets sets = new DisjointSets();
    joined.forEach(sets::union);
    return sets;
  }

  /** Every name with the root of its component, sorted. */
  public Map<String, String> roots() {
    Map<String, String> roots = new TreeMap<>();
    List.copyOf(parents.keySet()).forEach(name -> roots.put(name, root(name)));
    return roots;
  }

  /** The smallest name of the component; a name never seen is its own. */
  public String root(String name) {
    String root = name;
    for (String up = parents.get(root); up != null && !up.equals(root); up = parents.get(root)) {
      root = up;
    }
    compress(name, root);
    return root;
  }

  private void compress(String name, String root) {
    String step = name;
    while (!step.equals(root)) {
      String up = parents.getOrDefault(step, root);
      parents.put(step, root);
      step = up;
    }
  }

  /** Joins the components of two names; a name joined with itself becomes known. */
  public void union(String a, String b) {
    String rootA = root(a);
    String rootB = root(b);
    String smaller = rootA.compareTo(rootB) <= 0 ? rootA : rootB;
    parents.put(rootA, smaller);
    parents.put(rootB, smaller);
  }

  /** Every component as a sorted list, in the order of their roots. */
  public Collection<List<String>> components() {
    Map<String, List<String>> components = new TreeMap<>();
    for (String name : List.copyOf(parents.keySet())) {
      components.computeIfAbsent(root(name), r -> new ArrayList<>()).add(name);
    }
    return components.values();
  }
}
