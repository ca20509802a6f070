package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;
import org.consilience.text.NormalForms;
import org.consilience.text.Spans;
import org.consilience.text.StopWords;

/**
 * The words of a document's kept body outside quotation marks: what two reporters both quote is no
 * copying.
 */
final class RunningText {
  /** Possessive: a line of a million numbers must not end on the stack. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}++(?:[.,:]\\p{N}++)*+|[\\p{L}\\p{N}]++(?:['\\u2019-][\\p{L}\\p{N}]++)*+");

  /**
   * A quotation with curly marks runs to the end of its paragraph if it is not closed; a straight
   * mark alone could be an inch.
   */
  private static final Pattern QUOTATION =
      Pattern.compile("\\u201C[^\\u201D\\n]*(?:\\u201D|$|(?=\\n))|\"[^\"\\n]*\"");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

  private final Document document;
  private final CodePoints text;
  private final Vocabulary vocabulary;
  private final List<RunningWord> words = new ArrayList<>();
  private final List<String> quotations = new ArrayList<>();
  private int blocks;
  private int stretch;
  private int sentence;

  private RunningText(Document document, Vocabulary vocabulary) {
    this.document = document;
    this.text = CodePoints.of(document.getText());
    this.vocabulary = vocabulary;
  }

  static RunningText of(StoryMember member, Vocabulary vocabulary) {
    RunningText running = new RunningText(member.getDocument(), vocabulary);
    for (Block block : member.getBlocks()) {
      if (block.getDecision() == Decision.KEPT && block.getKind() == BlockKind.BODY) {
        running.addBlock(
            running.text.toUnits(block.getSpan().getStart()),
            running.text.toUnits(block.getSpan().getEnd()));
      }
    }
    return running;
  }

  private void addBlock(int start, int end) {
    sentence++;
    int from = start;
    Matcher quotation = QUOTATION.matcher(text.text()).region(start, end);
    while (quotation.find()) {
      addStretch(from, quotation.start());
      quotations.add(letters(quotation.group()));
      stretch++;
      from = quotation.end();
    }
    addStretch(from, end);
    blocks++;
  }

  /** The words between two UTF-16 offsets. */
  private void addStretch(int start, int end) {
    Matcher word = WORD.matcher(text.text()).region(start, end);
    int last = start;
    while (word.find()) {
      boolean capital = Character.isUpperCase(word.group().codePointAt(0));
      boolean first = SENTENCE_END.matcher(text.text()).region(last, word.start()).find();
      if (first && (capital || !words.isEmpty())) {
        sentence++;
      }
      add(word, capital && !first && last > start);
      last = word.end();
    }
  }

  private void add(Matcher word, boolean name) {
    String folded = NormalForms.fold(word.group());
    if (folded.isEmpty()) { // a mark of its own, such as a half-width voiced sound
      return;
    }
    words.add(
        new RunningWord(
            vocabulary.number(folded),
            vocabulary.stem(folded),
            weight(folded, name),
            stretch,
            sentence,
            blocks,
            text.fromUnits(word.start()),
            text.fromUnits(word.end())));
  }

  private static double weight(String folded, boolean name) {
    if (Character.isDigit(folded.codePointAt(0))) {
      return RunningWord.NAME_OR_NUMBER;
    }
    if (StopWords.contains(folded)) {
      return RunningWord.FUNCTION_WORD;
    }
    return name ? RunningWord.NAME_OR_NUMBER : RunningWord.CONTENT_WORD;
  }

  /** Only what a retyped copy keeps: letters and digits, folded. */
  private static String letters(String text) {
    return NormalForms.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  Document document() {
    return document;
  }

  String id() {
    return document.getDocumentId();
  }

  List<RunningWord> words() {
    return words;
  }

  RunningWord word(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  /** The words inside quotation marks, folded, one quotation an entry, in order of the text. */
  List<String> quotations() {
    return quotations;
  }

  /** Whether a quotation, or the end of the text, stands between a word and the one before it. */
  boolean isStretchStart(int index) {
    return index == 0
        || index == words.size()
        || words.get(index).stretch() != words.get(index - 1).stretch();
  }

  /** Number of blocks of running text. */
  int blocks() {
    return blocks;
  }

  /** First word and the one after the last of every sentence, in order. */
  List<int[]> sentences() {
    List<int[]> sentences = new ArrayList<>();
    for (int from = 0, to = 0; from < words.size(); from = to) {
      while (to < words.size() && words.get(to).sentence() == words.get(from).sentence()) {
        to++;
      }
      sentences.add(new int[] {from, to});
    }
    return sentences;
  }

  /** Whether two texts are the same letters and digits, however they are set, and have any. */
  boolean sameText(RunningText other) {
    return !words.isEmpty()
        && words.size() == other.words.size()
        && quotations.equals(other.quotations)
        && forms().equals(other.forms());
  }

  private List<Integer> forms() {
    return words.stream().map(RunningWord::form).toList();
  }

  /** The text from one word to before another. */
  DocumentSpan evidence(int from, int to) {
    return new DocumentSpan(id(), Spans.of(text, words.get(from).start(), words.get(to - 1).end()));
  }
}
