package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Cuts a sentence into clauses, after ClausIE (Del Corro and Gemulla 2013): finite clauses,
 * participles and gerunds with arguments of their own, and coordinated predicates. Infinitives stay
 * with the verb that governs them, since "agreed to leave" says nothing of leaving alone.
 */
public final class Clauses {
  private static final Set<String> FINITE = Set.of("ccomp", "advcl", "relcl", "parataxis", "root");
  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");
  private static final Set<String> JOINTS = Set.of(":", ";");
  private static final Set<String> PARTICIPLES = Set.of("acl", "pcomp", "dep");
  private static final String[] ARGUMENTS = {
    "dobj", "prep", "agent", "ccomp", "xcomp", "attr", "oprd"
  };

  /** Preposition, noun, preposition, verb: what is further up does not control the participle. */
  private static final int FARTHEST_GOVERNOR = 4;

  static final String[] SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"};

  private Clauses() {}

  /** The clauses in the order of their predicates; reporting frames are not among them. */
  public static List<Clause> of(Tree tree) {
    List<Clause> clauses = new ArrayList<>();
    tree.indices()
        .filter(i -> isPredicate(tree, i) && !Frames.isFrame(tree, i))
        .forEach(i -> clauses.add(at(tree, i)));
    return clauses;
  }

  /** The clause of a predicate. */
  public static Clause at(Tree tree, int predicate) {
    return tree.clauses.of(predicate, p -> new Clause(tree, p, subject(tree, p), own(tree, p)));
  }

  public static boolean isPredicate(Tree tree, int i) {
    return tree.isVerb(i) && tree.predicates.of(i, verb -> isTold(tree, verb));
  }

  private static boolean isTold(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return tree.isVerb(first)
        && isClause(tree, first)
        && !Modifiers.isModifier(tree, verb)
        && Standing.standsAlone(tree, first);
  }

  private static boolean isClause(Tree tree, int i) {
    if (tree.isInfinitive(i) && tree.head(i) >= 0) {
      return false;
    }
    if (tree.head(i) < 0 || tree.is(i, "relcl")) {
      return true;
    }
    if (FINITE.contains(tree.token(i).getRelation())) {
      return true;
    }
    return PARTICIPLES.contains(tree.token(i).getRelation())
        && (ownSubject(tree, i) != Tree.NONE || tree.child(i, ARGUMENTS) != Tree.NONE);
  }

  /**
   * The predicate's own subject, that of the conjunct it goes on from, or what a participle or
   * relative clause hangs on.
   */
  public static int subject(Tree tree, int i) {
    int own = ownSubject(tree, i);
    if (own != Tree.NONE) {
      return isRelative(tree, own) ? Relatives.antecedent(tree, i, own) : own;
    }
    int before = Conjuncts.before(tree, i);
    if (before != i) {
      return subject(tree, before);
    }
    int beside = subjectBesideReport(tree, i);
    return beside == Tree.NONE ? inherited(tree, i) : beside;
  }

  /**
   * "Police say Smith, 40, broke in": what the parser hangs on the reporting verb, though it stands
   * between that and a finite clause without a subject, is the subject of the clause.
   */
  private static int subjectBesideReport(Tree tree, int i) {
    int head = tree.head(i);
    boolean reported = tree.is(i, "ccomp") && head >= 0 && head < i && Standing.isFinite(tree, i);
    return reported
        ? tree.children(head).stream()
            .filter(c -> c > head && c < i && tree.isNoun(c))
            .filter(c -> tree.is(c, "nsubj", "dobj", "dep", "oprd", "dative"))
            .reduce((a, b) -> b)
            .orElse(Tree.NONE)
        : Tree.NONE;
  }

  /** The subject below a predicate, or below its auxiliary, where the parser may leave it. */
  public static int ownSubject(Tree tree, int i) {
    return i == Tree.NONE ? Tree.NONE : tree.subjects.of(i, verb -> subjectBelow(tree, verb));
  }

  private static int subjectBelow(Tree tree, int i) {
    int own = tree.child(i, SUBJECTS);
    for (int child : tree.children(i)) {
      if (own == Tree.NONE && tree.is(child, "aux", "auxpass")) {
        own = tree.child(child, SUBJECTS);
      }
    }
    return isFrequency(tree, i, own) ? Tree.NONE : own;
  }

  /** "and three times asked": how often, which the parser may take for who. */
  private static boolean isFrequency(Tree tree, int verb, int noun) {
    return noun != Tree.NONE
        && tree.is(verb, "conj")
        && noun == verb - 1
        && tree.lower(noun).equals("times")
        && tree.anyChild(noun, c -> tree.tag(c).equals("CD"));
  }

  private static int inherited(Tree tree, int i) {
    int head = tree.head(i);
    if (head >= 0 && tree.is(i, "acl", "relcl")) {
      return tree.isNoun(head) ? head : Tree.NONE;
    }
    int accompanist = Adverbials.accompanist(tree, i);
    if (accompanist != Tree.NONE) {
      return accompanist;
    }
    int object = Extents.measured(tree, i);
    int perceived = object == Tree.NONE ? Participles.perceived(tree, i) : object;
    if (perceived != Tree.NONE) {
      return perceived;
    }
    // ", swung into action, a ministry said": the ministry is no subject of what it reports.
    int told = Relatives.reportedAntecedent(tree, i);
    if (told != Tree.NONE) {
      return told;
    }
    boolean controlled =
        tree.is(i, "advcl", "pcomp", "ccomp", "xcomp", "dep") && !ContentClauses.isOwn(tree, i);
    int governor = controlled ? governor(tree, i) : Tree.NONE;
    return governor == Tree.NONE ? Tree.NONE : subject(tree, reported(tree, i, governor));
  }

