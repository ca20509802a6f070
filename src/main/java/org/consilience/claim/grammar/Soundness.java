package org.consilience.claim.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Signs in the parse itself that a clause was not understood: verbs joined without a joint, a verb
 * with two subjects or none that agrees with it, a clause that the parser could attach to nothing.
 */
public final class Soundness {
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "when", "while", "as", "since", "although", "though", "because");

  private static final Pattern SEMICOLON = Pattern.compile("[;:\u2013\u2014&-]+");

  private final Clause clause;
  private final Tree tree;
  private final int head;
  private final boolean brief;

  private Soundness(Clause clause, boolean brief) {
    this.clause = clause;
    this.brief = brief;
    this.tree = clause.tree();
    this.head = clause.head();
  }

  public static boolean isUnsound(Clause clause) {
    return isUnsound(clause, false);
  }

  /**
   * Whether a clause was not understood.
   *
   * @param brief whether a coordinated verb may be all there is: "and ran"
   */
  public static boolean isUnsound(Clause clause, boolean brief) {
    Soundness soundness = new Soundness(clause, brief);
    return soundness.isJointless()
        || soundness.isTwofold()
        || soundness.isBareInfinitive()
        || soundness.disagrees()
        || soundness.isHanging()
        || Misreadings.isAny(clause)
        || soundness.isLooseRelative()
        || soundness.isHeadlessAdverbial()
        || soundness.isCut()
        || soundness.isSwallowing()
        || soundness.isLeftover();
  }

  /**
   * Of the clause, or of one that it governs and that has therefore taken words from it, unless
   * {@link Adverbials#rejoin} has them back.
   */
  private boolean isJointless() {
    return isStray(tree, head)
        || tree.anyChild(
            head, c -> isStray(tree, c) && tree.below(c).nextSetBit(0) != clause.end());
  }

  /** A verb said to be coordinated with nothing between, or attached by no relation at all. */
  static boolean isStray(Tree tree, int verb) {
    int above = tree.head(verb);
    if (!tree.isVerb(verb) || above < 0) {
      return false;
    }
    boolean finite = Standing.isFinite(tree, verb);
    int before = tree.below(verb).nextSetBit(0) - 1;
    int last = conjunctBefore(tree, above, verb);
    boolean joined =
        tree.anyChild(
                above, c -> c > last && c < verb && (tree.is(c, "cc") || isSemicolon(tree, c)))
            || (before > above && tree.is(before, "cc"))
            || (last > above && tree.isSetOff(verb));
    boolean asyndetic =
        Clauses.ownSubject(tree, verb) != Tree.NONE && tree.isSetOff(verb) && above < verb;
    boolean jointless = tree.is(verb, "conj") && tree.isVerb(above) && !joined && !asyndetic;
    return (jointless && !isListed(tree, verb) && !CommaVerbs.isJoined(tree, verb))
        || isLed(tree, verb)
        || (tree.is(verb, "dep") && finite && Clauses.ownSubject(tree, verb) == Tree.NONE);
  }

  private static int conjunctBefore(Tree tree, int first, int verb) {
    int last = first;
    for (int child : tree.children(first)) {
      if (child > first && child < verb && tree.is(child, "conj") && tree.isVerb(child)) {
        last = child;
      }
    }
    return last;
  }

  /**
   * "limit the data | experts can use": what a noun stands right before is that noun's verb, and
   * coordinated with none before it.
   */
  private static boolean isLed(Tree tree, int verb) {
    int first = tree.below(verb).nextSetBit(0);
    int above = tree.head(verb);
    return tree.is(verb, "conj")
        && tree.isVerb(above)
        && above < first - 1
        && Clauses.ownSubject(tree, verb) == Tree.NONE
        && tree.isNoun(first - 1)
        && (tree.isVerb(first) || tree.hasTag(first, "MD", "RB"))
        && Tokens.none(above, first, i -> tree.is(i, "cc") && tree.hasTag(i + 1, "IN"));
  }

  private static boolean isSemicolon(Tree tree, int i) {
    return SEMICOLON.matcher(tree.token(i).getForm()).matches();
  }

  /** The middle of "came, saw and won" has its "and" further on. */
  private static boolean isListed(Tree tree, int verb) {
    return tree.child(verb, "cc", "conj") != Tree.NONE && tree.isSetOff(verb);
  }

  /** Two subjects of one verb, one of which belongs to a verb that the parser placed elsewhere. */
  private boolean isTwofold() {
    int verb = tree.firstConjunct(head);
    int first = tree.child(verb, "nsubj", "nsubjpass");
    return first != Tree.NONE
        && tree.anyChild(verb, c -> c > first && tree.is(c, "nsubj", "nsubjpass"));
  }

  /** "would roll back and introduce" put together wrongly leaves a verb without tense. */
  private boolean isBareInfinitive() {
    int finite = tree.child(head, "aux", "auxpass");
    int verb = finite == Tree.NONE ? head : finite;
    return tree.tag(verb).equals("VB")
        && clause.subject() != Tree.NONE
        && Auxiliaries.shared(tree, head).isEmpty()
        && !tree.anyChild(head, c -> tree.hasTag(c, "MD", "TO", "VBD", "VBZ", "VBP"));
  }

  /** A subject taken from elsewhere in the sentence has to agree with the verb in number. */
  private boolean disagrees() {
    int subject = clause.subject();
    int own = Clauses.ownSubject(tree, head);
    if (subject == Tree.NONE || own == subject || !tree.isNoun(subject)) {
      return false;
    }
    boolean plural = Nonfinite.isPlural(tree, subject);
    boolean listed = tree.child(subject, "appos") != Tree.NONE;
    boolean either = tree.tag(subject).startsWith("NNP") && !plural && !listed;
    String finite = finite();
    return plural ? finite.equals("SINGULAR") : finite.equals("PLURAL") && !either;
  }

  private String finite() {
    int auxiliary = tree.child(head, "aux", "auxpass");
    int verb = auxiliary == Tree.NONE ? head : auxiliary;
    String form = tree.lower(verb);
    if (tree.tag(verb).equals("VBZ") || form.equals("was")) {
      return "SINGULAR";
    }
    return tree.tag(verb).equals("VBP") || form.equals("were") ? "PLURAL" : "";
  }

  /** "Reports that Smith asked Lee to be coach angered fans": what angered them stands above. */
  private boolean isSwallowing() {
    return Tokens.any(
        clause.own(),
        i ->
            tree.is(i, "pcomp")
                && Standing.isFinite(tree, i)
                && tree.tag(tree.head(i)).equals("TO"));
  }

  /** "After the crowd left": the word leads in a clause that depends on another. */
  private boolean isHanging() {
    int first = clause.own().nextSetBit(0);
    return first >= 0
        && first < head
        && SUBORDINATORS.contains(tree.lemma(first))
        && tree.children(first).isEmpty()
        && tree.is(first, "prep", "mark", "advmod", "dep")
        && tree.hasTag(first, "IN", "WRB")
        && !isTimed(first);
  }

  /** "When the court met in May, she spoke": a whole clause, of which only the "when" depends. */
  private boolean isTimed(int first) {
    int subject = Clauses.ownSubject(tree, head);
    return tree.is(head, "advcl")
        && head < tree.head(head)
        && tree.hasLemma(first, "when")
        && tree.head(first) == head
        && Standing.isFinite(tree, head)
        && subject != Tree.NONE
        && tree.tag(subject).startsWith("NNP")
        && !isRepeated()
        && tree.anyChild(head, c -> c > head && tree.is(c, "dobj", "attr", "prep", "agent"));
  }

  /** "When Smith was not working": what was so time and again, or was not, dates no event. */
  private boolean isRepeated() {
    return tree.child(head, "neg") != Tree.NONE
        || (tree.tag(head).equals("VBG") && tree.child(head, "auxpass") == Tree.NONE)
        || tree.hasTag(head, "VBZ", "VBP");
  }

  /** "Her book, which some say sold well, ...": the pronoun went with a verb it is no part of. */
  private boolean isLooseRelative() {
    return !tree.is(tree.firstConjunct(head), "relcl")
        && Tokens.any(clause.own(), i -> i < head && tree.tag(i).equals("WDT"));
  }

  /** "A day after the club signed him": a finite adverbial clause has a subject of its own. */
  private boolean isHeadlessAdverbial() {
    return tree.is(head, "advcl")
        && Standing.isFinite(tree, head)
        && Clauses.ownSubject(tree, head) == Tree.NONE;
  }

  /** "The host did", and a relative clause whose pronoun belongs to a clause further down. */
  private boolean isCut() {
    boolean bare =
        tree.lemma(head).equals("do")
            && tree.child(head, "dobj", "nsubjpass", "advmod", "xcomp") == Tree.NONE;
    boolean led = tree.hasTag(clause.first(), "IN", "WP") && tree.is(head, "csubj");
    return bare
        || isUnsaid()
        || isNumberCut()
        || led
        || isThin()
        || (Relatives.isRelative(clause) && Relatives.isTorn(clause));
  }

  /** "declined to say": what was not said stands in another clause. */
  private boolean isUnsaid() {
    List<Integer> chain = Modalities.chain(clause);
    int last = chain.get(chain.size() - 1);
    return last != head && clause.end() == last + 1 && Lexicon.isReporting(tree.lemma(last));
  }

  /** "12, 000" and "6: 30" with a stray space are one number, of which a clause has half. */
  private boolean isNumberCut() {
    return isNumberBreak(clause.first() - 1) || isNumberBreak(clause.end());
  }

  private boolean isNumberBreak(int mark) {
    return mark > 0
        && mark + 1 < tree.size()
        && Tokens.isOneOf(tree.token(mark).getForm(), ",", ":", ".")
        && isDigits(mark - 1)
        && isDigits(mark + 1)
        && tree.token(mark).getStart() == tree.token(mark - 1).getEnd();
  }

  private boolean isDigits(int i) {
    return Character.isDigit(tree.token(i).getForm().codePointAt(0));
  }

  /**
   * "As more arrived" and "he agreed": without anything besides its verb, a subordinate clause
   * tells no more than that it depends on another, and a verb of saying lacks what was said.
   */
  private boolean isThin() {
    boolean alone =
        Tokens.none(
            clause.own(),
            i -> i > head && !tree.isPunctuation(i) && !tree.is(i, "prt", "advmod", "neg"));
    boolean passive = tree.child(head, "auxpass") != Tree.NONE;
    return alone
        && !passive
        && !isContrasted()
        && (tree.is(head, "advcl")
            || (!brief && tree.is(head, "conj"))
            || (Lexicon.isReporting(tree.lemma(head)) && !isOfThing()));
  }

  /**
   * "while the index of small firms fell by half": it says of another what its main clause says.
   */
  private boolean isContrasted() {
    int subject = Clauses.ownSubject(tree, head);
    return tree.is(head, "advcl")
        && tree.isSetOff(head)
        && subject != Tree.NONE
        && tree.isNoun(subject)
        && !Lexicon.isReporting(tree.lemma(head))
        && tree.anyChild(
            head, c -> tree.is(c, "mark") && c < subject && tree.hasLemma(c, "while", "whereas"));
  }

  /** "the growth continued": a thing that goes on says nothing. */
  private boolean isOfThing() {
    int subject = Clauses.ownSubject(tree, head);
    return subject != Tree.NONE && Frames.isThing(tree, subject);
  }

  /** "where" or "days after" of a clause that was cut off elsewhere. */
  private boolean isLeftover() {
    boolean adverb =
        Tokens.any(
            clause.own(),
            i ->
                i > clause.first()
                    && tree.tag(i).equals("WRB")
                    && isOfOther(Standing.verbAbove(tree, i)));
    int measure = tree.child(head, "npadvmod");
    int mark = tree.child(head, "mark");
    boolean offset =
        tree.is(head, "advcl") && measure != Tree.NONE && measure < mark && mark < head;
    return adverb || offset;
  }

  private boolean isOfOther(int verb) {
    return verb == head || (verb >= 0 && !clause.own().get(verb));
  }
}
