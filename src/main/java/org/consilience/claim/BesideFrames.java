package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import org.consilience.claim.grammar.Clauses;
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
  private static final int REACH = 24;

  /** What goes on behind a quotation with the sentence around it, and with no frame. */
  private static final Set<String> GOING_ON =
      Set.of("and", "but", "or", "while", "which", "who", "that", "when", "where", "to", "if");

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");

  private final Reading reading;
  private final Speakers speakers;
  private final VerblessFrames verbless;

  BesideFrames(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
    this.verbless = new VerblessFrames(reading);
  }

  Optional<Speech> of(Passage passage) {
    return isLedIn(passage)
        ? inFront(passage).or(() -> behind(passage))
        : behind(passage).or(() -> inFront(passage));
  }

  /**
   * "She told him that \u201C...\u201D": what stands right before the mark outranks all behind it.
   */
  private static boolean isLedIn(Passage passage) {
    Tree tree = passage.tree(passage.first());
    int before = passage.before(passage.first());
    int last = before > 0 && isLink(tree, before) ? before - 1 : before;
    int cue = last > 0 && tree.tag(last).equals("PRP") ? last - 1 : last;
    return cue >= 0 && Frames.isCue(tree, cue) && Lexicon.isSaid(tree.lemma(cue));
  }

  private static boolean isLink(Tree tree, int i) {
    return Tokens.isOneOf(tree.lower(i), ":", ",", "that");
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
  private static boolean isBarrier(Tree tree, int i) {
    boolean auxiliary =
        tree.is(i, "aux", "auxpass") && tree.head(i) >= 0 && Frames.isCue(tree, tree.head(i));
    return (tree.hasTag(i, "VBD", "VBZ", "VBP", "MD") && !auxiliary) || tree.hasTag(i, "WDT", "WP");
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
      if (colon && isInverted(sentence, tree, i, before)) {
        return speakers
            .within(sentence, i, i, before)
            .map(f -> new Speech(passage.quotation(), f, sentence));
      }
      if (colon && isMessage(tree, i)) {
        return Optional.of(new Speech(passage.quotation(), Frames.frame(tree, i), sentence));
      }
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
        ? verbless
            .introduced(sentence, before)
            .map(f -> new Speech(passage.quotation(), f, sentence))
        : Optional.empty();
  }

  /** "It is no wonder that Smith sent out this message:": who sends it speaks. */
  private static boolean isMessage(Tree tree, int verb) {
    int text = tree.isVerb(verb) ? tree.child(verb, "dobj") : Tree.NONE;
    int sender = text > verb ? Clauses.ownSubject(tree, verb) : Tree.NONE;
    return sender != Tree.NONE
        && sender < verb
        && !tree.tag(sender).startsWith("W")
        && !Frames.isCue(tree, verb)
        && (SpeechNouns.isIn(tree, text) || Lexicon.CHANNELS.containsKey(tree.lemma(text)));
  }

  /** "The dam was safe, said Ann Smith:": the person between the verb and the colon. */
  private boolean isInverted(int sentence, Tree tree, int cue, int colon) {
    return Frames.isCue(tree, cue)
        && reading.person(sentence, cue + 1).filter(m -> m.getEndToken() == colon).isPresent();
  }

  /** "Ann Smith left this farewell, \u201C...\u201D": a comma may stand for a colon. */
  private static boolean isTold(Passage passage, Tree tree, int before) {
    return tree.token(before).getForm().equals(",")
        && !(before > 0 && tree.hasLemma(before - 1, "like", "as"))
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

  /** "said the plan was" holds what follows as a part of its clause, "told them," leads it in. */
  private static boolean leads(Tree tree, int cue, int last, boolean led) {
    return cue == last || led && !Frames.isAccording(tree, cue);
  }
}
