package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.People.Person;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.text.WordSet;

/**
 * Whom a third-person pronoun stands for, by the salience rules of Hobbs (1978) among people of its
 * sex: the subject of the reporting verb above, then an earlier subject of the sentence, then the
 * subject of a sentence before, then the last person told of. A subject is never its own verb's
 * "him" (binding principle B), nor does a speaker name himself in his own words. Which person is
 * right when two are named remains a guess: the claim says so by its confidence.
 */
final class References {
  private static final Set<String> MALE = WordSet.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = WordSet.of("she", "her", "hers", "herself");

  /** Sentences looked back; what is further away is no antecedent but a topic. */
  static final int REACH = 3;

  private final Reading reading;
  private final People people;
  private final Binding binding;
  private final SpeakingPronouns speaking;
  private final Guesses guesses;
  private final Memo<Memo<Optional<String>>> known = new Memo<>();

  References(Reading reading) {
    this.reading = reading;
    this.people = new People(reading);
    this.binding = new Binding(reading);
    this.speaking = new SpeakingPronouns(reading, people, binding, this);
    this.guesses = new Guesses(reading, people, binding, this);
  }

  People people() {
    return people;
  }

  static boolean isPersonal(Tree tree, int token) {
    if (!tree.tag(token).startsWith("PRP")) {
      return false;
    }
    return MALE.contains(tree.lower(token)) || FEMALE.contains(tree.lower(token));
  }

  /** The person behind a pronoun, by the fullest name that the document gives. */
  Optional<String> person(int sentence, int token) {
    return known
        .of(sentence, s -> new Memo<>(reading.trees().get(s).size()))
        .of(token, t -> found(sentence, t));
  }

  Guesses guesses() {
    return guesses;
  }

  private Optional<String> found(int sentence, int token) {
    int same = samePronoun(sentence, token);
    if (same != Tree.NONE) {
      return person(sentence, same);
    }
    return relativized(sentence, token)
        .or(() -> reporter(sentence, token))
        .or(
            () ->
                before(sentence, token)
                    .filter(p -> binding.isSubject(p))
                    .findFirst()
                    .map(Person::name))
        .or(() -> last(before(sentence, token).filter(p -> p.named() && isTopic(p))))
        .or(() -> speaking.of(sentence, token, sex(sentence, token)))
        .or(() -> last(before(sentence, token).filter(Person::named)))
        .or(() -> above(sentence, token, p -> isTold(p, sentence, token, true), true))
        .or(() -> above(sentence, token, p -> isTold(p, sentence, token, false), false))
        .or(() -> last(before(sentence, token)))
        .or(() -> topic(sentence, token))
        .filter(name -> !name.equals(SpeakingPronouns.UNKNOWN));
  }

  /** Whoever is named inside of quotations alone is not whom the reporter goes on about. */
  private boolean isTold(Person person, int sentence, int token, boolean subject) {
    return (subject ? binding.isSubject(person) : person.named())
        && (reading.quotation(sentence, token).isPresent() || !isQuoted(person));
  }

  /** "Smith, the coach, he said": named before all else and no part of another phrase. */
  private boolean isTopic(Person person) {
    Tree tree = reading.trees().get(person.sentence());
    return !tree.is(person.token(), "pobj", "poss", "compound", "dobj")
        && Tokens.none(0, person.token(), i -> tree.isVerb(i) || tree.hasTag(i, "IN", "PRP"));
  }

  /**
   * "He ran the club and won a cup in his first year": a pronoun goes on with the last one of its
   * sentence that is a subject of its sex, unless somebody became subject in between.
   */
  int samePronoun(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    boolean quoted = reading.quotation(sentence, token).isPresent();
    for (int i = token - 1; i >= 0; i--) {
      boolean subject = tree.is(i, "nsubj", "nsubjpass");
      if (subject && isPersonal(tree, i) && sex(sentence, i).equals(sex(sentence, token))) {
        boolean beside = reading.quotation(sentence, i).isPresent() == quoted;
        return beside && !isOfOneVerb(tree, i, token) ? i : Tree.NONE;
      }
      if (subject && (tree.isNoun(i) || tree.tag(i).startsWith("W"))) {
        return Tree.NONE;
      }
    }
    return Tree.NONE;
  }

  /** "He saw him": a verb's subject and its object are two. */
  private static boolean isOfOneVerb(Tree tree, int subject, int token) {
    return tree.tag(token).equals("PRP")
        && !tree.lower(token).endsWith("self")
        && Standing.verbAbove(tree, token) == Standing.verbAbove(tree, subject);
  }

