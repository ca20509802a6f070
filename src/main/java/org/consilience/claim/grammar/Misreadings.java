package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.claim.lexicon.Lexicon;

/** Places at which the parser certainly went wrong, so that its clause is none of the text's. */
final class Misreadings {
  private final Clause clause;
  private final Tree tree;
  private final int head;

  private Misreadings(Clause clause) {
    this.clause = clause;
    this.tree = clause.tree();
    this.head = clause.head();
  }

  static boolean isAny(Clause clause) {
    Misreadings misreadings = new Misreadings(clause);
    return misreadings.isOfNoun()
        || misreadings.isSplit()
        || misreadings.isThatOfName()
        || misreadings.isInFrontOfNobody()
        || misreadings.isStranded()
        || misreadings.isLedByParticiple()
        || misreadings.isCutAtBracket()
        || misreadings.isCutAtAnd()
        || misreadings.isCutAtTo()
        || misreadings.isLet()
        || misreadings.isScattered()
        || misreadings.isUngoverned();
  }

  /** An adverbial clause of a noun, and a verb that the parser could only hang beside one. */
  private boolean isOfNoun() {
    int above = tree.head(head);
    boolean noun = above >= 0 && !tree.isVerb(above);
    boolean list = noun && tree.isNoun(above) && tree.child(above, "conj") == Tree.NONE;
    return (noun && tree.is(head, "advcl"))
        || (list && above < head && tree.is(head, "parataxis") && !Frames.isFrame(tree, head));
  }

  /** Several sentences in one. */
  private boolean isSplit() {
    return tree.roots() > 1;
  }

  /** "that" before a name leads in a clause: "that Smith won should please". */
  private boolean isThatOfName() {
    int first = clause.first();
    return tree.lemma(first).equals("that")
        && first + 1 < tree.size()
        && tree.tag(first).equals("DT")
        && tree.tag(first + 1).startsWith("NNP");
  }

  /** "The champion turned actress has died": the verb behind has lost its subject to the first. */
  private boolean isInFrontOfNobody() {
    int above = tree.head(head);
    return tree.is(head, "ccomp")
        && above > head
        && tree.isVerb(above)
        && Standing.isFinite(tree, above)
        && Clauses.ownSubject(tree, above) == Tree.NONE
        && tree.child(above, "conj") == Tree.NONE
        && !Lexicon.isReporting(tree.lemma(above));
  }

  /** "not a day we were prepared for": a noun before its preposition is no part of the clause. */
  private boolean isStranded() {
    return Tokens.any(
        clause.own(), i -> tree.is(i, "pobj") && tree.isNoun(i) && i < head && tree.head(i) > head);
  }

  /** "Considering the firm has sold the mill": the participle leads in what depends on another. */
  private boolean isLedByParticiple() {
    int subject = Clauses.ownSubject(tree, head);
    int before = subject == Tree.NONE ? Tree.NONE : tree.below(subject).nextSetBit(0) - 1;
    return before >= 0
        && tree.is(before, "advcl")
        && tree.hasTag(before, "VBG", "VBN")
        && tree.head(before) == head
        && tree.children(before).isEmpty();
  }

  /** "with Lee (Oslo), Moe (Bergen) and Dahl": of the list the first item is left. */
  private boolean isCutAtBracket() {
    int open = clause.end();
    if (open >= tree.size() || !tree.token(open).getForm().equals("(")) {
      return false;
    }
    int close =
        IntStream.range(open, tree.size() - 1)
            .filter(i -> tree.token(i).getForm().equals(")"))
            .findFirst()
            .orElse(Tree.NONE);
    return close != Tree.NONE && (isAnd(close + 1) || isItem(close + 1));
  }

  /** "to save lost | and injured birds": an adjective is no object. */
  private boolean isCutAtAnd() {
    int and = clause.end();
    return and > head
        && and + 1 < tree.size()
        && tree.is(and, "cc")
        && tree.is(and - 1, "dobj", "pobj")
        && tree.hasTag(and - 1, "VBN", "VBG", "JJ")
        && tree.hasTag(and + 1, "VBN", "VBG", "JJ")
        && !tree.anyChild(and - 1, c -> tree.is(c, "conj", "det"));
  }

  /** "a man who refused to leave after being asked to": of what he was asked nothing is left. */
  private boolean isCutAtTo() {
    int last = clause.end() - 1;
    return last > head
        && tree.lower(last).equals("to")
        && tree.children(last).isEmpty()
        && Lexicon.MODALITY.containsKey(tree.lemma(tree.head(last)));
  }

  /** "let the law run its course": what is let happen is no clause of its own, however tagged. */
  private boolean isLet() {
    return tree.is(head, "ccomp") && tree.lemma(tree.head(head)).equals("let");
  }

  private boolean isAnd(int i) {
    return tree.is(i, "cc") && i + 1 < tree.size() && tree.isNoun(i + 1);
  }

  private boolean isItem(int comma) {
    return tree.token(comma).getForm().equals(",")
        && Tokens.any(
            comma, Math.min(tree.size(), comma + 6), i -> tree.token(i).getForm().equals("("));
  }

  /** "Police | said two women fell": a noun behind a verb is no part of a subject before it. */
  private boolean isScattered() {
    int subject = clause.subject();
    if (subject == Tree.NONE
        || subject > head
        || tree.is(tree.firstConjunct(head), "relcl", "acl")) {
      return false;
    }
    BitSet gone = tree.subtree(subject);
    gone.andNot(Phrases.joined(tree, subject));
    tree.children(subject).stream()
        .filter(c -> tree.is(c, "relcl", "acl", "prep") || tree.below(c).get(head))
        .forEach(c -> gone.andNot(tree.below(c)));
    return Tokens.any(gone, i -> i > subject && i < head && tree.isNoun(i));
  }

  /** "would have one room, and selling it": a modal governs no participle. */
  private boolean isUngoverned() {
    List<Integer> shared =
        tree.tag(head).equals("VBG") ? Auxiliaries.shared(tree, head) : List.of();
    return !shared.isEmpty() && shared.stream().allMatch(i -> tree.hasTag(i, "MD"));
  }
}
