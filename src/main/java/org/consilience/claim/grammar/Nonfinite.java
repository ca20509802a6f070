package org.consilience.claim.grammar;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.claim.lexicon.Inflection;

/**
 * Gives a participle or gerund that is told on its own the finite form that it lacks, in the tense
 * of the clause that governs it: "a van carrying nurses overturned" tells that it carried them.
 */
public final class Nonfinite {
  private static final Set<String> PLURALS =
      Set.of("they", "we", "these", "those", "people", "police", "both", "many", "several");

  private Nonfinite() {}

  static boolean isNonfinite(Tree tree, int verb) {
    boolean finite = tree.anyChild(verb, c -> tree.is(c, "aux", "auxpass") && isFinite(tree, c));
    return !finite
        && !isPast(tree, verb)
        && !isPastToo(tree, verb)
        && (tree.hasTag(verb, "VBG", "VBN")
            || (tree.is(verb, "acl") && tree.tag(verb).equals("VBD")))
        && tree.is(tree.firstConjunct(verb), "acl", "advcl", "pcomp", "dep");
  }

  /** "as news spread": after a word that leads in a clause, a form of the past with its subject. */
  private static boolean isPast(Tree tree, int verb) {
    return tree.tag(verb).equals("VBN")
        && tree.child(verb, "nsubj") != Tree.NONE
        && tree.child(verb, "mark") != Tree.NONE
        && Inflection.past(tree.lemma(verb), false).equals(tree.lower(verb));
  }

  /** "after they broke in and tossed in stones": what goes on from a past without "be" is one. */
  private static boolean isPastToo(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return first != verb
        && tree.hasTag(verb, "VBN", "VBD")
        && tree.tag(first).equals("VBD")
        && tree.child(first, "auxpass", "aux") == Tree.NONE
        && Clauses.ownSubject(tree, first) != Tree.NONE
        && tree.child(verb, "agent") == Tree.NONE
        && Inflection.past(tree.lemma(verb), false).equals(tree.lower(verb));
  }

  /**
   * Whether an adverbial participle could have another subject than it was given: one that a comma
   * parts from its verb may tell of the object or of all that was said, and one after several
   * subjects of any of them.
   */
  public static boolean isContested(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.head();
    int governor = tree.head(verb);
    if (!isNonfinite(tree, verb) || !tree.is(verb, "advcl", "dep") || governor < 0) {
      return false;
    }
    long subjects =
        tree.indices()
            .filter(i -> i < verb && tree.isVerb(i))
            .map(i -> Clauses.ownSubject(tree, i))
            .filter(s -> s != Tree.NONE)
            .distinct()
            .count();
    return verb > governor && (subjects > 1 || tree.isSetOff(verb));
  }

  private static boolean isFinite(Tree tree, int auxiliary) {
    return tree.hasTag(auxiliary, "MD", "VBD", "VBZ", "VBP");
  }

  /** What to write in the place of which token; nothing for a clause that is finite. */
  public static Map<Integer, String> forms(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.head();
    List<Integer> shared = Auxiliaries.shared(tree, verb);
    if (!shared.isEmpty()) {
      String words = shared.stream().map(i -> full(tree, i)).collect(joining(" "));
      int being = tree.child(verb, "auxpass");
      int first = being == Tree.NONE ? verb : Math.min(being, verb);
      return Map.of(first, words + " " + tree.token(first).getForm());
    }
    int gap = Auxiliaries.gapped(tree, verb);
    if (gap != Tree.NONE) {
      boolean many = isPlural(tree, Clauses.ownSubject(tree, verb));
      boolean past = tree.hasTag(gap, "VBD", "VBN");
      String be = past ? Inflection.past("be", many) : Inflection.present("be", many);
      return Map.of(verb, be + " " + tree.token(verb).getForm());
    }
    if (isMandative(clause)) {
      int bare = tree.child(verb, "auxpass", "aux");
      int first = bare == Tree.NONE ? verb : bare;
      return Map.of(first, "should " + tree.token(first).getForm());
    }
    if (!isNonfinite(tree, verb)) {
      return Map.of();
    }
    int auxiliary = tree.child(verb, "aux", "auxpass");
    boolean plural = clause.subject() != Tree.NONE && isPlural(tree, clause.subject());
    if (auxiliary != Tree.NONE && auxiliary < verb) {
      return Map.of(auxiliary, finite(tree, verb, tree.lemma(auxiliary), plural));
    }
    String form = tree.lower(verb);
    if (isActive(tree, verb)) {
      return Map.of();
    }
    if (!tree.tag(verb).equals("VBG")) {
      return Map.of(verb, passive(clause, plural) + " " + form);
    }
    if (isMeanwhile(tree, verb)) {
      return Map.of(verb, finite(tree, verb, "be", plural) + " " + form);
    }
    Map<Integer, String> forms = new HashMap<>(active(tree, verb, plural));
    tree.children(verb).stream()
        .filter(c -> tree.is(c, "conj") && tree.tag(c).equals("VBG") && Parts.isPart(tree, c))
        .forEach(c -> forms.putAll(active(tree, c, plural)));
    return forms;
  }

