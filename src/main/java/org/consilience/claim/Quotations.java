package org.consilience.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.consilience.model.Block;
import org.consilience.model.Decision;
import org.consilience.model.Span;

/**
 * Finds quotations by a state machine over each block: curly and straight double marks, curly
 * single marks outside double ones, nesting, and a missing close. A block's end resets it, so that
 * one forgotten mark cannot turn the rest of a document inside out. Straight single marks are
 * apostrophes throughout.
 */
final class Quotations {
  private static final int OPEN = '\u201C';
  private static final int CLOSE = '\u201D';
  private static final int STRAIGHT = '"';

  private final int block;
  private final int offset;
  private final int[] points;
  private final List<Quotation> found = new ArrayList<>();

  /** Offsets of marks that wait for their close. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private Quotations(int block, int offset, String text) {
    this.block = block;
    this.offset = offset;
    this.points = text.codePoints().toArray();
  }

  /** The outermost quotations of all kept blocks, in the order of the text. */
  static List<Quotation> of(List<Block> blocks) {
    List<Quotation> all = new ArrayList<>();
    boolean running = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).getDecision() == Decision.KEPT) {
        Span span = blocks.get(i).getSpan();
        List<Quotation> found =
            isMarked(span.getExact())
                ? new Quotations(i, span.getStart(), span.getExact()).scan(running)
                : List.of();
        running = !found.isEmpty() && !found.get(found.size() - 1).closed();
        all.addAll(found);
      }
    }
    return all;
  }

  /** Whether a mark can open or end a quotation; most blocks have none. */
  private static boolean isMarked(String text) {
    return text.indexOf(OPEN) >= 0
        || text.indexOf(CLOSE) >= 0
        || text.indexOf(STRAIGHT) >= 0
        || text.indexOf(SingleMarks.OPEN) >= 0;
  }

  /**
   * Whether the first mark of a block, after a block whose quotation was left open, ends a
   * quotation: a source that breaks its lines after each sentence opens no mark anew.
   */
  private boolean closesFirst() {
    for (int i = 0; i < points.length; i++) {
      if (points[i] == CLOSE || points[i] == STRAIGHT) {
        boolean word = i > 0 && !Character.isWhitespace(points[i - 1]);
        boolean end = i + 1 == points.length || Character.isWhitespace(points[i + 1]);
        return word && end;
      }
      if (points[i] == OPEN) {
        return false;
      }
    }
    return false;
  }

  private List<Quotation> scan(boolean running) {
    if (running && closesFirst()) {
      open.push(0);
    }
    for (int i = 0; i < points.length; i++) {
      int singleEnd = open.isEmpty() ? SingleMarks.close(points, i) : SingleMarks.NONE;
      if (singleEnd != SingleMarks.NONE) {
        add(i, singleEnd + 1, true);
        i = singleEnd;
      } else if (points[i] == OPEN || (points[i] == STRAIGHT && open.isEmpty())) {
        open(i);
      } else if (points[i] == CLOSE || points[i] == STRAIGHT) {
        close(i);
      }
    }
    while (!open.isEmpty()) {
      add(open.pop(), points.length, false);
    }
    return outermost();
  }

  /**
   * A second opening mark of the same kind is either nested or follows a forgotten close. Nested
   * marks of one kind are an error of style that news does not make, so the first quotation ends
   * here without a close.
   */
  private void open(int i) {
    if (!open.isEmpty()) {
      add(open.pop(), i, false);
    }
    open.push(i);
  }

  private void close(int i) {
    if (!open.isEmpty()) {
      add(open.pop(), i + 1, true);
    }
  }

  private void add(int start, int end, boolean closed) {
    int last = end;
    while (last > start + 1 && Character.isWhitespace(points[last - 1])) {
      last--;
    }
    found.add(new Quotation(offset + start, offset + last, closed, block));
  }

  private List<Quotation> outermost() {
    return found.stream().sorted(Comparator.comparingInt(Quotation::start)).toList();
  }
}
