package org.consilience.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.claim.People.Person;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Whom "he" and "she" stand for where they speak: who spoke last, else the subject, else the only
 * one told of in the nearest sentence of the reporter with somebody of that sex. Whoever is quoted
 * mostly goes on being quoted (the conversational sieve of Muzny et al. 2017); those named inside
 * of quotations only are spoken about.
 */
final class SpeakingPronouns {
  /** Sentences of the reporter looked back. */
  private static final int REACH = 4;

  /** The name of nobody. */
  static final String UNKNOWN = "";

  private final Reading reading;
  private final People people;
  private final Binding binding;
  private final References references;

  SpeakingPronouns(Reading reading, People people, Binding binding, References references) {
    this.reading = reading;
    this.people = people;
    this.binding = binding;
    this.references = references;
  }

  /**
   * The name; none where the pronoun does not speak, or nothing near tells; {@link #UNKNOWN} where
   * somebody spoke last of whom it may tell, and whom the text does not name so that we know.
   */
  Optional<String> of(int sentence, int token, String sex) {
    int left = speaks(sentence, token) ? REACH : 0;
    for (int s = sentence - 1; s >= 0 && left > 0; s--) {
      if (!isQuoted(s)) {
        Optional<String> found = in(s, sex);
        if (found.filter(UNKNOWN::equals).isPresent()) {
          return found.filter(name -> reading.trees().get(sentence).is(token, "nsubj"));
        }
        boolean first = left-- == REACH;
        // Whoever has no name is soon forgotten.
        if (found.isPresent() && (first || !found.get().startsWith("the "))) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a pronoun of the reporter's stands beside a verb of speech. */
  boolean speaks(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    return reading.quotation(sentence, token).isEmpty()
        && (isSaying(tree, tree.head(token))
            || isSaying(tree, token - 1)
            || isSaying(tree, token + 1));
  }

  private static boolean isSaying(Tree tree, int i) {
    return i >= 0 && i < tree.size() && tree.isVerb(i) && Lexicon.isSaid(tree.lemma(i));
  }

  private boolean isQuoted(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> !tree.isPunctuation(i))
        .allMatch(i -> reading.quotation(sentence, i).isPresent());
  }

  private Optional<String> in(int sentence, String sex) {
    List<Person> told = told(sentence, sex);
    return spoke(sentence, told, sex)
        .or(() -> isUnknown(sentence) ? Optional.of(UNKNOWN) : Optional.empty())
        .or(() -> subject(sentence, told, sex))
        .or(
            () ->
                only(told)
                    .map(
                        name ->
                            isOwner(told, name) ? spokeBefore(sentence, sex).orElse(name) : name));
  }

  private List<Person> told(int sentence, String sex) {
    return people.in(sentence).stream()
        .filter(p -> p.agrees(sex) && reading.quotation(sentence, p.token()).isEmpty())
        .toList();
  }

  /** Whether no more is told of somebody than what is his, or what was done to him. */
  private boolean isOwner(List<Person> told, String name) {
    return told.stream()
        .filter(p -> p.name().equals(name))
        .allMatch(p -> isBelow(reading.trees().get(p.sentence()), p.token()));
  }

  private static boolean isBelow(Tree tree, int token) {
    int head = tree.head(token);
    return tree.is(token, "poss")
        || (tree.is(token, "pobj") && head >= 0 && tree.hasLemma(head, "of"))
        || (tree.is(token, "dobj") && head >= 0 && Clauses.ownSubject(tree, head) != Tree.NONE);
  }

  /** Whoever spoke goes on rather than somebody whom the text tells of as an object only. */
  private Optional<String> spokeBefore(int sentence, String sex) {
    return IntStream.iterate(sentence - 1, s -> s >= 0, s -> s - 1)
        .filter(s -> !isQuoted(s))
        .boxed()
        .findFirst()
        .flatMap(s -> spoke(s, told(s, sex), sex));
  }

  private Optional<String> spoke(int sentence, List<Person> told, String sex) {
    return sources(sentence)
        .boxed()
        .flatMap(i -> named(sentence, i, told, sex).stream())
        .reduce((a, b) -> b);
  }

  private IntStream sources(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> Frames.isCue(tree, i) && reading.quotation(sentence, i).isEmpty())
        .filter(i -> Frames.isAccording(tree, i) || isTelling(sentence, i))
        .map(i -> Frames.frame(tree, i).source())
        .filter(i -> i != Tree.NONE);
  }

  /** "Sr. Lee said Dr. Moe was young": whoever spoke and is no person that we know. */
  private boolean isUnknown(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return sources(sentence)
        .anyMatch(
            i ->
                tree.hasTag(i, "NNP", "NN")
                    && reading.mention(sentence, i).isEmpty()
                    && !Frames.isThing(tree, i)
                    && !Lexicon.BODIES.contains(tree.lemma(i))
                    && !Lexicon.CHANNELS.containsKey(tree.lemma(i))
                    && people.in(sentence).stream().noneMatch(p -> p.token() == i));
  }

  /** A verb of manner alone ("asked her to leave") reports nothing. */
  private boolean isTelling(int sentence, int cue) {
    Tree tree = reading.trees().get(sentence);
    return Lexicon.isSaid(tree.lemma(cue))
        && !isReported(tree, cue)
        && (Lexicon.reportsClauses(tree.lemma(cue))
            || tree.indices().anyMatch(i -> reading.quotation(sentence, i).isPresent()));
  }

  /** "Smith says fire crews responded": who is only reported to answer says nothing. */
  private static boolean isReported(Tree tree, int cue) {
    int report = tree.is(cue, "ccomp") ? tree.head(cue) : Tree.NONE;
    return report >= 0 && Frames.isFrame(tree, report) && !Frames.isFrame(tree, cue);
  }

  private Optional<String> subject(int sentence, List<Person> told, String sex) {
    Tree tree = reading.trees().get(sentence);
    Optional<String> first =
        told.stream()
            .filter(p -> tree.indices().limit(p.token()).noneMatch(i -> goesOn(tree, i, sex)))
            .filter(p -> binding.isSubject(p) && (p.named() || p.sex().equals(sex)))
            .map(Person::name)
            .findFirst();
    return first.or(
        () ->
            tree.indices()
                .filter(i -> tree.is(i, "nsubj", "nsubjpass"))
                .boxed()
                .flatMap(i -> named(sentence, i, List.of(), sex).stream())
                .findFirst());
  }

  /** "He watched the gunman leave": whoever was subject goes on to be the one told of. */
  private static boolean goesOn(Tree tree, int i, String sex) {
    return tree.is(i, "nsubj", "nsubjpass")
        && tree.head(i) >= 0
        && tree.head(tree.head(i)) < 0
        && tree.tag(i).equals("PRP")
        && References.isPersonal(tree, i)
        && References.sex(tree, i).equals(sex);
  }

  /** The person at a token, or the one whom a pronoun there stands for. */
  private Optional<String> named(int sentence, int token, List<Person> told, String sex) {
    if (token == Tree.NONE) {
      return Optional.empty();
    }
    Tree tree = reading.trees().get(sentence);
    boolean pronoun =
        References.isPersonal(tree, token)
            && tree.tag(token).equals("PRP")
            && reading.quotation(sentence, token).isEmpty()
            && References.sex(tree, token).equals(sex);
    return pronoun
        ? references.person(sentence, token).filter(name -> !name.startsWith("the "))
        : IntStream.of(token, Math.max(0, tree.child(token, "appos")))
            .boxed()
            .flatMap(i -> told.stream().filter(p -> p.token() == i))
            .map(Person::name)
            .findFirst();
  }

  private static Optional<String> only(List<Person> told) {
    List<String> names = told.stream().filter(Person::named).map(Person::name).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
