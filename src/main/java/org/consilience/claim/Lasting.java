package org.consilience.claim;

import java.util.Set;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Mention;
import org.consilience.text.Resources;

/**
 * States that last: "the bridge has been closed since 3 May" says when it was closed, where "twelve
 * people have died since 3 May" and "the worst storm since 1999" only bound what they count.
 */
final class Lasting {
  private static final Set<String> VERBS = Resources.words(Lasting.class, "lasting-verbs.txt");

  private Lasting() {}

  /** Whether a date after "since" is that from which on a state lasts. */
  static boolean since(Tree tree, Mention date) {
    int first = date.getFirstToken();
    boolean since =
        tree.lemma(first).equals("since") || (first > 0 && tree.lemma(first - 1).equals("since"));
    int verb = since ? verb(tree, Times.head(tree, date)) : Tree.NONE;
    return verb != Tree.NONE && isPerfect(tree, verb) && isState(tree, verb) && !counts(tree, verb);
  }

  /** "On strike since May" may be read as one phrase, which is what somebody is. */
  private static int verb(Tree tree, int head) {
    if (head == Tree.NONE || tree.isVerb(head)) {
      return head;
    }
    int preposition = tree.is(head, "pobj") ? tree.head(head) : Tree.NONE;
    int above = tree.is(preposition, "prep", "acomp") ? tree.head(preposition) : Tree.NONE;
    return above != Tree.NONE && tree.lemma(above).equals("be") ? above : Tree.NONE;
  }

  private static boolean isPerfect(Tree tree, int verb) {
    return tree.anyChild(verb, c -> tree.is(c, "aux") && tree.lemma(c).equals("have"));
  }

  private static boolean isState(Tree tree, int verb) {
    boolean passive = tree.child(verb, "auxpass") != Tree.NONE;
    return tree.lemma(verb).equals("be")
        || (!passive && tree.hasTag(verb, "VBG"))
        || (passive && VERBS.contains(tree.lemma(verb)));
  }

  /** "There have been six since May", "200 have been held since May", "the first since May". */
  private static boolean counts(Tree tree, int verb) {
    return tree.child(verb, "expl") != Tree.NONE
        || tree.subtree(verb).stream()
            .anyMatch(
                i -> tree.hasTag(i, "JJS", "RBS") || tree.hasLemma(i, "first", "only", "last"))
        || tree.anyChild(
            verb,
            c ->
                tree.is(c, "nsubj", "nsubjpass")
                    && (tree.hasTag(c, "CD") || tree.anyChild(c, n -> tree.hasTag(n, "CD"))));
  }
}
