package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Function;
import org.consilience.claim.lexicon.Units;

/** Puts what a relative pronoun stands for in its place, so that its clause can stand alone. */
public final class Relatives {
  /** "the day they met": a noun that is no argument of the clause on it. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("way", "time", "reason", "place", "moment", "day");

  private Relatives() {}

  static boolean isRelative(Clause clause) {
    return clause.tree().is(clause.head(), "relcl") && clause.tree().head(clause.head()) >= 0;
  }

  /** The "which" of "which the firm tested", and the "that" that the parser takes for one. */
  public static boolean isFrontedObject(Clause clause, int token) {
    Tree tree = clause.tree();
    return token < clause.head() && tree.is(token, "dobj") && Clauses.isRelative(tree, token);
  }

  /**
   * "which the firm tested" gets its object behind the verb; every other relative pronoun is
   * replaced where it stands.
   *
   * @param render how a phrase is written
   */
  public static void replace(
      Clause clause, BitSet tokens, Rendering rendering, Function<BitSet, String> render) {
    Tree tree = clause.tree();
    if (!isRelative(clause)) {
      if (sharesObject(clause) && tokens.get(clause.head())) {
        Clause first = Clauses.at(tree, tree.firstConjunct(clause.head()));
        String verb = rendering.at(clause.head());
        rendering.replace(clause.head(), verb + " " + antecedent(first, render));
      }
      return;
    }
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (Standing.verbAbove(tree, i) != clause.head()) {
        continue;
      }
      if (tree.tag(i).equals("WP$")) {
        rendering.replace(i, antecedent(clause, render) + "\u2019s");
      } else if (Clauses.isRelative(tree, i)) {
        rendering.replace(i, antecedent(clause, render));
      }
    }
    boolean fronted = tree.anyChild(clause.head(), c -> isFrontedObject(clause, c));
    if ((fronted || isReduced(clause)) && tokens.get(clause.head())) {
      String verb = rendering.at(clause.head());
      rendering.replace(clause.head(), verb + " " + antecedent(clause, render));
    }
  }

  /**
   * What a relative clause opens with and a sentence ends with: "where she works" says that she
   * works there, "of which he was a member" that he was a member of it.
   */
  static BitSet opening(Clause clause) {
    BitSet opening = new BitSet();
    Tree tree = clause.tree();
    int first = clause.first();
    if (!isRelative(clause)
        || first >= clause.head()
        || CIRCUMSTANCES.contains(tree.lemma(tree.head(clause.head())))) {
      return opening;
    }
    if (isAdverb(clause, first)) {
      opening.set(first);
    } else if (isPreposition(clause, first)) {
      opening.set(first, first + 2);
    }
    return opening;
  }

  private static boolean isAdverb(Clause clause, int first) {
    Tree tree = clause.tree();
    return tree.tag(first).equals("WRB")
        && tree.hasLemma(first, "where", "when")
        && tree.head(first) == clause.head();
  }

  private static boolean isPreposition(Clause clause, int first) {
    Tree tree = clause.tree();
    return tree.is(first, "prep")
        && first + 1 < clause.head()
        && tree.hasTag(first + 1, "WDT", "WP")
        && tree.head(first + 1) == first;
  }

  /** {@link #opening} as it stands at the end: "in the port", "of the board"; "" for none. */
  static String ending(Clause clause, Function<BitSet, String> render) {
    BitSet opening = opening(clause);
    if (opening.isEmpty()) {
      return "";
    }
    int first = opening.nextSetBit(0);
    boolean adverb = isAdverb(clause, first);
    String preposition = adverb ? preposition(clause) : clause.tree().lower(first);
    return " " + preposition + " " + antecedent(clause, render);
  }

  /** The preposition that already leads to the place or time, or the plainest one. */
  private static String preposition(Clause clause) {
    Tree tree = clause.tree();
    int noun = tree.head(clause.head());
    int above = tree.head(noun);
    if (above >= 0 && tree.is(above, "prep") && tree.hasLemma(above, "in", "at", "on", "near")) {
      return tree.lower(above);
    }
    return tree.hasEntity(noun, "GPE", "LOC", "DATE") ? "in" : "at";
  }

  /**
   * Whether what the clause says of its noun is lost: "where she lives", "crimes he committed in".
   */
  static boolean isTorn(Clause clause) {
    Tree tree = clause.tree();
    int own = Clauses.ownSubject(tree, clause.head());
    boolean pronoun =
        Tokens.any(
            tree.below(clause.head()),
            i ->
                tree.tag(i).equals("WDT")
                    || tree.tag(i).startsWith("WP")
                    || Clauses.isRelative(tree, i));
    boolean manner = !pronoun && CIRCUMSTANCES.contains(tree.lemma(tree.head(clause.head())));
    boolean place =
        opening(clause).isEmpty() && tree.anyChild(clause.head(), c -> tree.tag(c).equals("WRB"));
    boolean bare =
        own != Tree.NONE
            && !pronoun
            && !isReduced(clause)
            && tree.child(clause.head(), "dobj", "attr", "acomp", "ccomp", "xcomp") == Tree.NONE;
    boolean nameless = !tree.isNoun(tree.head(clause.head()));
    return isAstray(clause) || place || bare || nameless || manner || Gaps.isOne(clause);
  }

  /** Whether a relative pronoun before the verb is no argument of it. */
  private static boolean isAstray(Clause clause) {
    Tree tree = clause.tree();
    return clause.own().stream()
        .filter(i -> i < clause.head() && tree.tag(i).equals("WDT"))
        .anyMatch(i -> Standing.verbAbove(tree, i) != clause.head());
  }

  /** "the speed they offer": the object that stands above its clause without a pronoun. */
  private static boolean isReduced(Clause clause) {
    Tree tree = clause.tree();
    int own = Clauses.ownSubject(tree, clause.head());
    return own != Tree.NONE
        && !Clauses.isRelative(tree, own)
        && tree.tag(clause.head()).startsWith("VB")
        && tree.child(clause.head(), "dobj", "prep", "xcomp", "ccomp", "acomp", "attr", "auxpass")
            == Tree.NONE
        && Tokens.none(tree.below(clause.head()), i -> tree.tag(i).startsWith("W"))
        && !tree.hasEntity(tree.head(clause.head()), "DATE", "TIME")
        && !Units.of(tree.lemma(tree.head(clause.head()))).isPresent()
        && !CIRCUMSTANCES.contains(tree.lemma(tree.head(clause.head())));
  }

  /**
   * "caught a man who had fled and the crew freed two": behind a clause about a noun that is its
   * subject, an "and" with another subject goes on from the main clause.
   */
  public static boolean isBeside(Tree tree, int predicate) {
    int first = tree.firstConjunct(predicate);
    int subject = first == predicate ? Tree.NONE : Clauses.ownSubject(tree, predicate);
    int pronoun = tree.is(first, "relcl") ? Clauses.ownSubject(tree, first) : Tree.NONE;
    int before = subject == Tree.NONE ? 0 : tree.below(subject).nextSetBit(0) - 1;
    return before > 0
        && pronoun != Tree.NONE
        && Clauses.isRelative(tree, pronoun)
        && tree.isNoun(subject)
        && subject < predicate
        && tree.is(before, "cc")
        && Standing.isFinite(tree, predicate)
        && Tokens.none(tree.below(subject), i -> tree.tag(i).startsWith("W"));
  }

  /** The noun that a relative pronoun stands for as a subject, or the pronoun itself. */
  static int antecedent(Tree tree, int predicate, int relative) {
    int first = tree.firstConjunct(predicate);
    if (!tree.is(first, "relcl") || tree.head(first) < 0) {
      return relative;
    }
    int noun = coordinated(tree, predicate, affirmed(tree, carrier(tree, tree.head(first))));
    return RelativeNouns.of(tree, noun, relative, tree.below(first).nextSetBit(0) - 1);
  }

  /** What "which the mayor said was late" tells of, or {@link Tree#NONE}. */
  static int reportedAntecedent(Tree tree, int predicate) {
    int report = tree.head(predicate);
    boolean reported =
        tree.is(predicate, "ccomp")
            && report >= 0
            && report < predicate
            && tree.is(report, "relcl")
            && tree.head(report) >= 0
            && Frames.isFrame(tree, report)
            && Standing.isFinite(tree, predicate)
            && Clauses.ownSubject(tree, report) != Tree.NONE
            && Tokens.any(tree.below(report), c -> c < report && tree.hasTag(c, "WDT", "WP"));
    return reported && tree.isNoun(tree.head(report)) ? tree.head(report) : Tree.NONE;
  }

  /** "Smith, D-Ohio, who left" and "reports last week that said": what the note is put to. */
  private static int carrier(Tree tree, int noun) {
    int head = tree.head(noun);
    boolean dated = tree.is(noun, "npadvmod") && tree.hasEntity(noun, "DATE", "TIME");
    boolean party =
        tree.is(noun, "appos")
            && tree.anyChild(
                noun,
                c ->
                    tree.is(c, "compound")
                        && tree.token(c).getForm().length() == 1
                        && tree.hasTag(c + 1, "HYPH"));
    return (dated || party) && tree.isNoun(Math.max(0, head)) ? Math.max(0, head) : noun;
  }

  /** "it was Smith, not Jones, who left": who did not is only put in. */
  private static int affirmed(Tree tree, int noun) {
    boolean denied =
        tree.is(noun, "appos", "conj")
            && tree.anyChild(noun, c -> c < noun && tree.lemma(c).equals("not"));
    return denied && tree.isNoun(tree.head(noun)) ? tree.head(noun) : noun;
  }

  /** "Oslo and Bergen, which are ports": a plural verb tells of all, not of the last alone. */
  private static int coordinated(Tree tree, int predicate, int noun) {
    int auxiliary = tree.child(predicate, "aux", "auxpass");
    int finite = auxiliary == Tree.NONE ? predicate : auxiliary;
    boolean plural = tree.tag(finite).equals("VBP") || tree.lower(finite).equals("were");
    return plural && !Nonfinite.isPlural(tree, noun) ? tree.firstConjunct(noun) : noun;
  }

  /** "whom she shot and killed in May": the object of both verbs is fronted before the first. */
  private static boolean sharesObject(Clause clause) {
    Tree tree = clause.tree();
    int first = tree.firstConjunct(clause.head());
    return first != clause.head()
        && tree.is(first, "relcl")
        && tree.head(first) >= 0
        && Clauses.ownSubject(tree, first) != Tree.NONE
        && Clauses.ownSubject(tree, clause.head()) == Tree.NONE
        && tree.anyChild(first, c -> isFrontedObject(Clauses.at(tree, first), c))
        && tree.child(clause.head(), "dobj", "attr", "acomp", "xcomp", "ccomp", "auxpass")
            == Tree.NONE;
  }

  /** The noun phrase that the clause hangs on, without the clause. */
  private static String antecedent(Clause clause, Function<BitSet, String> render) {
    Tree tree = clause.tree();
    int own = Clauses.ownSubject(tree, clause.head());
    int noun = tree.head(clause.head());
    boolean who = own != Tree.NONE && tree.lower(own).equals("who");
    BitSet tokens = Phrases.whole(tree, who ? RelativeNouns.somebody(tree, noun) : noun);
    tokens.andNot(tree.below(clause.head()));
    return render.apply(Trimming.of(tree, tokens));
  }
}
