package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.ContrastClauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Joints;
import org.consilience.claim.grammar.Modifiers;
import org.consilience.claim.grammar.OpenEnds;
import org.consilience.claim.grammar.Participles;
import org.consilience.claim.grammar.Questions;
import org.consilience.claim.grammar.Seconds;
import org.consilience.claim.grammar.SharedSubjects;
import org.consilience.claim.grammar.Soundness;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Attribution;

/** Whether a clause makes a statement: one, of somebody or something, that is not asked. */
final class Telling {
  /** Words of a text beyond which most tell of several things at once. */
  private static final int MOST_WORDS = 45;

  /** Tokens of a sentence that may be told whole. */
  private static final int LONGEST = 40;

  private static final Pattern RELATIVE =
      Pattern.compile(
          "^(?:(?:\\p{L}+ ){0,3}of )?(?:which|whom|whose)\\b|^(?:who|where|when|what)\\b");

  private static final Set<String> BROKEN = Set.of(Flags.FRAGMENT);

  /** Tokens of "she told reporters in May"; what is longer holds what was said, too. */
  private static final int LONGEST_SPEECH = 12;

  private Telling() {}

  /**
   * "It is" and "they did" tell nothing alone: a claim needs a subject or something besides its
   * verb.
   */
  static boolean isStatement(Clause clause) {
    Tree tree = clause.tree();
    int words = tree.words(clause.own());
    boolean complete = words >= 3 || (clause.subject() != Tree.NONE && words >= 2);
    return complete
        && !isQuestion(clause)
        && !Questions.isAsked(tree, clause.head())
        && !isBareCopula(clause)
        && !isJumbled(clause)
        && !isBareSpeech(clause)
        && !Announcements.isAnnouncement(clause)
        && !Remnants.isOne(clause)
        && !SharedSubjects.isUnsure(tree, clause.head())
        && !Participles.isDangling(tree, clause.head())
        && !Participles.isOfReduced(tree, clause.head())
        && !Modifiers.isSentential(tree, clause.head());
  }

  /** "According to Oslo police an officer left": no article governs the noun before it. */
  private static boolean isJumbled(Clause clause) {
    Tree tree = clause.tree();
    int subject = clause.subject();
    int article = subject == Tree.NONE ? Tree.NONE : tree.child(subject, "det");
    return article != Tree.NONE
        && tree.hasLemma(article, "a", "an", "the")
        && tree.anyChild(article, c -> c < article && tree.is(c, "compound"));
  }

  /** "Efforts are": of what was said of them nothing is left. */
  private static boolean isBareCopula(Clause clause) {
    Tree tree = clause.tree();
    return tree.lemma(clause.head()).equals("be")
        && clause.own().length() <= clause.head() + 1
        && clause.subject() != Tree.NONE
        && clause.subject() < clause.head();
  }

  /** "what went wrong": whose subject is asked for, nothing is told of. */
  private static boolean isQuestion(Clause clause) {
    return clause.subject() != Tree.NONE
        && clause.tree().hasTag(clause.subject(), "WP", "WDT")
        && !clause.tree().is(clause.head(), "relcl");
  }

  /** "she told reporters": that somebody spoke is the attribution of another claim. */
  private static boolean isBareSpeech(Clause clause) {
    Tree tree = clause.tree();
    boolean silent =
        tree.allChildren(
            clause.head(),
            c ->
                tree.is(
                        c,
                        "nsubj",
                        "aux",
                        "punct",
                        "mark",
                        "cc",
                        "conj",
                        "advcl",
                        "advmod",
                        "npadvmod",
                        "prep")
                    || (tree.is(c, "dobj") && tree.lemma(clause.head()).equals("tell")));
    return silent
        && clause.own().cardinality() <= LONGEST_SPEECH
        && tree.hasLemma(
            clause.head(), "say", "add", "tell", "note", "state", "tweet", "comment", "remark");
  }

  /** "I had fun", "my family had" of a writer who has no name. */
  static boolean isNobodys(Clause clause, List<Attribution> chain) {
    return chain.isEmpty()
        && clause.subject() != Tree.NONE
        && (clause.tree().lower(clause.subject()).equals("i") || isMine(clause));
  }

  private static boolean isMine(Clause clause) {
    return Tokens.any(
        clause.tree().below(clause.subject()), i -> clause.tree().lower(i).equals("my"));
  }

