package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.consilience.model.AnnotatedDocument;

/** The clauses of a document as tuples, for comparison with open information extraction. */
public final class Tuples {
  private Tuples() {}

  /** The tuples of every sentence, in the order of the text. */
  public static List<Tuple> of(AnnotatedDocument document) {
    Reading reading = Reading.of(document);
    List<Tuple> tuples = new ArrayList<>();
    for (int s : reading.assertions()) {
      Tree tree = reading.trees().get(s);
      for (Clause clause : reading.clauses(s)) {
        add(tuple(clause), tuples);
      }
      tree.indices().filter(i -> Frames.isFrame(tree, i)).forEach(i -> add(frame(tree, i), tuples));
      tree.indices().filter(i -> tree.is(i, "appos")).forEach(i -> add(is(tree, i), tuples));
    }
    return tuples;
  }

  private static void add(Tuple tuple, List<Tuple> tuples) {
    if (tuple.arguments().stream().noneMatch(String::isEmpty) && !tuple.relation().isEmpty()) {
      tuples.add(tuple);
    }
  }

  private static Tuple tuple(Clause clause) {
    Tree tree = clause.tree();
    BitSet relation = relation(clause);
    BitSet subject = subject(clause);
    BitSet rest = (BitSet) clause.own().clone();
    rest.andNot(relation);
    rest.andNot(subject);
    int own = Clauses.ownSubject(tree, clause.head());
    if (own != Tree.NONE) {
      rest.andNot(tree.subtree(own));
    }
    for (int child : tree.children(clause.head())) {
      if (tree.is(child, "mark") || Relatives.isFrontedObject(clause, child)) {
        rest.andNot(tree.subtree(child));
      }
    }
    return new Tuple(
        words(tree, relation),
        List.of(words(tree, subject), words(tree, Clauses.trimmed(tree, rest))),
        .9);
  }

  private static BitSet subject(Clause clause) {
    if (clause.subject() == Tree.NONE) {
      return new BitSet();
    }
    BitSet tokens = Phrases.whole(clause.tree(), clause.subject());
    if (tokens.get(clause.head()) && clause.head() != clause.subject()) {
      tokens.andNot(clause.tree().subtree(clause.head()));
    }
    return Clauses.trimmed(clause.tree(), tokens);
  }

  private static BitSet relation(Clause clause) {
    Tree tree = clause.tree();
    BitSet tokens = new BitSet();
    for (int verb : Modalities.chain(clause)) {
      tokens.set(verb);
      for (int child : tree.children(verb)) {
        if (tree.is(child, "aux", "auxpass", "neg", "prt")) {
          tokens.or(tree.subtree(child));
        }
      }
    }
    int first = firstPreposition(clause);
    if (first != Tree.NONE) {
      tokens.set(first);
    }
    return tokens;
  }

  /** A preposition right behind the verb belongs to the relation: "looked at". */
  private static int firstPreposition(Clause clause) {
    Tree tree = clause.tree();
    List<Integer> chain = Modalities.chain(clause);
    int verb = chain.get(chain.size() - 1);
    return tree.children(verb).stream()
        .filter(c -> c > verb && tree.is(c, "prep", "agent"))
        .filter(c -> tree.child(verb, "dobj", "attr", "acomp", "oprd") == Tree.NONE)
        .findFirst()
        .orElse(Tree.NONE);
  }

  private static Tuple frame(Tree tree, int cue) {
    Frame frame = Frames.frame(tree, cue);
    int content = Frames.content(tree, cue);
    if (content == Tree.NONE) {
      content = tree.head(cue);
    }
    BitSet relation = new BitSet();
    relation.set(cue);
    for (int child : tree.children(cue)) {
      if (tree.is(child, "aux", "auxpass", "neg", "prt")) {
        relation.or(tree.subtree(child));
      }
    }
    BitSet said = content < 0 ? new BitSet() : tree.subtree(content);
    said.andNot(
        tree.subtree(cue).get(cue) && content == tree.head(cue) ? tree.subtree(cue) : new BitSet());
    BitSet source =
        frame.source() == Tree.NONE ? new BitSet() : Phrases.whole(tree, frame.source());
    return new Tuple(
        words(tree, relation),
        List.of(words(tree, source), words(tree, Clauses.trimmed(tree, said))),
        .8);
  }

  private static Tuple is(Tree tree, int apposition) {
    if (tree.head(apposition) < 0) {
      return new Tuple("", List.of(), 0);
    }
    BitSet left = Phrases.core(tree, tree.head(apposition));
    BitSet right = Phrases.whole(tree, apposition);
    return new Tuple("is", List.of(words(tree, left), words(tree, right)), .5);
  }

  private static String words(Tree tree, BitSet tokens) {
    StringBuilder out = new StringBuilder();
    int last = Tree.NONE;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      boolean glued = last != Tree.NONE && tree.token(i).getStart() == tree.token(last).getEnd();
      out.append(out.isEmpty() || glued ? "" : " ").append(tree.token(i).getForm());
      last = i;
    }
    return out.toString();
  }
}
