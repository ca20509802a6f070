package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.claim.lexicon.Inflection;

/**
 * Passive participles behind a noun and a comma that may tell of another noun, or of none: they
 * stay with the clause that the noun is in.
 */
final class LooseAttributes {
  /** Verbs of naming: B. Levin, "English Verb Classes and Alternations" (1993), 29.3. */
  private static final Set<String> NAMING =
      Set.of("dub", "call", "name", "nickname", "title", "term", "label", "know", "christen");

  private LooseAttributes() {}

  /** Whether the clause that the noun is in tells the participle as well. */
  static boolean isOne(Tree tree, int verb) {
    return isAttribute(tree, verb)
        && (isSequel(tree, verb)
            || isBracketed(tree, verb)
            || isFarther(tree, tree.head(verb), verb, "prep")
            || (tree.is(tree.head(verb), "pobj") && NAMING.contains(tree.lemma(verb))));
  }

  /** Whether nobody tells it. */
  static boolean isUntold(Tree tree, int verb) {
    return isPast(tree, verb)
        || (isAttribute(tree, verb)
            && (isFarther(tree, tree.head(verb), verb, "relcl")
                || (isSequel(tree, verb)
                    && tree.is(Standing.verbAbove(tree, tree.head(verb)), "relcl", "acl"))));
  }

  private static boolean isAttribute(Tree tree, int verb) {
    int noun = tree.is(verb, "acl") && tree.hasTag(verb, "VBN", "VBD") ? tree.head(verb) : -1;
    return noun >= 0
        && noun < verb
        && tree.isSetOff(verb)
        && Clauses.ownSubject(tree, verb) == Tree.NONE;
  }

  /** "She sang as a girl, followed by years at sea": no girl was followed. */
  private static boolean isSequel(Tree tree, int verb) {
    return tree.lower(verb).equals("followed") && tree.child(verb, "agent", "prep") == verb + 1;
  }

  /** "a rope, two poles (used to hold nets)": only what stands right before it. */
  static boolean isBracketed(Tree tree, int verb) {
    int first = verb;
    while (first > 0 && tree.is(first - 1, "advmod")) {
      first--;
    }
    return first > 0 && tree.tag(first - 1).equals("-LRB-");
  }

  /**
   * "a plan for the port, greeted with doubts", "a body that was loyal to Falk, also known as Big
   * Karl": a noun within is nearer.
   */
  private static boolean isFarther(Tree tree, int noun, int verb, String within) {
    int before = tree.below(verb).nextSetBit(0) - 2;
    int nearer = tree.isNoun(before) && before > noun ? before : Tree.NONE;
    return nearer != Tree.NONE
        && !tree.hasEntity(nearer, "DATE", "TIME")
        && tree.anyChild(noun, c -> c < verb && tree.is(c, within) && tree.below(c).get(nearer));
  }

  /**
   * "Falk, who was out, stopped by Monday", "the boats turned from the shore and tried to flee": a
   * form that may as well be the past of the verb that the parser did not find.
   */
  private static boolean isPast(Tree tree, int verb) {
    int noun = tree.is(verb, "acl") && tree.hasTag(verb, "VBN", "VBD") ? tree.head(verb) : -1;
    int above = noun < 0 ? Tree.NONE : tree.head(noun);
    boolean verbless = noun >= 0 && noun < verb && (above < 0 || !tree.isVerb(above));
    return verbless
        && (above < 0 || tree.is(noun, "nsubj") || isWhen(tree, verb))
        && tree.isPunctuation(tree.size() - 1)
        && Inflection.past(tree.lemma(verb), false).equals(tree.lower(verb));
  }

  /** "stopped by Monday": no day stops anybody. */
  private static boolean isWhen(Tree tree, int verb) {
    int by = tree.child(verb, "agent");
    return by != Tree.NONE && tree.hasEntity(tree.child(by, "pobj"), "DATE", "TIME");
  }
}