  /**
   * "X left, citing costs, sources said": X and no source cites. In "citing costs, X said it would
   * leave" the reporter does.
   */
  private static int reported(Tree tree, int i, int governor) {
    int reporter = ownSubject(tree, governor);
    int content = i < reporter ? content(tree, i, governor) : Tree.NONE;
    boolean afterwards = content > reporter;
    return content == Tree.NONE || afterwards || tree.below(content).get(i) ? governor : content;
  }

  /** What is reported, or what the parser takes for an adverbial though nothing leads it in. */
  private static int content(Tree tree, int i, int governor) {
    int content = Frames.content(tree, governor);
    return content != Tree.NONE || !Lexicon.isSaid(tree.lemma(governor))
        ? content
        : tree.firstChild(
            governor,
            c ->
                c < i
                    && tree.is(c, "advcl")
                    && tree.child(c, "mark") == Tree.NONE
                    && Standing.isFinite(tree, c)
                    && ownSubject(tree, c) != Tree.NONE);
  }

  /** The verb above, past prepositions and nouns between: "showed interest in buying". */
  private static int governor(Tree tree, int i) {
    int node = tree.head(i);
    for (int steps = 0; node >= 0 && steps < FARTHEST_GOVERNOR; steps++) {
      if (tree.isVerb(node)) {
        return node;
      }
      node = tree.head(node);
    }
    return Tree.NONE;
  }

  public static boolean isRelative(Tree tree, int i) {
    return RELATIVE_TAGS.contains(tree.tag(i))
        || (tree.lemma(i).equals("that") && tree.tag(i).equals("IN"));
  }

  /**
   * The subtree without clauses that stand alone, set-off additions on the right, and punctuation
   * at either end.
   */
  private static BitSet own(Tree tree, int i) {
    BitSet own = tree.subtree(i);
    for (int token = own.nextSetBit(0); token >= 0; token = own.nextSetBit(token + 1)) {
      if (token != i && isSeparable(tree, i, token)) {
        own.andNot(tree.below(token));
        takeInterlaced(tree, i, token, own);
      }
    }
    Adverbials.dropReporter(tree, i, own);
    Bounds.keep(tree, i, own);
    tree.children(i).stream()
        .filter(c -> tree.is(c, "cc") && c > 0 && own.get(c - 1) && own.get(c + 1))
        .forEach(own::set);
    BitSet trimmed = Trimming.of(tree, own);
    trimmed.set(i);
    return trimmed;
  }

  /** "When talks in May failed, he left": the parser may hang "in May" on the wrong verb. */
  private static void takeInterlaced(Tree tree, int predicate, int told, BitSet own) {
    BitSet gone = tree.below(told);
    int first = gone.stream().filter(t -> !tree.isPunctuation(t)).findFirst().orElse(told);
    boolean beside = gone.length() <= predicate || first > predicate;
    if (beside && isPredicate(tree, told)) {
      own.clear(first, gone.length());
    }
  }

  private static boolean isSeparable(Tree tree, int predicate, int token) {
    boolean standsAlone = isPredicate(tree, token) || Frames.isFrame(tree, token);
    if (tree.head(token) == predicate) {
      return (standsAlone
              && (!tree.is(token, "ccomp", "csubj") || Frames.isParenthesis(tree, token)))
          || (token > predicate && introducesClause(tree, token))
          || (token > predicate
              && tree.isSetOff(token)
              && !isBehindAdverb(tree, predicate, token)
              && tree.is(token, "prep", "npadvmod", "dep"))
          || (standsAlone
              && (isAfterColon(tree, token)
                  || isBeforeSemicolon(tree, token)
                  || ContentClauses.isSpliced(tree, token)))
          || tree.is(token, "cc");
    }
    return (standsAlone && tree.is(token, "relcl", "acl", "conj") && tree.isSetOff(token))
        || (standsAlone && Relatives.isBeside(tree, token))
        || (tree.is(token, "appos")
            && token > predicate
            && tree.isSetOff(token)
            && !isPlaceOfPlace(tree, token)
            && !Phrases.isListed(tree, token));
  }

  /** "resulted, once again, in": the commas are the adverb's. */
  private static boolean isBehindAdverb(Tree tree, int verb, int preposition) {
    int end = preposition - 1;
    return end > verb + 2
        && tree.isComma(verb + 1)
        && tree.isComma(end)
        && Tokens.all(verb + 2, end, i -> tree.tag(i).startsWith("RB"));
  }

  /** "in Leeds, England": the second name tells which Leeds. */
  private static boolean isPlaceOfPlace(Tree tree, int token) {
    int place = tree.head(token);
    return place >= 0 && tree.hasEntity(place, "GPE", "LOC") && tree.hasEntity(token, "GPE", "LOC");
  }

  /** "It was a first: the team won": two sentences, whatever joins them in the parse. */
  private static boolean isAfterColon(Tree tree, int token) {
    int before = tree.below(token).nextSetBit(0) - 1;
    return before > 0 && JOINTS.contains(tree.token(before).getForm());
  }

  private static boolean isBeforeSemicolon(Tree tree, int token) {
    int after = tree.below(token).length();
    return after < tree.size() && tree.token(after).getForm().equals(";");
  }

  /** "after winning the vote", "by selling the mill": the preposition goes with its clause. */
  private static boolean introducesClause(Tree tree, int token) {
    int clause = tree.is(token, "prep") ? tree.child(token, "pcomp") : Tree.NONE;
    return clause != Tree.NONE && isPredicate(tree, clause);
  }
}
