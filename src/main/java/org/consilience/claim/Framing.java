package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Insertions;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Attribution;

/**
 * Frames that a reader needs with what stands in them: who denies something does not say it, and
 * what "is expected" nobody does.
 */
final class Framing {
  /** Speakers whom nothing in a text could name. */
  private static final Set<String> NAMELESS = Set.of("i", "we", "you", "it", "they");

  private static final Set<String> ASKED = Set.of("what", "which", "who", "that");

  /** Verbs of thought whose object is so: P. and C. Kiparsky, "Fact" (1970). */
  private static final Set<String> FACTIVES = Set.of("know", "understand", "foresee");

  private static final Set<String> WISHES = Set.of("hope", "expect");

  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");

  private Framing() {}

  /** "told us what said that": a pronoun that stands for nobody. */
  static boolean isAsked(String source) {
    return ASKED.contains(source);
  }

  static boolean isNeeded(List<Frame> frames, int predicate) {
    return !frames.isEmpty()
        && (isDenial(frames.get(0))
            || isTelling(frames, predicate)
            || isExpected(frames.get(0))
            || isRelayed(frames.get(0), predicate)
            || isDated(frames.get(0), predicate)
            || Anybody.isTold(frames.get(0), predicate));
  }

  /**
   * Whether the text of a clause begins with the frame above it and tells of its source: a hope or
   * a denial remains the position of whoever has it.
   */
  static boolean isHeld(List<Frame> frames, int predicate) {
    return isNeeded(frames, predicate)
        && frames.get(0).cue() < predicate
        && !WISHES.contains(frames.get(0).tree().lemma(frames.get(0).cue()))
        && !isRefusal(frames.get(0));
  }

  /** "I think that it burned" of a writer who has no name, "you know it burned" of no one. */
  static boolean isWriters(List<Frame> frames, int predicate, List<Attribution> sayers) {
    if (!sayers.isEmpty()) {
      return NAMELESS.contains(sayers.get(sayers.size() - 1).getSource().toLowerCase(Locale.ROOT));
    }
    return isHeld(frames, predicate)
        && frames.get(0).source() != Tree.NONE
        && Tokens.isOneOf(frames.get(0).tree().lower(frames.get(0).source()), "i", "we");
  }

  /** "He said in 1971 that he is poor": what was so then. */
  private static boolean isDated(Frame frame, int predicate) {
    Tree tree = frame.tree();
    return tree.hasTag(predicate, "VBZ", "VBP")
        && Tokens.any(frame.own(), i -> YEAR.matcher(tree.token(i).getForm()).matches());
  }

  /** Whether a frame right above a clause says how sure the clause is. */
  static boolean isTelling(List<Frame> frames, int predicate) {
    return !frames.isEmpty()
        && Frames.content(frames.get(0).tree(), frames.get(0).cue()) == predicate
        && frames.get(0).cue() < predicate
        && Standing.isFinite(frames.get(0).tree(), frames.get(0).cue())
        && (Frames.isEvidence(frames.get(0)) || isThought(frames));
  }

  /** "Lee believes that it burned": that it did, nobody says. */
  private static boolean isThought(List<Frame> frames) {
    Frame thought = frames.get(0);
    Tree tree = thought.tree();
    return thought.source() != Tree.NONE
        && "THOUGHT".equals(Lexicon.REPORTING.get(tree.lemma(thought.cue())))
        && tree.allChildren(
            thought.cue(), c -> !tree.is(c, "auxpass") && !tree.tag(c).startsWith("W"))
        && !FACTIVES.contains(tree.lemma(thought.cue()));
  }

  /** Whether a frame lays what stands in it in the mouth of nobody in particular. */
  static boolean isOfNobody(Frame frame) {
    return Anybody.isSource(frame) || isPresupposed(frame);
  }

  /**
   * "Lee knew that it burned": whoever writes so takes it to be a fact; "I know" is a speaker's.
   */
  private static boolean isPresupposed(Frame frame) {
    Tree tree = frame.tree();
    return FACTIVES.contains(tree.lemma(frame.cue()))
        && frame.source() != Tree.NONE
        && !Tokens.isOneOf(tree.lower(frame.source()), "i", "we")
        && Standing.isFinite(tree, frame.cue());
  }

  private static boolean isDenial(Frame frame) {
    return isRefusal(frame) || frame.tree().child(frame.cue(), "neg") != Tree.NONE;
  }

  private static boolean isRefusal(Frame frame) {
    return "DENIAL".equals(Lexicon.REPORTING.get(frame.tree().lemma(frame.cue())));
  }