  /** "Smith, who lost his job": inside of a clause about somebody, "his" is that person's. */
  private Optional<String> relativized(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    int verb = Standing.verbAbove(tree, token);
    int own = verb < 0 ? Tree.NONE : Clauses.ownSubject(tree, verb);
    boolean relative = own != Tree.NONE && tree.is(verb, "relcl") && tree.tag(own).equals("WP");
    return relative && tree.tag(token).equals("PRP$")
        ? people.in(sentence).stream()
            .filter(p -> p.token() == tree.head(verb) && p.agrees(sex(sentence, token)))
            .map(Person::name)
            .findFirst()
        : Optional.empty();
  }

  /** Whom the document told of most often before, where nobody was told of close by. */
  private Optional<String> topic(int sentence, int token) {
    String sex = sex(sentence, token);
    boolean speaks = speaking.speaks(sentence, token);
    Map<String, Long> told =
        IntStream.range(0, sentence)
            .boxed()
            .flatMap(s -> people.in(s).stream())
            .filter(p -> p.named() && p.agrees(sex) && !(speaks && isQuoted(p)))
            .collect(groupingBy(Person::name, TreeMap::new, counting()));
    return told.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private boolean isQuoted(Person person) {
    return reading.quotation(person.sentence(), person.token()).isPresent();
  }

  /** Who reports the words that the pronoun stands in. */
  Optional<String> reporter(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    if (reading.quotation(sentence, token).isPresent()) {
      return Optional.empty();
    }
    for (Frame frame : Frames.above(tree, token)) {
      int source = frame.source();
      if (source != Tree.NONE && isParted(sentence, source, token)) {
        return Optional.empty();
      }
      if (source != Tree.NONE && source < token && isPersonal(tree, source)) {
        return sex(sentence, source).equals(sex(sentence, token))
            ? person(sentence, source)
            : Optional.empty();
      }
      Optional<Person> reporter =
          before(sentence, token).filter(p -> p.token() == source).findFirst();
      if (reporter.isPresent()) {
        return reporter.map(Person::name);
      }
    }
    return Optional.empty();
  }

  /** "Lee said Smith left as if he ...": a subject in between is the nearer one. */
  private boolean isParted(int sentence, int source, int token) {
    return before(sentence, token)
        .anyMatch(p -> p.named() && p.token() > source && source < token && binding.isSubject(p));
  }

  /** Who was told of earlier in the sentence and can be meant. */
  Stream<Person> before(int sentence, int token) {
    boolean speaks = speaking.speaks(sentence, token);
    return people.in(sentence).stream()
        .filter(p -> p.token() < token && binding.allows(p, token))
        .filter(p -> !(speaks && isQuoted(p)))
        .filter(p -> p.agrees(sex(sentence, token)));
  }

  /** "He shot Smith": the subject is no Smith (binding principle C). */
  private boolean isNamedBelow(int sentence, int token, String name) {
    Tree tree = reading.trees().get(sentence);
    int verb = tree.is(token, "nsubj", "nsubjpass") ? tree.head(token) : Tree.NONE;
    return verb >= 0
        && people.in(sentence).stream()
            .filter(p -> p.token() > verb && tree.below(verb).get(p.token()))
            .anyMatch(p -> name.equals(p.name()) || name.endsWith(" " + p.name()));
  }

  private Optional<String> above(
      int sentence, int token, Predicate<Person> wanted, boolean foremost) {
    String sex = sex(sentence, token);
    return IntStream.rangeClosed(1, Math.min(REACH, sentence))
        .mapToObj(back -> people.in(sentence - back).stream())
        .map(s -> s.filter(p -> p.agrees(sex)).filter(wanted))
        .map(s -> s.filter(p -> !isNamedBelow(sentence, token, p.name())))
        .map(s -> foremost ? toldOf(s.toList(), sentence, token) : last(s))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Who reports goes on reporting; whom he tells of is whom the next sentence goes on about. */
  private Optional<String> toldOf(List<Person> subjects, int sentence, int token) {
    boolean reports = isReporter(sentence, token);
    return subjects.stream()
        .filter(p -> isReporter(p.sentence(), p.token()) == reports)
        .findFirst()
        .or(() -> subjects.stream().findFirst())
        .map(Person::name);
  }

  private boolean isReporter(int sentence, int subject) {
    Tree tree = reading.trees().get(sentence);
    int verb = tree.head(subject);
    return tree.is(subject, "nsubj") && verb >= 0 && Lexicon.isSaid(tree.lemma(verb));
  }

  private static Optional<String> last(Stream<Person> people) {
    List<Person> all = people.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).name());
  }

  private String sex(int sentence, int token) {
    return sex(reading.trees().get(sentence), token);
  }

  static String sex(Tree tree, int token) {
    return MALE.contains(tree.lower(token)) ? People.MALE : People.FEMALE;
  }
}
