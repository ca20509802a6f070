package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Relatives;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.model.AnnotatedDocument;
import org.consilience.text.Rounding;

/** The clauses of a document as tuples, for comparison with open information extraction. */
public final class Tuples {
  /** How often a tuple of a kind is right, by judgement, and what each further word costs. */
  private static final double CLAUSE = .9;

  private static final double FRAME = .8;
  private static final double APPOSITION = .5;
  private static final double WORD = .99;

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
      rest.andNot(tree.below(own));
    }
    for (int child : tree.children(clause.head())) {
      if (tree.is(child, "mark") || Relatives.isFrontedObject(clause, child)) {
        rest.andNot(tree.below(child));
      }
    }
    return tuple(tree, relation, List.of(subject, Trimming.of(tree, rest)), CLAUSE);
  }

  private static BitSet subject(Clause clause) {
    if (clause.subject() == Tree.NONE) {
      return new BitSet();
    }
    BitSet tokens = Phrases.whole(clause.tree(), clause.subject());
    if (tokens.get(clause.head()) && clause.head() != clause.subject()) {
      tokens.andNot(clause.tree().below(clause.head()));
    }
    return Trimming.of(clause.tree(), tokens);
  }

  private static BitSet relation(Clause clause) {
    BitSet tokens = verbGroup(clause.tree(), Modalities.chain(clause));
    int first = firstPreposition(clause);
    if (first != Tree.NONE) {
      tokens.set(first);
    }
    return tokens;
  }

  /** Verbs with their auxiliaries, negations and particles. */
  private static BitSet verbGroup(Tree tree, List<Integer> verbs) {
    BitSet tokens = new BitSet();
    for (int verb : verbs) {
      tokens.set(verb);
      tree.children(verb).stream()
          .filter(c -> tree.is(c, "aux", "auxpass", "neg", "prt"))
          .forEach(c -> tokens.or(tree.below(c)));
    }
    return tokens;
  }

  /** A preposition right behind the verb belongs to the relation: "looked at". */
  private static int firstPreposition(Clause clause) {
    Tree tree = clause.tree();
    List<Integer> chain = Modalities.chain(clause);
    int verb = chain.get(chain.size() - 1);
    return tree.firstChild(
        verb,
        c ->
            c > verb
                && tree.is(c, "prep", "agent")
                && tree.child(verb, "dobj", "attr", "acomp", "oprd") == Tree.NONE);
  }

  private static Tuple frame(Tree tree, int cue) {
    Frame frame = Frames.frame(tree, cue);
    int content = Frames.content(tree, cue);
    if (content == Tree.NONE) {
      content = tree.head(cue);
    }
    BitSet relation = verbGroup(tree, List.of(cue));
    BitSet said = content < 0 ? new BitSet() : tree.subtree(content);
    said.andNot(
        tree.below(cue).get(cue) && content == tree.head(cue) ? tree.subtree(cue) : new BitSet());
    BitSet source =
        frame.source() == Tree.NONE ? new BitSet() : Phrases.whole(tree, frame.source());
    return tuple(tree, relation, List.of(source, Trimming.of(tree, said)), FRAME);
  }

  private static Tuple is(Tree tree, int apposition) {
    if (tree.head(apposition) < 0) {
      return new Tuple("", List.of(), 0);
    }
    BitSet left = Phrases.core(tree, tree.head(apposition));
    BitSet right = Phrases.whole(tree, apposition);
    return new Tuple("is", List.of(words(tree, left), words(tree, right)), APPOSITION);
  }

  private static Tuple tuple(
      Tree tree, BitSet relation, List<BitSet> arguments, double confidence) {
    int words = relation.cardinality() + arguments.stream().mapToInt(BitSet::cardinality).sum();
    return new Tuple(
        words(tree, relation),
        arguments.stream().map(a -> words(tree, a)).toList(),
        Rounding.six(confidence * Math.pow(WORD, words)));
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
