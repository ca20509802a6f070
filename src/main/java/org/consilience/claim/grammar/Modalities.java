package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * How a clause is asserted: denied, planned, possible, wished for or as a fact, and with which
 * hedges.
 */
public final class Modalities {
  private static final Set<String> NEGATIVE_WORDS =
      Set.of("no", "none", "neither", "nobody", "nothing", "never");
  private static final String NEGATED = "NEGATED";
  private static final String DESIRED = "DESIRED";

  /** "asked her to stay", "tried to stay": the asking is a fact, whatever comes of it. */
  private static final String ACT = "ACT";

  /** "failed after an hour" fails, where "failed in its duty" leaves something undone. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("after", "before", "on", "at", "during", "since", "by", "with", "because");

  private Modalities() {}

  public static Polarity polarity(Clause clause) {
    boolean negated = isNegated(clause.tree(), clause.head());
    for (int verb : chain(clause)) {
      if (verb != clause.head()) {
        negated ^= isNegated(clause.tree(), verb);
      }
      negated ^=
          NEGATED.equals(Lexicon.MODALITY.get(clause.tree().lemma(verb)))
              && hasComplement(clause, verb);
    }
    return negated ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private static boolean hasComplement(Clause clause, int verb) {
    Tree tree = clause.tree();
    return tree.child(verb, "xcomp", "ccomp") != Tree.NONE
        || tree.anyChild(verb, c -> tree.is(c, "prep") && !CIRCUMSTANCES.contains(tree.lemma(c)));
  }

  private static boolean isNegated(Tree tree, int verb) {
    return isSecondOfNor(tree, verb)
        || isFrontedNever(tree, verb)
        || isOfNobody(tree, verb)
        || Auxiliaries.shared(tree, verb).stream().anyMatch(a -> tree.is(a, "neg"))
        || tree.anyChild(
            verb,
            c ->
                tree.is(c, "neg")
                    || isNegative(tree, c)
                    || isNotAll(tree, c)
                    || (tree.is(c, "dobj", "attr", "nsubj", "nsubjpass")
                        && hasNegativeDeterminer(tree, c)));
  }

  /** "No official would comment or say why": whoever is the subject of both did neither. */
  private static boolean isOfNobody(Tree tree, int verb) {
    int subject = tree.is(verb, "conj") ? Clauses.subject(tree, verb) : Tree.NONE;
    return subject != Tree.NONE
        && subject < verb
        && Clauses.ownSubject(tree, verb) == Tree.NONE
        && tree.head(subject) == tree.firstConjunct(verb)
        && (hasNegativeDeterminer(tree, subject) || isNegative(tree, subject));
  }

  /** "Not all of them were sold", but "not only she". */
  private static boolean isNotAll(Tree tree, int subject) {
    return tree.is(subject, "nsubj", "nsubjpass")
        && tree.anyChild(
            subject,
            c ->
                c < subject
                    && tree.lemma(c).equals("not")
                    && !tree.hasLemma(c + 1, "only", "just", "least"));
  }

  /** "Nothing but a rumour" is one. */
  private static boolean isNegative(Tree tree, int word) {
    return NEGATIVE_WORDS.contains(tree.lemma(word))
        && !(word + 1 < tree.size() && tree.hasLemma(word + 1, "but", "except"));
  }

  /** "Never before has a": the adverb hangs on another adverb. */
  private static boolean isFrontedNever(Tree tree, int verb) {
    return tree.anyChild(
        verb,
        c ->
            c < verb
                && tree.is(c, "advmod", "prep", "npadvmod")
                && tree.anyChild(c, below -> tree.lemma(below).equals("never")));
  }

  /** "neither confirmed nor denied": "neither" hangs on the first verb and denies both. */
  private static boolean isSecondOfNor(Tree tree, int verb) {
    int head = tree.head(verb);
    return tree.is(verb, "conj")
        && head >= 0
        && tree.anyChild(head, c -> c < verb && tree.is(c, "cc") && tree.lemma(c).equals("nor"));
  }

  /**
   * The determiner of a quoted label ("a \u201Cno excuses\u201D policy") denies nothing outside it.
   */
  private static boolean hasNegativeDeterminer(Tree tree, int noun) {
    return tree.anyChild(
        noun,
        c ->
            tree.is(c, "det", "neg", "preconj")
                && NEGATIVE_WORDS.contains(tree.lemma(c))
                && !tree.isQuotedApart(noun, c));
  }

  /** The predicate and the infinitives and gerunds that complete it: "agreed", "to", "send". */
  public static List<Integer> chain(Clause clause) {
    List<Integer> chain = new ArrayList<>();
    for (int verb = clause.head(); verb != Tree.NONE && chain.size() < 8; ) {
      chain.add(verb);
      verb = clause.tree().child(verb, "xcomp");
    }
    return chain;
  }

