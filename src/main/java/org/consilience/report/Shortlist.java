package org.consilience.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first rows in an order, and how many there are beside them: memory grows with neither. */
final class Shortlist<T> {
  /** What a reader scrolls through; the dataset has the rest. */
  static final int LENGTH = 200;

  private final Comparator<T> order;
  private final PriorityQueue<T> lastFirst;
  private int total;

  Shortlist(Comparator<T> order) {
    this.order = order;
    this.lastFirst = new PriorityQueue<>(order.reversed());
  }

  void add(T row) {
    total++;
    lastFirst.add(row);
    if (lastFirst.size() > LENGTH) {
      lastFirst.remove();
    }
  }

  List<T> rows() {
    List<T> rows = new ArrayList<>(lastFirst);
    rows.sort(order);
    return rows;
  }

  int total() {
    return total;
  }

  /** How many are not among the rows. */
  int more() {
    return total - lastFirst.size();
  }
}
