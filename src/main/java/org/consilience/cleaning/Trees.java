package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.consilience.model.Term;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * Decision trees learned by gradient boosting (Friedman 2001): the log-odds of a block's being
 * article are the sum of one leaf of each. What a number adds to it are the changes of value at the
 * branches that ask for it (Saabas 2014).
 */
public final class Trees {

  private static final String LEAF = "leaf";

  /** The group of what is said of a block before anything is asked. */
  private static final String PRIOR = "prior";

  private final List<Node> roots;

  public Trees(List<Node> roots) {
    this.roots = List.copyOf(roots);
  }

  /** The same trees and one more. */
  public Trees plus(Node root) {
    List<Node> more = new ArrayList<>(roots);
    more.add(root);
    return new Trees(more);
  }

  /** A tree, or a part of one. */
  public sealed interface Node {

    /** What the blocks that come here have in common, in log-odds. */
    double value();
  }

  /** An end. */
  public record Leaf(double value) implements Node {}

  /**
   * A question.
   *
   * @param name of the number that is asked for
   * @param most the greatest number that goes to the lower side
   */
  public record Branch(String name, double most, double value, Node lower, Node upper)
      implements Node {}

  /** The log-odds of being article for each block. */
  public double[] logOdds(NumberTable table) {
    Map<String, Integer> columns = columns(table);
    return table.rows().stream()
        .mapToDouble(
            row -> Rounding.six(roots.stream().mapToDouble(r -> end(r, columns, row)).sum()))
        .toArray();
  }

  private static double end(Node root, Map<String, Integer> columns, double[] row) {
    Node node = root;
    while (node instanceof Branch branch) {
      node = next(branch, columns, row);
    }
    return node.value();
  }

  private static Node next(Branch branch, Map<String, Integer> columns, double[] row) {
    return row[Objects.requireNonNull(columns.get(branch.name), branch.name)] <= branch.most
        ? branch.lower
        : branch.upper;
  }

  /**
   * A block's log-odds by group of numbers: terms that sum to them, each with its strongest number.
   */
  List<Term> terms(NumberTable table, int block) {
    Map<String, Integer> columns = columns(table);
    Map<String, Double> byName = new TreeMap<>();
    for (Node root : roots) {
      Node node = root;
      byName.merge(PRIOR + ".", root.value(), Double::sum);
      while (node instanceof Branch branch) {
        node = next(branch, columns, table.rows().get(block));
        byName.merge(branch.name, node.value() - branch.value, Double::sum);
      }
    }
    return grouped(byName);
  }

  private static List<Term> grouped(Map<String, Double> byName) {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, String> strongest = new TreeMap<>();
    byName.forEach(
        (name, value) -> {
          String group = name.substring(0, name.indexOf('.'));
          sums.merge(group, value, Double::sum);
          String best = strongest.getOrDefault(group, name);
          boolean stronger = Math.abs(value) > Math.abs(byName.getOrDefault(best, 0.0));
          strongest.put(group, stronger ? name : best);
        });
    List<Term> terms = new ArrayList<>();
    sums.forEach(
        (group, sum) -> {
          String name = strongest.getOrDefault(group, group + ".").substring(group.length() + 1);
          terms.add(new Term("article." + group, Rounding.six(sum), name));
        });
    return terms;
  }

  private static Map<String, Integer> columns(NumberTable table) {
    Map<String, Integer> columns = new HashMap<>();
    for (int k = 0; k < table.names().size(); k++) {
      columns.put(table.names().get(k), k);
    }
    return columns;
  }

  /** The trees as lines: a node, then all of its lower side, then all of its upper side. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    roots.forEach(root -> write(root, lines));
    return lines;
  }

  private static void write(Node node, List<String> lines) {
    if (node instanceof Branch branch) {
      lines.add(branch.name + "\t" + branch.value + "\t" + branch.most);
      write(branch.lower, lines);
      write(branch.upper, lines);
    } else {
      lines.add(LEAF + "\t" + node.value());
    }
  }

  /** The trees that were written as lines. */
  public static Trees of(List<String> lines) {
    List<Node> roots = new ArrayList<>();
    for (Iterator<String> rest = lines.iterator(); rest.hasNext(); ) {
      roots.add(read(rest));
    }
    return new Trees(roots);
  }

  private static Node read(Iterator<String> lines) {
    String[] columns = lines.next().split("\t");
    double value = Double.parseDouble(columns[1]);
    if (columns[0].equals(LEAF)) {
      return new Leaf(value);
    }
    Node lower = read(lines);
    return new Branch(columns[0], Double.parseDouble(columns[2]), value, lower, read(lines));
  }

  /** Trees that are a resource of this package. */
  static Trees resource(String name) {
    return of(Resources.lines(Trees.class, name));
  }
}
