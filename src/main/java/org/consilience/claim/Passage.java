package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.quotation.Quotation;

/**
 * A quotation in its sentences, and what its words look like: an utterance, which somebody must
 * have said, a fragment, which is somebody's only where a frame holds it, or a title.
 *
 * @param first the first sentence that it touches; above {@code last} where no sentence does
 * @param last the last one
 */
record Passage(Reading reading, Quotation quotation, int first, int last) {
  /** Shorter quotations without a verb are single words in somebody's voice. */
  private static final int FEWEST_WORDS = 5;

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "with", "&");

  private static final String MARKS = "\"'`\u2018\u2019\u201C\u201D\u201E";
  private static final String WAITING = ",?!\u2026-\u2013\u2014";

  static Passage of(Reading reading, Quotation quotation) {
    int first = 0;
    int last = -1;
    int end = endOfWords(reading, quotation);
    for (int s = 0; s < reading.trees().size(); s++) {
      if (reading.trees().get(s).sentence().getEnd() <= quotation.start()) {
        first = s + 1;
      }
      if (reading.trees().get(s).sentence().getStart() < end) {
        last = s;
      }
    }
    return new Passage(reading, quotation, first, last);
  }

  /** A tokenised source parts the closing mark from its sentence and opens the next one with it. */
  private static int endOfWords(Reading reading, Quotation quotation) {
    int[] points = reading.text(quotation.start(), quotation.end()).codePoints().toArray();
    int end = points.length;
    while (end > 0 && !Character.isLetterOrDigit(points[end - 1])) {
      end--;
    }
    return end == 0 ? quotation.end() : quotation.start() + end;
  }

  Tree tree(int sentence) {
    return reading.trees().get(sentence);
  }

  IntStream sentences() {
    return IntStream.rangeClosed(first, last);
  }

  boolean isEmpty() {
    return first > last || words(first) + words(last) == 0;
  }

  /** The quoted tokens of a sentence. */
  BitSet tokens(int sentence) {
    Tree tree = tree(sentence);
    BitSet tokens = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      tokens.set(i, quotation.holds(tree.token(i).getStart()));
    }
    return tokens;
  }

  private int words(int sentence) {
    return tree(sentence).words(tokens(sentence));
  }

  /** The quoted word that hangs on none of the others, or {@link Tree#NONE}. */
  int head(int sentence) {
    Tree tree = tree(sentence);
    BitSet tokens = tokens(sentence);
    return tokens.stream()
        .filter(i -> !tree.isPunctuation(i))
        .filter(i -> tree.head(i) < 0 || !tokens.get(tree.head(i)))
        .findFirst()
        .orElse(Tree.NONE);
  }

  boolean isUtterance() {
    return !isTitle()
        && (last > first || startsSentence() && isEnded() || hasClause() || hasManyWords());
  }

  /**
   * Whether it is words of the clause around it, without a clause of its own or a mark at its end.
   */
  boolean isPart() {
    return last == first && !startsSentence() && !hasClause() && !isWaiting() && !isEnded();
  }

  private boolean hasManyWords() {
    return words(first) >= FEWEST_WORDS;
  }

  /** Whether a verb of it has its subject in it, too. */
  boolean hasClause() {
    Tree tree = tree(first);
    BitSet tokens = tokens(first);
    return words(first) >= 2
        && Tokens.any(
            tokens,
            i ->
                Clauses.isPredicate(tree, i)
                    && Standing.isFinite(tree, i)
                    && Clauses.ownSubject(tree, i) != Tree.NONE
                    && tokens.get(Clauses.ownSubject(tree, i)));
  }

  /** Whether no word of its first sentence stands before it. */
  boolean startsSentence() {
    Tree tree = tree(first);
    return tree.indices()
        .filter(i -> tree.token(i).getEnd() <= quotation.start())
        .allMatch(tree::isPunctuation);
  }

  /** Whether no word of its last sentence stands behind it. */
  private boolean endsSentence() {
    Tree tree = tree(last);
    return tree.indices()
        .filter(i -> tree.token(i).getStart() >= quotation.end())
        .allMatch(tree::isPunctuation);
  }

  /** Whether it opens a sentence that goes on behind it. */
  boolean isFollowed() {
    return startsSentence() && !endsSentence();
  }

  /** Whether what stands around it in its sentences is no clause: "Later in the day, ...". */
  boolean isAlone() {
    return startsSentence() && endsSentence() || sentences().noneMatch(this::isInClause);
  }

  private boolean isInClause(int sentence) {
    Tree tree = tree(sentence);
    return tree.indices()
        .filter(i -> !quotation.holds(tree.token(i).getStart()))
        .anyMatch(i -> tree.isVerb(i) && Standing.isFinite(tree, i));
  }

  /** "The Long Way Home": every word that is not small in capitals, inside of a sentence. */
  boolean isTitle() {
    Tree tree = tree(first);
    BitSet tokens = tokens(first);
    boolean capitals =
        last == first
            && tokens.stream()
                .filter(i -> !tree.isPunctuation(i) && !SMALL.contains(tree.lower(i)))
                .allMatch(i -> isCapital(tree.token(i).getForm()));
    return capitals && !(startsSentence() && isEnded()) && !isLedIn();
  }

  private static boolean isCapital(String form) {
    int point = form.codePointAt(0);
    return Character.isUpperCase(point) || Character.isDigit(point) || point == '\'';
  }

  /** Whether a colon, or a comma behind a verb of speech, leads it in. */
  private boolean isLedIn() {
    Tree tree = tree(first);
    int before = before(first);
    return before >= 0
        && (tree.token(before).getForm().equals(":")
            || (before > 0
                && tree.token(before).getForm().equals(",")
                && Lexicon.isReporting(tree.lemma(before - 1))));
  }

  /** The last token of a sentence before it, or {@link Tree#NONE}. */
  int before(int sentence) {
    Tree tree = tree(sentence);
    return tree.indices()
        .filter(i -> tree.token(i).getEnd() <= quotation.start())
        .reduce(Tree.NONE, (a, b) -> b);
  }

  /** The first token of a sentence behind it, or the size of the sentence. */
  int after(int sentence) {
    Tree tree = tree(sentence);
    return tree.indices()
        .filter(i -> tree.token(i).getStart() >= quotation.end())
        .findFirst()
        .orElse(tree.size());
  }

  /** Whether a comma or the like at its end, inside or outside of the mark, waits for a frame. */
  boolean isWaiting() {
    int end = lastLetter();
    return WAITING.indexOf(end) >= 0 || next() == ',';
  }

  /** Whether any mark of punctuation ends it. */
  boolean isEnded() {
    int end = lastLetter();
    return !Character.isLetterOrDigit(end) && end != ')' && end != ']'
        || ",.!?".indexOf(next()) >= 0;
  }

  /** Whether a full stop inside of it ends its sentence, so that what follows begins another. */
  boolean isFinished() {
    return lastLetter() == '.' && next() != ',';
  }

  private int lastLetter() {
    String words = reading.text(quotation.start(), quotation.end());
    int[] points = words.codePoints().toArray();
    for (int i = points.length - 1; i > 0; i--) {
      if (!Character.isWhitespace(points[i]) && MARKS.indexOf(points[i]) < 0) {
        return points[i];
      }
    }
    return ' ';
  }

  private int next() {
    int end = tree(last).sentence().getEnd();
    String rest = end > quotation.end() ? reading.text(quotation.end(), end).strip() : "";
    return rest.isEmpty() ? ' ' : rest.codePointAt(0);
  }
}
