package org.consilience.claim.grammar;

/** Second verbs behind an "and" that may go on from another subject than that of the first. */
public final class SharedSubjects {
  private SharedSubjects() {}

  /** Whether nobody can tell whose a verb without a subject of its own is. */
  public static boolean isUnsure(Tree tree, int verb) {
    if (!tree.is(verb, "conj") || Clauses.ownSubject(tree, verb) != Tree.NONE) {
      return false;
    }
    int subject = Clauses.subject(tree, verb);
    return subject != Tree.NONE
        && subject < verb
        && (isDenied(tree, verb, subject) || isOfNearer(tree, verb, subject));
  }

  /** "No one was hurt and was grateful": whoever was. */
  private static boolean isDenied(Tree tree, int verb, int subject) {
    return (Tokens.isOneOf(tree.lower(subject), "nobody", "none", "nothing", "neither", "few")
            || tree.anyChild(subject, c -> tree.is(c, "det", "nmod") && isDenial(tree, c)))
        && !tree.anyChild(tree.head(verb), c -> c < verb && tree.hasLemma(c, "or", "nor"));
  }

  private static boolean isDenial(Tree tree, int word) {
    return Tokens.isOneOf(tree.lower(word), "no", "neither", "few");
  }

  /** "The escape is odd since Lee had been ill, and was lame": it goes on in the tense of Lee's. */
  private static boolean isOfNearer(Tree tree, int verb, int subject) {
    int first = tree.firstConjunct(verb);
    String tense = tense(tree, verb);
    String before = tense(tree, first);
    return (before.startsWith("VBZ") || before.startsWith("VBP"))
        && !tense.equals(before)
        && Tokens.any(
            first + 1,
            verb,
            i ->
                tree.isVerb(i)
                    && Clauses.ownSubject(tree, i) > first
                    && Clauses.ownSubject(tree, i) != subject
                    && Standing.verbAbove(tree, i) >= first
                    && tense.equals(tense(tree, i)));
  }

  /** The tag of what is finite; a perfect is none of them. */
  private static String tense(Tree tree, int verb) {
    int auxiliary = tree.child(verb, "aux", "auxpass");
    int finite = auxiliary == Tree.NONE ? verb : auxiliary;
    return tree.tag(finite) + (tree.lemma(finite).equals("have") && finite != verb ? "N" : "");
  }
}