  public static Modality modality(Clause clause, List<Frame> frames) {
    Tree tree = clause.tree();
    if (frames.stream().anyMatch(f -> "DENIAL".equals(Lexicon.REPORTING.get(f.cueText())))) {
      return Modality.DENIED;
    }
    if (Conditions.isConditional(clause)) {
      return Modality.CONDITIONAL;
    }
    boolean wished = frames.stream().anyMatch(f -> isWish(f.cueText()));
    if (Wishes.isHoped(tree, clause.head()) || (wished && !isAside(tree, clause.head()))) {
      return Modality.DESIRED;
    }
    for (int verb : chain(clause)) {
      Modality modality = ofVerb(tree, verb);
      if (modality != Modality.ASSERTED) {
        return modality;
      }
      if (isAct(tree, verb)) {
        break; // what is asked for is no more certain for that
      }
    }
    if (frames.stream().anyMatch(f -> "DEMAND".equals(Lexicon.REPORTING.get(f.cueText())))) {
      return Modality.DESIRED;
    }
    return Hypotheticals.isUnsure(tree, clause.head()) ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  /** "I hope they fight Smith, who is old": what is told aside is not hoped for. */
  private static boolean isAside(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return tree.is(first, "relcl") && tree.isSetOff(first);
  }

  private static Modality ofVerb(Tree tree, int verb) {
    for (int child : auxiliaries(tree, verb)) {
      if (isModal(tree, child) && Wishes.isWished(tree, verb, child) && !isHedged(tree, verb)) {
        return Modality.DESIRED;
      }
      String modality = isModal(tree, child) ? Lexicon.MODALITY.get(tree.lemma(child)) : null;
      if (modality != null && !modality.equals(NEGATED) && !PastModals.isFact(tree, verb, child)) {
        return isHedged(tree, verb)
            ? Modality.POSSIBLE
            : Hypotheticals.of(tree, verb, child, Modality.valueOf(modality));
      }
    }
    String governing = tree.child(verb, "xcomp") == Tree.NONE ? null : governing(tree, verb);
    return governing == null
            || governing.equals(NEGATED)
            || governing.equals(ACT)
            || Wishes.isNeedless(tree, verb)
        ? Modality.ASSERTED
        : Modality.valueOf(governing);
  }

  private static boolean isWish(String verb) {
    String modality = Lexicon.MODALITY.get(verb);
    return DESIRED.equals(modality) || ACT.equals(modality);
  }

  /** Whether a clause of some modality tells what somebody wishes, asks for or attempts. */
  public static boolean isPosition(Clause clause, Modality modality) {
    Tree tree = clause.tree();
    return modality == Modality.DESIRED
        || (modality == Modality.ASSERTED
            && chain(clause).stream().anyMatch(verb -> isAct(tree, verb)));
  }

  private static boolean isAct(Tree tree, int verb) {
    return tree.child(verb, "xcomp") != Tree.NONE && ACT.equals(governing(tree, verb));
  }

  /** "will probably close" expects no more than it thinks likely. */
  private static boolean isHedged(Tree tree, int verb) {
    return tree.anyChild(
        verb,
        c ->
            tree.is(c, "advmod")
                && c < verb
                && tree.tag(c).startsWith("RB")
                && Lexicon.HEDGES.contains(tree.lemma(c)));
  }

  private static List<Integer> auxiliaries(Tree tree, int verb) {
    List<Integer> shared = Auxiliaries.shared(tree, verb);
    return shared.isEmpty() ? tree.children(verb) : shared;
  }

  /** The "'d" of "he'd left" is "had" and no modal. */
  private static boolean isModal(Tree tree, int child) {
    return tree.is(child, "aux") && tree.tag(child).equals("MD");
  }

  /** "Going to" plans, "goes to" does not: the form counts where it is listed. */
  private static @Nullable String governing(Tree tree, int verb) {
    String form = tree.lower(verb);
    return Lexicon.MODALITY.getOrDefault(form, Lexicon.MODALITY.get(tree.lemma(verb)));
  }

  /** The hedges of a clause, with {@link #shared} ones. */
  public static List<String> hedges(Clause clause) {
    Tree tree = clause.tree();
    Set<String> hedges = new LinkedHashSet<>();
    shared(clause).forEach(i -> hedges.add(tree.lemma(i)));
    for (int i = clause.own().nextSetBit(0); i >= 0; i = clause.own().nextSetBit(i + 1)) {
      if (Lexicon.HEDGES.contains(tree.lemma(i))) {
        hedges.add(tree.lemma(i));
      }
    }
    return List.copyOf(hedges);
  }

  /**
   * The hedging adverbs of verbs before that hold for a coordinated one as well: who "allegedly
   * broke in and stole a car" only allegedly stole it, and by what means. A subject of its own ends
   * their scope.
   */
  public static List<Integer> shared(Clause clause) {
    Tree tree = clause.tree();
    List<Integer> hedges = new ArrayList<>();
    int verb = clause.head();
    if (tree.is(verb, "pcomp") && tree.lemma(tree.head(verb)).equals("by")) {
      Gerunds.means(tree, verb).forEach(v -> addHedges(tree, v, hedges));
    }
    while (tree.is(verb, "conj")
        && tree.head(verb) >= 0
        && Clauses.ownSubject(tree, verb) == Tree.NONE) {
      int above = tree.head(verb);
      addHedges(tree, above, hedges);
      verb = above;
    }
    return hedges;
  }

  private static void addHedges(Tree tree, int verb, List<Integer> hedges) {
    tree.children(verb).stream()
        .filter(c -> c < verb && tree.is(c, "advmod"))
        .filter(c -> Lexicon.HEDGES.contains(tree.lemma(c)))
        .forEach(hedges::add);
  }
}
