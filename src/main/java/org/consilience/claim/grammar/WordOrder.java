package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;

/** Puts a clause together again around its subject: what was fronted, the subject, the rest. */
public final class WordOrder {
  private static final Pattern CLITIC = Pattern.compile(" (?=['\u2019](?:ll|s|re|ve|d|m)\\b)");

  private final Clause clause;
  private final BitSet subjectTokens;
  private final Function<BitSet, String> render;

  public WordOrder(Clause clause, BitSet subjectTokens, Function<BitSet, String> render) {
    this.clause = clause;
    this.subjectTokens = subjectTokens;
    this.render = render;
  }

  /**
   * The whole clause, its subject as it is to be named.
   *
   * @param withParts whether with the clauses that are told in it
   */
  public String sentence(String subject, boolean withParts) {
    BitSet rest = (BitSet) clause.own().clone();
    Adverbials.take(clause, rest);
    Adverbials.share(clause, rest);
    Adverbials.rejoin(clause, rest);
    if (withParts) {
      Parts.take(clause, rest);
    }
    if (clause.subject() == Tree.NONE) {
      return render.apply(rest);
    }
    rest.andNot(introduction());
    rest.andNot(Linking.of(clause));
    String ending = Relatives.ending(clause, render);
    int own = Clauses.ownSubject(clause.tree(), clause.head());
    if (own != Tree.NONE) {
      BitSet gone = Phrases.projected(clause.tree(), own);
      // What the parser hangs on the subject from behind the verb stays there.
      if (own < clause.head() && gone.length() > clause.head()) {
        gone.clear(clause.head(), gone.length());
      }
      rest.andNot(gone);
    }
    BitSet before = rest.get(0, clause.head() + 1);
    boolean fronted =
        own != Tree.NONE
            && !Relatives.isRelative(clause)
            && before.nextSetBit(0) >= 0
            && before.nextSetBit(0) < own;
    boolean open = hasApposition() || isOpenList() || (!fronted && isInserted(rest));
    String lead = open ? subject + "," : subject + link(rest);
    String whole = fronted ? around(rest, own, lead) : joined(lead, render.apply(rest));
    return whole + ending;
  }

  /** "Two men | and perhaps a boy left": what joins a subject to what the parser tore off it. */
  private String link(BitSet rest) {
    Tree tree = clause.tree();
    int end = subjectTokens.length();
    boolean joined =
        end > 0
            && end < tree.size()
            && tree.is(end, "cc")
            && !tree.isVerb(tree.head(end))
            && rest.nextSetBit(0) == end + 1
            && !Relatives.isRelative(clause);
    return joined ? " " + tree.lower(end) : "";
  }

  /** "The ship, on its way, sank": what stands between two commas keeps the first as well. */
  private boolean isInserted(BitSet rest) {
    Tree tree = clause.tree();
    int first = rest.nextSetBit(0);
    return first > 0
        && first < clause.head()
        && tree.token(first - 1).getForm().equals(",")
        && Tokens.any(
            first,
            clause.head(),
            i ->
                tree.token(i).getForm().equals(",") && !rest.get(i)
                    || rest.get(i) && tree.isComma(i));
  }

  /** "Twelve people, including a child, left": the second comma stands behind the subject. */
  private boolean isOpenList() {
    int end = subjectTokens.length();
    Tree tree = clause.tree();
    return end > 0
        && end < clause.head()
        && tree.token(end).getForm().equals(",")
        && subjectTokens.stream()
            .filter(i -> tree.token(i).getForm().equals(","))
            .limit(1)
            .anyMatch(this::isAddition);
  }

  /** Whether what follows a comma hangs on what stands before it and is no item of a list. */
  private boolean isAddition(int comma) {
    Tree tree = clause.tree();
    int top = comma + 1;
    while (top < tree.size() && tree.head(top) > comma && tree.head(top) != top) {
      top = tree.head(top);
    }
    return top < subjectTokens.length() && !tree.is(top, "conj", "cc");
  }

  /** An apposition that is kept needs its second comma back. */
  private boolean hasApposition() {
    return !subjectTokens.isEmpty()
        && clause.tree().is(subjectTokens.length() - 1, "appos")
        && clause.tree().isSetOff(subjectTokens.length() - 1)
        && subjectTokens.stream().anyMatch(clause.tree()::isComma);
  }

