package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * Which body "the company" or "the software giant" is where it speaks: the one body whose name has
 * the noun in it, else the body that was subject last and that the text tells of most. Readers take
 * a description that speaks for the centre of attention (Grosz, Joshi and Weinstein 1995).
 */
final class FocalBody {
  /** Sentences looked back for a subject. */
  private static final int NEAR = 3;

  /** How much more often than any other body, where none was subject. */
  private static final double LEAD = 1.5;

  private static final Set<String> OTHERS =
      Set.of("other", "another", "parent", "rival", "second", "new", "former", "same", "own");

  /** Sentences looked back for names: a news story's length. */
  private static final int REACH = 60;

  private final Reading reading;

  FocalBody(Reading reading) {
    this.reading = reading;
  }

  /** The name; none for what is no body, where the text names none, or where several fit. */
  Optional<String> of(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    boolean one = tree.tag(noun).equals("NN") && !tree.anyChild(noun, c -> isOther(tree, noun, c));
    List<Mention> bodies = one ? named(sentence, noun) : List.of();
    Optional<String> worded = worded(bodies, tree.lemma(noun));
    return worded.isPresent() || !Lexicon.BODIES.contains(tree.lemma(noun))
        ? worded
        : focal(bodies, sentence);
  }

  /** "the parent company" is another one, and so is one that a name or a clause tells apart. */
  private static boolean isOther(Tree tree, int noun, int child) {
    return OTHERS.contains(tree.lemma(child))
        || tree.is(child, "poss", "conj", "appos")
        || child > noun && tree.is(child, "prep", "relcl", "acl");
  }

  private List<Mention> named(int sentence, int before) {
    return IntStream.rangeClosed(Math.max(0, sentence - REACH), sentence)
        .boxed()
        .flatMap(s -> reading.mentions(s).stream())
        .filter(m -> m.getType().equals("ORG"))
        .filter(m -> m.getSentence() < sentence || m.getEndToken() <= before)
        .toList();
  }

  private static Optional<String> worded(List<Mention> bodies, String lemma) {
    List<String> names =
        bodies.stream()
            .map(Mention::getName)
            .filter(n -> List.of(n.toLowerCase(Locale.ROOT).split(" ")).contains(lemma))
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private Optional<String> focal(List<Mention> bodies, int sentence) {
    SortedMap<String, Long> told =
        bodies.stream().collect(groupingBy(Mention::getName, TreeMap::new, counting()));
    Optional<String> subject = subjects(bodies, sentence).reduce((a, b) -> b);
    return subject.isPresent()
        ? subject.filter(name -> told.getOrDefault(name, 0L).equals(Collections.max(told.values())))
        : Salience.foremost(told, LEAD);
  }

  private Stream<String> subjects(List<Mention> bodies, int sentence) {
    return bodies.stream()
        .filter(m -> m.getSentence() >= sentence - NEAR)
        .filter(m -> isSubject(reading.trees().get(m.getSentence()), m))
        .filter(m -> reading.quotation(m.getSentence(), m.getFirstToken()).isEmpty())
        .map(Mention::getName);
  }

  private static boolean isSubject(Tree tree, Mention mention) {
    return Tokens.any(
        mention.getFirstToken(),
        mention.getEndToken(),
        i -> tree.is(i, "nsubj", "nsubjpass", "poss"));
  }
}