  /**
   * Whether a text begins with a pronoun or adverb that leads in a clause of something else: "whose
   * plans failed", "where it was found".
   */
  static boolean isLedIn(Clause clause, BitSet words, String text) {
    if (!text.contains("wh") || !RELATIVE.matcher(text).lookingAt()) {
      return false;
    }
    Tree tree = clause.tree();
    int first = words.nextSetBit(0);
    int verb = first < 0 || !tree.hasTag(first, "WRB", "WP") ? clause.head() : verbOf(tree, first);
    return verb == clause.head() || Frames.isFrame(tree, verb);
  }

  private static int verbOf(Tree tree, int adverb) {
    int verb = Standing.verbAbove(tree, adverb);
    return verb < 0 ? adverb : verb;
  }

  /** Whether a sentence is understood so badly that only all of it is sure to say what it says. */
  static boolean isTorn(Clause clause, ClauseText text) {
    boolean brief = Clauses.ownSubject(clause.tree(), clause.head()) != Tree.NONE;
    return clause.tree().size() <= LONGEST
        && text.isFlagged(BROKEN)
        && Soundness.isUnsound(clause, brief);
  }

  /** "Smith chose to stop when the boxer gave no reply": the denial is not of the whole. */
  static boolean isOfLesserClause(Clause clause) {
    Tree tree = clause.tree();
    return tree.is(clause.head(), "advcl", "relcl", "acl", "pcomp")
        && Tokens.any(0, clause.head(), i -> isOuter(tree, i, clause.head()));
  }

  private static boolean isOuter(Tree tree, int verb, int lesser) {
    return tree.isVerb(verb) && tree.head(lesser) == verb;
  }

  /**
   * Whether some words of a sentence are several statements: an "and" or "but" joins a main clause
   * with a subject or an argument of its own to another, or a semicolon or an overlooked full stop
   * parts two.
   */
  static boolean isSeveral(Tree tree, BitSet words) {
    int first = Math.max(0, words.nextSetBit(0));
    return Tokens.any(words, i -> isParted(tree, i, words, first))
        || Tokens.any(words, i -> isSecond(tree, i, words))
        || ContrastClauses.isAny(tree, words)
        || Joints.isAny(tree, words);
  }

  /** Whether the subject of a main verb stands right behind a joint. */
  private static boolean isParted(Tree tree, int verb, BitSet words, int first) {
    boolean main =
        tree.isVerb(verb)
            && Standing.isFinite(tree, verb)
            && tree.head(tree.firstConjunct(verb)) < 0;
    int subject = main ? Clauses.ownSubject(tree, verb) : Tree.NONE;
    int before =
        subject != Tree.NONE && words.get(subject) ? tree.below(subject).nextSetBit(0) - 1 : first;
    return before > first && parts(tree, before);
  }

  /** "... was held and is expected to return": two statements of one subject. */
  private static boolean isSecond(Tree tree, int verb, BitSet words) {
    int first = tree.firstConjunct(verb);
    boolean main =
        tree.head(first) < 0 || (tree.is(first, "ccomp") && Frames.isFrame(tree, tree.head(first)));
    return main && words.get(first) && Seconds.isSecond(tree, verb);
  }

  /** Whether a text has not lost a quarter of the words that it was made of. */
  static boolean isAll(BitSet words, String text) {
    return new StringTokenizer(text).countTokens() * 4 >= words.cardinality() * 3;
  }

  private static boolean parts(Tree tree, int mark) {
    return tree.is(mark, "cc") || isSemicolon(tree, mark) || tree.token(mark).getForm().equals(".");
  }

  private static boolean isSemicolon(Tree tree, int i) {
    return tree.token(i).getForm().equals(";");
  }

  /** Whether a text stops short of what it announces: "chose the following:", "was fined for". */
  static boolean isCutShort(Tree tree, BitSet words, String text) {
    return text.endsWith(":") || OpenEnds.isOpen(tree, words);
  }

  /** Whether a text tells so much, with several verbs, that it is no one statement. */
  static boolean isOverlong(Tree tree, BitSet words, String text) {
    return text.length() > MOST_WORDS * 2
        && new StringTokenizer(text).countTokens() > MOST_WORDS
        && words.stream()
                .filter(i -> Standing.isFinite(tree, i) && !tree.is(i, "aux", "auxpass"))
                .count()
            > 1;
  }
}