  private static boolean isExpected(Frame frame) {
    return isNobodys(frame) && !Insertions.isRemark(frame.tree(), frame.cue());
  }

  /** "He had been assured that it was safe": by whom, the text does not say. */
  private static boolean isRelayed(Frame frame, int predicate) {
    Tree tree = frame.tree();
    return Frames.content(tree, frame.cue()) == predicate
        && frame.cue() < predicate
        && Standing.isFinite(tree, frame.cue())
        && tree.hasLemma(frame.cue(), "tell", "assure", "inform", "warn", "advise", "promise")
        && tree.child(frame.cue(), "auxpass") != Tree.NONE
        && tree.child(frame.cue(), "agent") == Tree.NONE;
  }

  /**
   * "a rule that assured the town has a say", "was called and told that it rained": a frame that a
   * reader needs, and that cannot be told without the clause around it.
   */
  static boolean isEntangled(List<Frame> frames, int predicate) {
    if (frames.isEmpty()
        || Frames.content(frames.get(0).tree(), frames.get(0).cue()) != predicate) {
      return false;
    }
    Tree tree = frames.get(0).tree();
    int cue = frames.get(0).cue();
    if (Anybody.isThing(frames.get(0)) || isEmpty(frames.get(0)) || isSourceless(frames.get(0))) {
      return true;
    }
    int own = Clauses.ownSubject(tree, cue);
    boolean relative = own != Tree.NONE && tree.hasTag(own, "WDT", "WP");
    return relative
        ? Frames.isEvidence(frames.get(0))
        : tree.is(cue, "conj") && own == Tree.NONE && isSharedPassive(tree, cue);
  }

  /** "It was only years later revealed that": an "it" that the verb has from elsewhere. */
  private static boolean isEmpty(Frame frame) {
    Tree tree = frame.tree();
    return frame.source() != Tree.NONE
        && tree.lower(frame.source()).equals("it")
        && tree.is(frame.cue(), "dep")
        && tree.head(frame.source()) == tree.head(frame.cue());
  }

  /** "By declaring that it is needed, it helps": who declares so, the text does not tell. */
  private static boolean isSourceless(Frame frame) {
    Tree tree = frame.tree();
    int above = tree.head(frame.cue());
    return frame.source() == Tree.NONE
        && above >= 0
        && tree.is(above, "prep")
        && tree.tag(frame.cue()).equals("VBG");
  }

  private static boolean isSharedPassive(Tree tree, int cue) {
    return tree.child(cue, "auxpass") == Tree.NONE && Frames.isNobodys(tree, cue);
  }

  /** "It is expected that": who expects it, the text does not say. */
  static boolean isNobodys(Frame frame) {
    Tree tree = frame.tree();
    int source = frame.source();
    boolean passive = tree.child(frame.cue(), "auxpass") != Tree.NONE;
    return passive
        && tree.child(frame.cue(), "agent") == Tree.NONE
        && (source == Tree.NONE || tree.lower(source).equals("it") || tree.is(source, "expl"));
  }

  /** The text of a clause, within the frame above it where it would say too much alone. */
  static String told(Clause clause, List<Attribution> chain, ClauseText text) {
    List<Frame> frames = Frames.above(clause.tree(), clause.head());
    String alone = text.text(chain);
    return isNeeded(frames, clause.head()) ? text(frames, clause, chain, text) : alone;
  }

  /** The words of a clause and of the frame above it, from the first to the last of both. */
  private static String text(
      List<Frame> frames, Clause clause, List<Attribution> chain, ClauseText text) {
    Frame frame = frames.get(0);
    BitSet all = (BitSet) text.words().clone();
    all.or(frame.own());
    BitSet whole = new BitSet();
    whole.set(all.nextSetBit(0), all.length());
    if (isRelayed(frame, clause.head()) || Anybody.isTold(frame, clause.head())) {
      return text.render(whole);
    }
    String speaker = chain.isEmpty() ? "" : chain.get(chain.size() - 1).getSource();
    return isTelling(frames, clause.head())
        ? named(frame, speaker, text.render(whole))
        : new Rendering(frame.tree()).of(whole);
  }

  /** Puts a speaker in the place of the pronoun for him that a text begins with. */
  static String named(Frame frame, String speaker, String text) {
    String pronoun =
        frame.source() == Tree.NONE ? "" : frame.tree().token(frame.source()).getForm();
    boolean open =
        Tokens.isOneOf(pronoun.toLowerCase(Locale.ROOT), "it", "they", "he", "she")
            && !speaker.isEmpty();
    return open && text.startsWith(pronoun + " ")
        ? speaker + text.substring(pronoun.length())
        : text;
  }
}
