package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.People.Person;

/**
 * Whom a third-person pronoun stands for, by the salience rules of Hobbs (1978) among people of its
 * sex: the subject of the reporting verb above, then an earlier subject of the sentence, then the
 * subject of a sentence before, then the last person told of. A subject is never its own verb's
 * "him" (binding principle B), nor does a quoted speaker say "he" of himself. Which person is right
 * when two are named remains a guess: the claim says so by its confidence.
 */
final class References {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  /** Sentences looked back; what is further away is no antecedent but a topic. */
  private static final int REACH = 3;

  private final Reading reading;
  private final People people;

  References(Reading reading) {
    this.reading = reading;
    this.people = new People(reading);
  }

  static boolean isPersonal(Tree tree, int token) {
    String form = tree.token(token).getForm().toLowerCase(Locale.ROOT);
    return tree.tag(token).startsWith("PRP") && (MALE.contains(form) || FEMALE.contains(form));
  }

  /** The person behind a pronoun, by the fullest name that the document gives. */
  Optional<String> person(int sentence, int token) {
    return reporter(sentence, token)
        .or(() -> before(sentence, token).filter(p -> isSubject(p)).findFirst().map(Person::name))
        .or(() -> last(before(sentence, token).filter(Person::named)))
        .or(() -> above(sentence, token, this::isSubject, true))
        .or(() -> above(sentence, token, Person::named, false))
        .or(() -> last(before(sentence, token)))
        .or(() -> topic(sentence, token));
  }

  /** Whom the document told of most often before, where nobody was told of close by. */
  private Optional<String> topic(int sentence, int token) {
    String sex = sex(sentence, token);
    Map<String, Long> told =
        IntStream.range(0, sentence)
            .boxed()
            .flatMap(s -> people.in(s).stream())
            .filter(p -> p.named() && p.agrees(sex))
            .collect(groupingBy(Person::name, TreeMap::new, counting()));
    return told.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /**
   * Whether somebody else could be meant: another person of the sentence so far, or, where it named
   * nobody, another of the sentence that does. Who is chosen without a name is always a guess.
   */
  boolean isGuess(int sentence, int token) {
    Optional<String> chosen = person(sentence, token);
    List<String> near = before(sentence, token).map(Person::name).distinct().toList();
    // One word alone may be no person's name at all.
    if (chosen.isEmpty() || chosen.get().startsWith("the ") || !chosen.get().contains(" ")) {
      return true;
    }
    if (reporter(sentence, token).isPresent()) {
      return false;
    }
    return near.contains(chosen.get())
        ? near.size() > 1
        : !near.isEmpty() || isContested(sentence, token, chosen.get());
  }

  /** A subject goes on as subject; otherwise the sentence with people has to name but one. */
  private boolean isContested(int sentence, int token, String chosen) {
    String sex = sex(sentence, token);
    boolean subject = reading.trees().get(sentence).is(token, "nsubj", "nsubjpass");
    for (int s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
      List<Person> named = people.in(s).stream().filter(p -> p.agrees(sex)).toList();
      if (!named.isEmpty()) {
        List<String> subjects = named.stream().filter(this::isSubject).map(Person::name).toList();
        boolean parallel = subject && Set.copyOf(subjects).equals(Set.of(chosen));
        return !parallel && named.stream().map(Person::name).distinct().count() > 1;
      }
    }
    return true;
  }

  private Optional<String> reporter(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    if (reading.quotation(sentence, token).isPresent()) {
      return Optional.empty();
    }
    for (Frame frame : Frames.above(tree, token)) {
      int source = frame.source();
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

  /** Who was told of earlier in the sentence and can be meant. */
  private Stream<Person> before(int sentence, int token) {
    return people.in(sentence).stream()
        .filter(p -> p.token() < token)
        .filter(p -> p.agrees(sex(sentence, token)) && !isBound(p, token) && !isSpeaker(p, token));
  }

  /** "Smith hit him": "him" is not Smith. */
  private boolean isBound(Person person, int pronoun) {
    Tree tree = reading.trees().get(person.sentence());
    if (!isObject(tree, pronoun) || !isSubject(person)) {
      return false;
    }
    int verb = verbAbove(tree, pronoun);
    // A participle's subject stands above it.
    int subject = Clauses.subject(tree, Math.max(0, verb));
    if (verb >= 0 && subject == person.token()) {
      return true;
    }
    // "had him arrested": the parser makes him the subject of a small clause.
    int above = verb >= 0 && tree.is(verb, "ccomp", "xcomp") ? tree.head(verb) : verb;
    return tree.head(person.token()) == verb || tree.head(person.token()) == above;
  }

  private static boolean isObject(Tree tree, int pronoun) {
    String form = tree.token(pronoun).getForm();
    return form.equalsIgnoreCase("him")
        || (form.equalsIgnoreCase("her") && tree.tag(pronoun).equals("PRP"));
  }

  private static int verbAbove(Tree tree, int token) {
    int node = tree.head(token);
    for (int steps = 0; node >= 0 && !tree.isVerb(node) && steps < tree.size(); steps++) {
      node = tree.head(node);
    }
    return node;
  }

  /** Whoever leads in a quotation says "I" of himself inside of it. */
  private boolean isSpeaker(Person person, int pronoun) {
    Tree tree = reading.trees().get(person.sentence());
    return reading.quotation(person.sentence(), pronoun).isPresent()
        && reading.quotation(person.sentence(), person.token()).isEmpty()
        && tree.is(person.token(), "nsubj")
        && Lexicon.isReporting(tree.lemma(Math.max(0, tree.head(person.token()))));
  }

  private boolean isSubject(Person person) {
    return reading.trees().get(person.sentence()).is(person.token(), "nsubj", "nsubjpass");
  }

  private Optional<String> above(
      int sentence, int token, Predicate<Person> wanted, boolean foremost) {
    String sex = sex(sentence, token);
    return IntStream.rangeClosed(1, Math.min(REACH, sentence))
        .mapToObj(back -> people.in(sentence - back).stream())
        .map(s -> s.filter(p -> p.agrees(sex)).filter(wanted))
        .map(s -> foremost ? s.findFirst().map(Person::name) : last(s))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> last(Stream<Person> people) {
    List<Person> all = people.toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).name());
  }

  private String sex(int sentence, int token) {
    String form = reading.trees().get(sentence).token(token).getForm().toLowerCase(Locale.ROOT);
    return MALE.contains(form) ? People.MALE : People.FEMALE;
  }
}
