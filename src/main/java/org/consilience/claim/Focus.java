package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * Whom "the company" or "the actress" stands for where no words tie it to a name: the one of its
 * kind that a document tells of most and has just told of (the centre of attention of Grosz, Joshi
 * and Weinstein 1995). It remains a guess.
 */
final class Focus {
  /** Sentences back within which the name must stand. */
  private static final int NEAR = 2;

  /** How much more often than any other of its kind. */
  private static final double LEAD = 1.5;

  private final Reading reading;

  Focus(Reading reading) {
    this.reading = reading;
  }

  /** The name, for a noun in the singular. */
  Optional<String> of(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    String lemma = tree.lemma(noun);
    String type =
        Lexicon.BODIES.contains(lemma) ? "ORG" : Lexicon.PEOPLE.containsKey(lemma) ? "PERSON" : "";
    return type.isEmpty() || !tree.tag(noun).equals("NN") || isOther(tree, noun, type)
        ? Optional.empty()
        : told(sentence, type).filter(name -> isNear(sentence, noun, name, type));
  }

  /** "the parent company", "the new team": what stands before the noun tells of another one. */
  private static boolean isOther(Tree tree, int noun, String type) {
    return tree.anyChild(
        noun,
        c ->
            c < noun
                && (tree.is(c, "compound", "nummod")
                    || (type.equals("ORG") && !tree.is(c, "det", "punct"))
                    || tree.hasLemma(c, "other", "second", "former", "new", "same")));
  }

  private Optional<String> told(int sentence, String type) {
    SortedMap<String, Long> told =
        named(0, sentence, type).collect(groupingBy(Mention::getName, TreeMap::new, counting()));
    return Salience.foremost(told, LEAD);
  }

  /** The last of its kind before the noun, and not of its own clause, which tells of two. */
  private boolean isNear(int sentence, int noun, String name, String type) {
    List<Mention> near = named(Math.max(0, sentence - NEAR), sentence - 1, type).toList();
    boolean beside =
        named(sentence, sentence, type).anyMatch(m -> m.getFirstToken() < noun || isHere(m, name));
    return !beside && !near.isEmpty() && near.get(near.size() - 1).getName().equals(name);
  }

  private static boolean isHere(Mention mention, String name) {
    return mention.getName().equals(name);
  }

  private Stream<Mention> named(int from, int to, String type) {
    return IntStream.rangeClosed(from, to)
        .boxed()
        .flatMap(s -> reading.mentions(s).stream())
        .filter(m -> m.getType().equals(type));
  }
}
