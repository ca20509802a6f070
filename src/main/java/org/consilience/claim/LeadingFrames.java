package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * The frame in front of a quotation that leads it in: "X said, ...", "X told them: ...", "X sent
 * this message: ...".
 */
final class LeadingFrames {
  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");

  private final Reading reading;
  private final Speakers speakers;
  private final VerblessFrames verbless;

  LeadingFrames(Reading reading, Speakers speakers, VerblessFrames verbless) {
    this.reading = reading;
    this.speakers = speakers;
    this.verbless = verbless;
  }

  /**
   * "She told him that \u201C...\u201D": what stands right before the mark outranks all behind it.
   */
  static boolean isLedIn(Passage passage) {
    Tree tree = passage.tree(passage.first());
    int before = passage.before(passage.first());
    int last = before > 0 && isLink(tree, before) ? before - 1 : before;
    int cue = last > 0 && tree.tag(last).equals("PRP") ? last - 1 : last;
    return cue >= 0 && Frames.isCue(tree, cue) && Lexicon.isSaid(tree.lemma(cue));
  }

  private static boolean isLink(Tree tree, int i) {
    return Tokens.isOneOf(tree.lower(i), ":", ",", "that");
  }

  Optional<Speech> of(Passage passage) {
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
    for (int i = last; i >= 0 && i > last - BesideFrames.REACH; i--) {
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
      if (!colon && BesideFrames.isBarrier(tree, i)) {
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
