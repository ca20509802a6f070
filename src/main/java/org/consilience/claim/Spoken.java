package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Inflection;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.text.WordSet;

/** What a sentence leaves short and a claim of its own must not: clitics, and commas of lists. */
final class Spoken {
  private static final Set<String> CLITICS = WordSet.of("'s", "\u2019s", "'d", "\u2019d");

  private static final Set<String> MARKS = WordSet.of(",", ";", ":", "-", "--", "\u2013", "\u2014");

  private static final Set<String> SINGLE = WordSet.of("'", "\u2018", "\u2019", "`");

  private Spoken() {}

  /** The "'s" of "he's", which behind a name would be taken for a possessive. */
  static void writeOut(Tree tree, BitSet tokens, Rendering rendering) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (isClitic(tree, i)) {
        rendering.replace(i, finite(tree, i));
      }
    }
  }

  private static boolean isClitic(Tree tree, int i) {
    return i > 0
        && tree.tag(i - 1).equals("PRP")
        && tree.hasTag(i, "VBZ", "MD", "VBD")
        && CLITICS.contains(tree.token(i).getForm())
        && !tree.lemma(i - 1).equals("it");
  }

  /**
   * Puts a speaker in the place of "I", "my" and "me", with the verb that it asks for.
   *
   * @param sex of whom a pronoun is enough, or "" where the name is wanted
   */
  static void name(Tree tree, int i, String speaker, String sex, Rendering rendering) {
    if (!tree.tag(i).startsWith("PRP") || isRetold(tree, i)) {
      return;
    }
    boolean female = sex.equals(People.FEMALE);
    String pronoun = sex.isEmpty() ? "" : female ? "she" : "he";
    switch (tree.lower(i)) {
      case "my" ->
          rendering.replace(i, either(pronoun, female ? "her" : "his", speaker + "\u2019s"));
      case "me" -> rendering.replace(i, either(pronoun, female ? "her" : "him", speaker));
      case "i" -> {
        rendering.replace(i, either(pronoun, pronoun, speaker));
        if (tree.head(i) >= 0) {
          thirdPerson(tree, tree.head(i), rendering);
        }
      }
      default -> {}
    }
  }

  private static String either(String pronoun, String form, String name) {
    return pronoun.isEmpty() ? name : form;
  }

  /** "I cried, 'Help me'": what is quoted once more keeps its words. */
  private static boolean isRetold(Tree tree, int i) {
    int mark = i - 1;
    while (mark > 1 && !SINGLE.contains(tree.token(mark).getForm())) {
      mark--;
    }
    return mark > 1 && tree.isComma(mark - 1) && Lexicon.isReporting(tree.lemma(mark - 2));
  }

  /** "I have", "I'm" of a named speaker: "has", "is". */
  static void thirdPerson(Tree tree, int head, Rendering rendering) {
    int finite = tree.child(head, "aux", "auxpass");
    int verb = finite == Tree.NONE ? head : finite;
    boolean glued = verb > 0 && tree.token(verb).getStart() == tree.token(verb - 1).getEnd();
    String space = glued ? " " : "";
    if (tree.tag(verb).equals("VBP")) {
      rendering.replace(verb, space + Inflection.present(tree.lemma(verb), false));
    } else if (glued && tree.tag(verb).equals("MD")) {
      rendering.replace(verb, space + (tree.lower(verb).endsWith("d") ? "would" : "will"));
    }
  }

  private static String finite(Tree tree, int clitic) {
    if (!tree.tag(clitic).equals("VBZ")) {
      boolean past = tree.tag(tree.head(clitic)).equals("VBN");
      return tree.tag(clitic).equals("MD") && !past ? " would" : " had";
    }
    boolean perfect =
        (tree.tag(tree.head(clitic)).equals("VBN")
                && (tree.is(clitic, "aux") || isNeverPassive(tree, tree.head(clitic))))
            || (clitic + 1 < tree.size() && tree.lower(clitic + 1).equals("been"));
    return perfect ? " has" : " is";
  }

  /** "he's gotten", whatever the parser calls the "'s". */
  private static boolean isNeverPassive(Tree tree, int verb) {
    return tree.hasLemma(verb, "get", "be", "have", "become", "come", "go");
  }

  /** Brackets that are left with nothing between them. */
  static void dropBrackets(Tree tree, BitSet tokens) {
    int open = -1;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      String form = tree.token(i).getForm();
      if (form.equals("(")) {
        open = i;
      } else if (form.equals(")") && open >= 0) {
        tokens.clear(open, i + 1);
        open = -1;
      } else if (!tree.isPunctuation(i)) {
        open = -1;
      }
    }
  }

  /** The bracket after the last word belongs to the one that opened before. */
  static void closeBrackets(Tree tree, BitSet tokens) {
    int next = tokens.length();
    if (next > 0 && next < tree.size() && tree.token(next).getForm().equals(")")) {
      long opened = tokens.stream().filter(i -> tree.token(i).getForm().equals("(")).count();
      long closed = tokens.stream().filter(i -> tree.token(i).getForm().equals(")")).count();
      tokens.set(next, opened > closed);
    }
  }

  /**
   * A mark or an "and" between two words of the claim is the claim's, whatever the parser hangs it
   * on.
   */
  static void closeLists(Tree tree, BitSet tokens) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int next = tokens.nextSetBit(i + 1);
      if (next == i + 2 && tree.is(i + 1, "cc")) {
        tokens.set(i + 1);
      }
      boolean hole = next > i + 1 && isSilent(tree, i + 1, next);
      for (int mark = i + 1; hole && mark < next; mark++) {
        if (MARKS.contains(tree.token(mark).getForm())) {
          tokens.set(mark);
          break;
        }
      }
    }
  }

  private static boolean isSilent(Tree tree, int from, int to) {
    return Tokens.all(from, to, tree::isPunctuation);
  }
}