  /**
   * What leads into the clause and is no part of it: "according to the coroner", and the "that" or
   * "which" that {@link Relatives} writes out after the verb.
   */
  private BitSet introduction() {
    Tree tree = clause.tree();
    BitSet tokens = Relatives.opening(clause);
    int mark = tree.child(clause.head(), "mark");
    // "announced, to the delight of all, that": who reports is delighted.
    if (mark >= 0 && mark < clause.head() && isReported(mark)) {
      tokens.set(0, mark);
    }
    // "a day after": the parser may hang the measure on the word that leads in.
    int measure = mark < 0 ? Tree.NONE : tree.child(mark, "npadvmod", "advmod");
    if (measure >= 0 && measure < mark && mark < clause.head()) {
      tokens.or(tree.below(mark));
    }
    for (int child : tree.children(clause.head())) {
      // "even though", "days after": what measures the word that leads in goes with it.
      if (child < mark && mark < clause.head() && tree.is(child, "advmod", "npadvmod")) {
        tokens.or(tree.below(child));
      } else if (tree.tag(child).equals("WRB") && tree.is(clause.head(), "relcl", "advcl")) {
        tokens.set(child);
      } else if (Frames.isAccording(tree, child)) {
        tokens.or(tree.below(child));
      } else if (Relatives.isFrontedObject(clause, child)) {
        tokens.set(child);
      }
    }
    return tokens;
  }

  private boolean isReported(int that) {
    Tree tree = clause.tree();
    return tree.lemma(that).equals("that")
        && tree.is(clause.head(), "ccomp", "conj")
        && Tokens.none(clause.own().get(0, that), i -> tree.is(i, "mark"));
  }

  /** A clitic leans on the word before it: "We" and "\u2019ll". */
  private static String joined(String left, String right) {
    String whole = (left + " " + right).strip();
    boolean clitic = whole.contains(" '") || whole.contains(" \u2019");
    return clitic ? CLITIC.matcher(whole).replaceFirst("") : whole;
  }

  /** What stood before the subject stays there: "in March, the company ...". */
  private String around(BitSet rest, int own, String subject) {
    BitSet before = (BitSet) rest.clone();
    before.clear(own, Math.max(own, before.length()));
    BitSet after = (BitSet) rest.clone();
    after.clear(0, own);
    String front = isDateline(own, before) || isOfOther(own, before) ? "" : render.apply(before);
    String comma = setOff(own, before);
    return joined(front.isEmpty() ? subject : front + comma + " " + subject, render.apply(after));
  }

  /** "... fell, and the mill closed": what stands before the "and" is of another clause. */
  private boolean isOfOther(int own, BitSet fronted) {
    Tree tree = clause.tree();
    int before = tree.below(own).nextSetBit(0) - 1;
    return before > 0 && tree.is(before, "cc") && Tokens.any(fronted, tree::isVerb);
  }

  /** "Oslo: A ship sank", "More bad news: it sank": what is before the colon is not told of it. */
  private boolean isDateline(int own, BitSet fronted) {
    Tree tree = clause.tree();
    int colon = tree.below(own).nextSetBit(0) - 1;
    return colon > 0
        && tree.token(colon).getForm().equals(":")
        && (fronted.length() == colon || fronted.length() == colon + 1)
        && fronted.nextSetBit(0) == 0
        && tree.sentence().getBlockKind() != BlockKind.HEADLINE
        && Tokens.none(fronted, tree::isVerb)
        && !tree.hasTag(0, "IN", "TO");
  }

  /**
   * The comma between what was fronted and the subject, where the text has one, or the colon of a
   * headline or after a sentence. After a name a colon leads in what somebody says.
   */
  private String setOff(int own, BitSet fronted) {
    Tree tree = clause.tree();
    int first = tree.below(own).nextSetBit(0);
    String before = first > 0 ? tree.token(first - 1).getForm() : "";
    boolean title = tree.sentence().getBlockKind() == BlockKind.HEADLINE;
    boolean colon = before.equals(":") && (title || Tokens.any(fronted, tree::isVerb));
    return before.equals(",") || colon ? before : "";
  }
}
