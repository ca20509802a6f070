package org.consilience.claim.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.Block;
import org.consilience.model.Decision;

/**
 * Finds the outermost quotations of a document: in double marks by their cheapest reading over all
 * blocks ({@link MarkReading}), in curly single marks where no double ones enclose them. Straight
 * single marks are apostrophes throughout.
 */
public final class Quotations {
  private final List<Quotation> doubles;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(List<Quotation> doubles) {
    this.doubles = doubles;
  }

  /** The outermost quotations of all kept blocks, in the order of the text. */
  public static List<Quotation> of(List<Block> blocks) {
    Quotations quotations = new Quotations(inDoubleMarks(blocks));
    for (int b = 0; b < blocks.size(); b++) {
      String text = blocks.get(b).getSpan().getExact();
      if (blocks.get(b).getDecision() == Decision.KEPT && SingleMarks.isIn(text)) {
        quotations.addSingle(b, blocks.get(b).getSpan().getStart(), text.codePoints().toArray());
      }
    }
    quotations.addDoubles();
    return quotations.found.stream().sorted(Comparator.comparingInt(Quotation::start)).toList();
  }

  private static List<Quotation> inDoubleMarks(List<Block> blocks) {
    int[] kept =
        IntStream.range(0, blocks.size())
            .filter(b -> blocks.get(b).getDecision() == Decision.KEPT)
            .toArray();
    List<List<QuotationMark>> marks = new ArrayList<>();
    for (int b : kept) {
      marks.add(marks(blocks.get(b)));
    }
    marks.add(List.of());
    MarkReading reading = new MarkReading();
    for (int k = 0; k < kept.length; k++) {
      Block block = blocks.get(kept[k]);
      reading.read(kept[k], block.getSpan().getStart(), marks.get(k));
      reading.endBlock(end(block), opensAnew(marks.get(k + 1)));
    }
    return reading.quotations();
  }

  private static List<QuotationMark> marks(Block block) {
    String text = block.getSpan().getExact();
    return QuotationMark.isIn(text) ? QuotationMark.of(text.codePoints().toArray()) : List.of();
  }

  /** Each paragraph of a long quotation opens with a mark, and the last alone has a closing one. */
  private static boolean opensAnew(List<QuotationMark> marks) {
    return !marks.isEmpty()
        && marks.get(0).index() == 0
        && marks.get(0).side() == QuotationMark.Side.OPENING;
  }

  private static int end(Block block) {
    String text = block.getSpan().getExact();
    return block.getSpan().getEnd() - (text.length() - text.stripTrailing().length());
  }

  private void addSingle(int block, int offset, int[] text) {
    for (int i = 0; i < text.length; i++) {
      int close = SingleMarks.close(text, i);
      // Hardly any letter is such a mark, which costs less to see.
      if (close != SingleMarks.NONE && !isQuoted(offset + i)) {
        found.add(new Quotation(offset + i, offset + close + 1, true, block));
        i = close;
      }
    }
  }

  private boolean isQuoted(int offset) {
    return doubles.stream().anyMatch(q -> q.holds(offset));
  }

  private void addDoubles() {
    List<Quotation> singles = List.copyOf(found);
    doubles.stream()
        .filter(q -> singles.stream().noneMatch(s -> s.holds(q.start())))
        .forEach(found::add);
  }
}
