package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * Whom the text names, or describes more fully, where a definite description speaks: by the words
 * that tie it to a name, by the office that one person holds, as the body in focus, or as whoever
 * spoke before.
 */
final class DescribedSpeakers {
  /** Sentences looked back for whom a pronoun stands for. */
  private static final int REACH = 5;

  private final Reading reading;
  private final Descriptions descriptions;
  private final OfficeHolders holders;
  private final FocalBody focal;
  private final FocalPerson person;
  private final EarlierSpeakers earlier;
  private final People people;

  DescribedSpeakers(Reading reading, Descriptions descriptions, People people) {
    this.reading = reading;
    this.descriptions = descriptions;
    this.holders = new OfficeHolders(reading);
    this.focal = new FocalBody(reading);
    this.person = new FocalPerson(reading, people);
    this.people = people;
    this.earlier = new EarlierSpeakers(reading);
  }

  /** The name that a description stands for; none where none is sure enough. */
  Optional<String> name(int sentence, int token) {
    return tied(sentence, token).or(() -> inFocus(sentence, token));
  }

  /** Whether no words tie the description to the name, but only what the text is about. */
  boolean isGuess(int sentence, int token) {
    return tied(sentence, token).isEmpty() && inFocus(sentence, token).isPresent();
  }

  private Optional<String> tied(int sentence, int token) {
    Optional<String> sure =
        descriptions.isOpen(sentence, token) && !descriptions.isGuess(sentence, token)
            ? descriptions.of(sentence, token)
            : Optional.empty();
    return sure.isEmpty() && isDefinite(sentence, token) ? holders.of(sentence, token) : sure;
  }

  private Optional<String> inFocus(int sentence, int token) {
    return isDefinite(sentence, token)
        ? focal.of(sentence, token).or(() -> person.of(sentence, token))
        : Optional.empty();
  }

  /** Where whoever is meant was described more fully. */
  Optional<Place> earlier(int sentence, int token) {
    return earlier.of(sentence, token);
  }

  /** Where somebody without a name was told of last before a pronoun: "the spokeswoman". */
  Optional<Place> told(int pronoun, String name) {
    return IntStream.iterate(pronoun, s -> s >= 0 && s > pronoun - REACH, s -> s - 1)
        .boxed()
        .flatMap(s -> people.in(s).stream())
        .filter(p -> !p.named() && p.name().equals(name))
        .flatMap(p -> fuller(p).stream())
        .findFirst();
  }

  private Optional<Place> fuller(People.Person person) {
    return isFurtherTold(person)
        ? Optional.of(new Place(person.sentence(), person.token()))
        : earlier.of(person.sentence(), person.token());
  }

  private boolean isFurtherTold(People.Person person) {
    Tree tree = reading.trees().get(person.sentence());
    return tree.child(person.token(), "conj", "poss") == Tree.NONE
        && tree.anyChild(person.token(), c -> c > person.token() && tree.is(c, "prep"));
  }

  /** "the strategist of Acme, Ann Smith": the parser may hang the name on what stands before. */
  Optional<String> apposed(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && tree.is(m.getEndToken() - 1, "appos"))
        .filter(m -> tree.below(token).get(m.getEndToken() - 1))
        .filter(m -> m.getFirstToken() > token + 2 && tree.isComma(m.getFirstToken() - 1))
        .filter(
            m -> tree.tag(token).equals("NN") && !Lexicon.CHANNELS.containsKey(tree.lemma(token)))
        .filter(m -> isBody(sentence, m.getFirstToken() - 2))
        .map(Mention::getName)
        .findFirst();
  }

  private boolean isBody(int sentence, int token) {
    return reading
        .mention(sentence, token)
        .filter(m -> Set.of("ORG", "GPE").contains(m.getType()))
        .isPresent();
  }

  private boolean isDefinite(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    return tree.hasTag(token, "NN", "NNP")
        && tree.anyChild(token, c -> c < token && tree.hasLemma(c, "the"))
        && !isTitle(tree, token)
        && tree.child(token, "appos") == Tree.NONE
        && tree.allChildren(token, c -> !tree.is(c, "conj") || isSecond(tree, c));
  }

  /** "the singer and guitarist": two words for one person. */
  private static boolean isSecond(Tree tree, int conjunct) {
    return tree.tag(conjunct).equals("NN")
        && tree.child(conjunct, "det", "poss", "conj") == Tree.NONE
        && Lexicon.isSomebody(tree.lemma(conjunct));
  }

  /** "The Valley Reporter": what is written as a name and is no office is one. */
  private static boolean isTitle(Tree tree, int token) {
    return Character.isUpperCase(tree.token(token).getForm().codePointAt(0))
        && tree.anyChild(token, c -> tree.is(c, "compound") && tree.tag(c).equals("NNP"))
        && !Lexicon.ROLE_NOUNS.contains(tree.lemma(token));
  }
}
