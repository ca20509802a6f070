package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * The frame that stands right beside a quotation: "said X" behind it, "X said" in front of it. Read
 * off the order of the words, for a parser seldom gets a frame right whose quotation has several
 * sentences.
 */
final class BesideFrames {
  /** Tokens between the quotation and its verb: a name with its titles. */
  static final int REACH = 24;

  /** What goes on behind a quotation with the sentence around it, and with no frame. */
  private static final Set<String> GOING_ON =
      Set.of("and", "but", "or", "while", "which", "who", "that", "when", "where", "to", "if");

  private final Reading reading;
  private final Speakers speakers;
  private final VerblessFrames verbless;
  private final LeadingFrames leading;

  BesideFrames(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
    this.verbless = new VerblessFrames(reading);
    this.leading = new LeadingFrames(reading, speakers, verbless);
  }

  Optional<Speech> of(Passage passage) {
    return LeadingFrames.isLedIn(passage)
        ? leading.of(passage).or(() -> behind(passage))
        : behind(passage).or(() -> leading.of(passage));
  }

  private Optional<Speech> behind(Passage passage) {
    int sentence = passage.last();
    int after = word(passage.tree(sentence), passage.after(sentence));
    if (Titled.isCutOff(passage.tree(sentence), after) && sentence + 1 < reading.trees().size()) {
      return behind(passage, sentence + 1, 0);
    }
    if (after < passage.tree(sentence).size()) {
      boolean waits = passage.isWaiting() || passage.startsSentence() || passage.isUtterance();
      return waits ? behind(passage, sentence, after) : Optional.empty();
    }
    int next = sentence + 1;
    boolean beside =
        next < reading.trees().size()
            && (passage.isWaiting() || isTail(passage.tree(next)) || isBare(next))
            && reading
                .text(passage.tree(sentence).sentence().getEnd(), start(next))
                .codePoints()
                .noneMatch(c -> c == '\n' && !isBare(next) || Character.isLetterOrDigit(c));
    return beside ? behind(passage, next, word(passage.tree(next), 0)) : Optional.empty();
  }

  /** "'' said Ann Smith.": no sentence begins with a small verb of speech. */
  private static boolean isTail(Tree tree) {
    int word = word(tree, 0);
    return word < tree.size()
        && tree.token(word).getForm().equals(tree.lower(word))
        && Frames.isCue(tree, word)
        && Lexicon.isSaid(tree.lemma(word));
  }

  /** "Smith said.": a sentence that is nothing but a frame, cut off by the layout. */
  private boolean isBare(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.size() == 3
        && tree.hasTag(0, "NNP", "PRP")
        && tree.hasLemma(1, "say", "add")
        && tree.isPunctuation(2);
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
    if (from >= tree.size()
        || GOING_ON.contains(tree.lower(from))
        || (beginsAnother(passage, tree, from) && !isBare(sentence))) {
      return Optional.empty();
    }
    Optional<Frame> bare = passage.isWaiting() ? verbless.tail(sentence, from) : Optional.empty();
    if (bare.isPresent()) {
      return bare.map(f -> new Speech(passage.quotation(), f, sentence));
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

  /** "... the case.\u201D Smith said": behind a full stop only a verb or a small letter goes on. */
  private static boolean beginsAnother(Passage passage, Tree tree, int from) {
    return passage.isFinished()
        && Character.isUpperCase(tree.token(from).getForm().codePointAt(0))
        && !Frames.isCue(tree, from);
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
  static boolean isBarrier(Tree tree, int i) {
    boolean auxiliary =
        tree.is(i, "aux", "auxpass") && tree.head(i) >= 0 && Frames.isCue(tree, tree.head(i));
    return (tree.hasTag(i, "VBD", "VBZ", "VBP", "MD") && !auxiliary) || tree.hasTag(i, "WDT", "WP");
  }
}
