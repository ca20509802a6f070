package org.consilience.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.Span;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;
import org.consilience.text.NormalForms;
import org.consilience.text.Spans;

/**
 * The word shingles (Broder 1997) of a document's running text. None reaches into a quotation or
 * across one: what two reporters both quote is no copying.
 */
final class Shingles {
  /** Runs of eight words outside quotations hardly ever recur by chance. */
  static final int WORDS = 8;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\\u2019-][\\p{L}\\p{N}]+)*");

  /**
   * A quotation with curly marks runs to the end of its paragraph if it is not closed; a straight
   * mark alone could be an inch.
   */
  private static final Pattern QUOTATION =
      Pattern.compile("\\u201C[^\\u201D\\n]*(?:\\u201D|$|(?=\\n))|\"[^\"\\n]*\"");

  private final CodePoints text;
  private final Map<String, Span> spans = new LinkedHashMap<>();

  private Shingles(CodePoints text) {
    this.text = text;
  }

  /** Every shingle of the kept body, folded, with its first place, in order of the text. */
  static Map<String, Span> of(StoryMember member) {
    Shingles shingles = new Shingles(CodePoints.of(member.getDocument().getText()));
    for (Block block : member.getBlocks()) {
      if (block.getDecision() == Decision.KEPT && block.getKind() == BlockKind.BODY) {
        shingles.addBlock(block.getSpan());
      }
    }
    return shingles.spans;
  }

  private void addBlock(Span block) {
    int start = text.toUnits(block.getStart());
    int end = text.toUnits(block.getEnd());
    Matcher quotation = QUOTATION.matcher(text.text()).region(start, end);
    while (quotation.find()) {
      addRun(start, quotation.start());
      start = quotation.end();
    }
    addRun(start, end);
  }

  /** Shingles between two UTF-16 offsets. */
  private void addRun(int start, int end) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.text()).region(start, end);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    for (int i = 0; i + WORDS <= words.size(); i++) {
      int first = words.get(i)[0];
      int last = words.get(i + WORDS - 1)[1];
      String folded = NormalForms.fold(text.text().substring(first, last));
      spans.putIfAbsent(
          folded.replaceAll("[^\\p{L}\\p{N}]+", " "),
          Spans.of(text, text.fromUnits(first), text.fromUnits(last)));
    }
  }
}