  /** "He died while serving a sentence": it went on, and may never have come to its end. */
  private static boolean isMeanwhile(Tree tree, int verb) {
    return tree.child(verb, "neg") == Tree.NONE
        && !tree.isSetOff(verb)
        && tree.anyChild(verb, c -> tree.is(c, "mark") && tree.lemma(c).equals("while"));
  }

  /** "signing books and granted interviews": a form of the past with an object is no passive. */
  private static boolean isActive(Tree tree, int verb) {
    return tree.is(verb, "conj")
        && tree.tag(verb).equals("VBN")
        && tree.child(verb, "dobj") != Tree.NONE
        && tree.child(verb, "agent") == Tree.NONE
        && Inflection.past(tree.lemma(verb), false).equals(tree.lower(verb));
  }

  /** "asked that he be tried": the subjunctive of what is demanded, "should be tried". */
  private static boolean isMandative(Clause clause) {
    Tree tree = clause.tree();
    int bare = tree.child(clause.head(), "auxpass", "aux");
    return tree.is(clause.head(), "ccomp")
        && Clauses.ownSubject(tree, clause.head()) != Tree.NONE
        && tree.tag(bare == Tree.NONE ? clause.head() : bare).equals("VB")
        && tree.anyChild(clause.head(), c -> tree.is(c, "mark") && tree.lemma(c).equals("that"));
  }

  /** The word that a clitic is short for. */
  private static String full(Tree tree, int i) {
    String form = tree.token(i).getForm();
    boolean clitic = form.startsWith("'") || form.startsWith("\u2019");
    return !clitic
        ? form
        : tree.tag(i).equals("MD") ? tree.lemma(i) : Inflection.present(tree.lemma(i), false);
  }

  /** "founded in 1990" is past whatever the tense above. */
  private static String passive(Clause clause, boolean plural) {
    Tree tree = clause.tree();
    boolean dated = Tokens.any(clause.own(), i -> tree.token(i).getEntity().equals("DATE"));
    return dated ? Inflection.past("be", plural) : finite(tree, clause.head(), "be", plural);
  }

  private static Map<Integer, String> active(Tree tree, int verb, boolean plural) {
    int not = tree.child(verb, "neg");
    return not != Tree.NONE && not < verb
        ? Map.of(not, finite(tree, verb, "do", plural) + " not", verb, tree.lemma(verb))
        : Map.of(verb, finite(tree, verb, tree.lemma(verb), plural));
  }

  /** The lemma in the tense of the first finite verb above; the past, in news, without one. */
  private static String finite(Tree tree, int verb, String lemma, boolean plural) {
    int node = tree.head(tree.firstConjunct(verb));
    for (int steps = 0; node >= 0 && steps < tree.size(); steps++) {
      String tag = tree.isVerb(node) ? finiteTag(tree, node) : "";
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return Inflection.present(lemma, plural);
      }
      if (!tag.isEmpty()) {
        break;
      }
      node = tree.head(node);
    }
    return Inflection.past(lemma, plural);
  }

  /** The tag of the verb's finite part; a perfect is told as past. */
  private static String finiteTag(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux", "auxpass") && isFinite(tree, child)) {
        return tree.lemma(child).equals("have") ? "VBD" : tree.tag(child);
      }
    }
    return tree.hasTag(verb, "VBD", "VBZ", "VBP") ? tree.tag(verb) : "";
  }

  public static boolean isPlural(Tree tree, int noun) {
    // A surname in "s" may be taken for a plural.
    if (tree.hasEntity(noun, "PERSON") && tree.child(noun, "conj", "det") == Tree.NONE) {
      return false;
    }
    return tree.hasTag(noun, "NNS", "NNPS")
        || tree.lower(noun).equals("you")
        || PLURALS.contains(tree.lemma(noun))
        || (tree.tag(noun).equals("CD") && !tree.hasLemma(noun, "one", "1"))
        || tree.child(noun, "conj") != Tree.NONE;
  }
}
