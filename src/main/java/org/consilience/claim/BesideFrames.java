package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The frame that stands right beside a quotation: "said X" behind it, "X said" in front of it. Read
 * off the order of the words, for a parser seldom gets a frame right whose quotation has several
 * sentences.
 */
final class BesideFrames {
  /** Tokens between the quotation and its verb: a name with its titles. */
  private static final int REACH = 24;

  /** What goes on behind a quotation with the sentence around it, and with no frame. */
  private static final Set<String> GOING_ON =
      Set.of("and", "but", "or", "while", "which", "who", "that", "when", "where", "to", "if");

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");

  private final Reading reading;
  private final Speakers speakers;

  BesideFrames(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
  }

  Optional<Speech> of(Passage passage) {
    return behind(passage).or(() -> inFront(passage));
  }

  private Optional<Speech> behind(Passage passage) {
    int sentence = passage.last();
    int after = word(passage.tree(sentence), passage.after(sentence));
    if (after < passage.tree(sentence).size()) {
      boolean waits = passage.isWaiting() || passage.startsSentence() || passage.isUtterance();
      return waits ? behind(passage, sentence, after) : Optional.empty();
    }
    int next = sentence + 1;
    boolean beside =
        next < reading.trees().size()
            && passage.isWaiting()
            && reading
                .text(passage.tree(sentence).sentence().getEnd(), start(next))
                .codePoints()
                .noneMatch(c -> c == '\n' || Character.isLetterOrDigit(c));
    return beside ? behind(passage, next, word(passage.tree(next), 0)) : Optional.empty();
  }

  private int start(int sentence) {
    return reading.trees().get(sentence).sentence().getStart();
  }

  private static int word(Tree tree, int from) {
    int i = from;
    while (i < tree.size() && tree.isPunctuation(i)) {
      i++;
    }
    return i;
  }

  private Optional<Speech> behind(Passage passage, int sentence, int from) {
    Tree tree = passage.tree(sentence);
    if (from >= tree.size() || GOING_ON.contains(tree.lower(from))) {
      return Optional.empty();
    }
    int end = end(tree, from);
    for (int i = from; i < end && i < from + REACH; i++) {
      if (Frames.isCue(tree, i)) {
        int cue = i;
        return Frames.isAccording(tree, i)
            ? held(passage, Frames.frame(tree, i), sentence)
            : frame(sentence, tree, cue, from, end)
                .map(f -> new Speech(passage.quotation(), f, sentence));
      }
      if (isBarrier(tree, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Speech> held(Passage passage, Frame frame, int sentence) {
    return frame.source() == Tree.NONE
        ? Optional.empty()
        : Optional.of(new Speech(passage.quotation(), frame, sentence));
  }

  /** "the agency quoted Smith as saying": Smith said it. */
  private Optional<Frame> frame(int sentence, Tree tree, int cue, int from, int end) {
    int quoted = Frames.quoted(tree, cue);
    return quoted != Tree.NONE
        ? Optional.of(new Frame(tree, cue, quoted, Frames.frame(tree, cue).own()))
        : speakers.within(sentence, cue, from, end).map(f -> HoldingFrames.innermost(tree, f));
  }

  /** Up to the next quotation, semicolon or full stop. */
  private static int end(Tree tree, int from) {
    int i = from;
    while (i < tree.size()
        && !tree.isQuotationMark(i)
        && !Tokens.isOneOf(tree.token(i).getForm(), ";", ":")) {
      i++;
    }
    return i;
  }

  /** Another verb than an auxiliary, or a clause about the quotation. */
  private static boolean isBarrier(Tree tree, int i) {
    return (tree.hasTag(i, "VBD", "VBZ", "VBP", "MD") && !tree.is(i, "aux", "auxpass"))
        || tree.hasTag(i, "WDT", "WP");
  }

  private Optional<Speech> inFront(Passage passage) {
    int sentence = passage.startsSentence() ? passage.first() - 1 : passage.first();
    if (sentence < 0) {
      return Optional.empty();
    }
    int before = passage.before(sentence);
    Tree tree = passage.tree(sentence);
    boolean beside =
        before >= 0
            && reading.text(tree.token(before).getEnd(), passage.quotation().start()).isBlank();
    return beside ? leadIn(passage, sentence, before) : Optional.empty();
  }

  private Optional<Speech> leadIn(Passage passage, int sentence, int before) {
    Tree tree = passage.tree(sentence);
    boolean colon = tree.token(before).getForm().equals(":");
    boolean led =
        colon || tree.token(before).getForm().equals(",") || tree.lower(before).equals("that");
    int last = aside(tree, led ? before - 1 : before);
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      if (Frames.isCue(tree, i) && reading.quotation(sentence, i).isEmpty()) {
        return leads(tree, i, last, led || last < before - 1)
            ? speakers.before(sentence, i).map(f -> new Speech(passage.quotation(), f, sentence))
            : Optional.empty();
      }
      if (!colon && isBarrier(tree, i)) {
        break;
      }
    }
    return colon || isTold(passage, tree, before)
        ? introduced(sentence, tree, before).map(f -> new Speech(passage.quotation(), f, sentence))
        : Optional.empty();
  }

  /** "Ann Smith left this farewell, \u201C...\u201D": a comma may stand for a colon. */
  private static boolean isTold(Passage passage, Tree tree, int before) {
    return tree.token(before).getForm().equals(",")
        && passage.isUtterance()
        && passage.after(passage.last()) >= passage.tree(passage.last()).size() - 1;
  }

  /**
   * "Smith said \u2014 the lawyer had called it a farce \u2014": the last token before the aside.
   */
  private static int aside(Tree tree, int last) {
    int open = last;
    if (last > 0 && DASHES.contains(tree.token(last).getForm())) {
      for (int i = last - 1; i > 0 && open == last; i--) {
        open = DASHES.contains(tree.token(i).getForm()) ? i - 1 : open;
      }
    }
    return open;
  }

  /**
   * "She turned to the crowd:", "His exact words:", "Judge Ann Smith:": whoever the text tells of
   * before a colon speaks behind it.
   */
  private Optional<Frame> introduced(int sentence, Tree tree, int colon) {
    return reading.clauses(sentence).stream()
        .filter(c -> c.head() < colon && c.subject() != Tree.NONE)
        .reduce((a, b) -> tree.head(b.head()) < 0 ? b : a)
        .map(c -> Frames.frame(tree, c.head()))
        .or(() -> owned(tree, colon))
        .or(() -> speakers.named(sentence, colon));
  }

  private static Optional<Frame> owned(Tree tree, int colon) {
    return IntStream.range(0, colon)
        .filter(i -> tree.isNoun(i) && Lexicon.SPEECH_NOUNS.contains(tree.lemma(i)))
        .filter(i -> Frames.utterer(tree, i) != Tree.NONE)
        .mapToObj(i -> new Frame(tree, i, Frames.utterer(tree, i), Phrases.whole(tree, i)))
        .findFirst();
  }

  /** "said the plan was" holds what follows as a part of its clause, "told them," leads it in. */
  private static boolean leads(Tree tree, int cue, int last, boolean led) {
    return cue == last || led && !Frames.isAccording(tree, cue);
  }
}
