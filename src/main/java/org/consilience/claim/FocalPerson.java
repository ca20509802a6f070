package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.consilience.claim.People.Person;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Who "the actress" or "the former candidate" is where a word that is no office speaks: the one
 * person whom a text is about, named far more often than any other of that sex, and last of all.
 */
final class FocalPerson {
  /** Sentences looked back for the name. */
  private static final int NEAR = 3;

  /** Sentences looked back for names: a news story's length. */
  private static final int REACH = 60;

  /** How much more often than anybody else. */
  private static final long LEAD = 2;

  private static final Set<String> OTHERS =
      Set.of("other", "another", "second", "fellow", "own", "rival", "first", "third");

  private final Reading reading;
  private final People people;

  FocalPerson(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** The name; none for an office, or where the text tells of several people alike. */
  Optional<String> of(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    String lemma = tree.lemma(noun);
    boolean epithet =
        tree.tag(noun).equals("NN")
            && Lexicon.PEOPLE.containsKey(lemma)
            && !Lexicon.ROLE_NOUNS.contains(lemma)
            && !tree.anyChild(noun, c -> isOther(tree, noun, c))
            && !isNewcomer(sentence, noun, lemma);
    return epithet
        ? told(sentence, Lexicon.PEOPLE.getOrDefault(lemma, "").replace("EITHER", ""))
            .filter(name -> isLast(sentence, name))
        : Optional.empty();
  }

  private static boolean isOther(Tree tree, int noun, int child) {
    return OTHERS.contains(tree.lemma(child))
        || tree.is(child, "poss")
        || (child > noun && tree.is(child, "prep", "relcl", "acl"));
  }

  private Optional<String> told(int sentence, String sex) {
    SortedMap<String, Long> told =
        IntStream.rangeClosed(Math.max(0, sentence - REACH), sentence)
            .boxed()
            .flatMap(s -> people.in(s).stream())
            .filter(p -> p.named() && (sex.isEmpty() || p.agrees(sex)))
            .collect(groupingBy(Person::name, TreeMap::new, counting()));
    return Salience.foremost(told, LEAD).filter(name -> told.getOrDefault(name, 0L) >= LEAD);
  }

  private boolean isLast(int sentence, String name) {
    return IntStream.range(Math.max(0, sentence - NEAR), sentence)
        .boxed()
        .flatMap(s -> people.in(s).stream())
        .filter(Person::named)
        .reduce((a, b) -> b)
        .filter(p -> p.name().equals(name))
        .isPresent();
  }

  /** "A witness ran. The witness said": somebody without a name is called so. */
  private boolean isNewcomer(int sentence, int noun, String lemma) {
    return IntStream.rangeClosed(Math.max(0, sentence - REACH), sentence)
        .anyMatch(
            s ->
                reading
                    .trees()
                    .get(s)
                    .indices()
                    .filter(i -> s < sentence || i < noun)
                    .anyMatch(i -> isIndefinite(reading.trees().get(s), i, lemma)));
  }

  private static boolean isIndefinite(Tree tree, int i, String lemma) {
    return tree.isNoun(i)
        && tree.lemma(i).equals(lemma)
        && tree.anyChild(i, c -> c < i && tree.hasLemma(c, "a", "an", "one", "another"));
  }
}
