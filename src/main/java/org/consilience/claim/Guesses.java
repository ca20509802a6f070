package org.consilience.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.claim.People.Person;
import org.consilience.claim.grammar.Tree;

/** Which of the persons chosen for pronouns are guesses: claims with them are doubted. */
final class Guesses {
  private final Reading reading;
  private final References references;
  private final People people;
  private final Binding binding;

  Guesses(Reading reading, People people, Binding binding, References references) {
    this.reading = reading;
    this.people = people;
    this.binding = binding;
    this.references = references;
  }

  /**
   * Whether somebody else could be meant: another person of the sentence so far, or, where it named
   * nobody, another of the sentence that does. Who is chosen without a name is always a guess.
   */
  boolean isGuess(int sentence, int token) {
    int same = references.samePronoun(sentence, token);
    if (same != Tree.NONE) {
      return isGuess(sentence, same);
    }
    Optional<String> chosen = references.person(sentence, token);
    List<String> near = references.before(sentence, token).map(Person::name).distinct().toList();
    // One word alone may be no person's name at all.
    if (chosen.isEmpty() || chosen.get().startsWith("the ") || !chosen.get().contains(" ")) {
      return true;
    }
    if (references.reporter(sentence, token).isPresent()) {
      return false;
    }
    if (isOfUnknownSex(sentence, token, chosen.get())) {
      return true;
    }
    return near.contains(chosen.get())
        ? near.size() > 1
        : !near.isEmpty() || isContested(sentence, token, chosen.get());
  }

  /** Whether nothing tells the sex of who was chosen, though somebody else's agrees. */
  private boolean isOfUnknownSex(int sentence, int token, String chosen) {
    String sex = References.sex(reading.trees().get(sentence), token);
    boolean other = false;
    for (int s = 0; s <= sentence; s++) {
      for (Person person : people.in(s)) {
        boolean agrees = person.sex().equals(sex);
        if (agrees && person.name().equals(chosen)) {
          return false;
        }
        other |= agrees && person.named();
      }
    }
    return other;
  }

  /**
   * A subject goes on as subject where the sentence with people has no other subject of that sex;
   * any other pronoun needs everybody told of within reach to be the one person.
   */
  private boolean isContested(int sentence, int token, String chosen) {
    String sex = References.sex(reading.trees().get(sentence), token);
    boolean subject =
        reading.trees().get(sentence).is(token, "nsubj", "nsubjpass")
            && reading.quotation(sentence, token).isEmpty();
    boolean told = false;
    for (int s = sentence - 1; s >= Math.max(0, sentence - References.REACH); s--) {
      List<Person> agreeing = people.in(s).stream().filter(p -> p.agrees(sex)).toList();
      if (!told && subject && isOnlySubject(agreeing, chosen)) {
        return false;
      }
      if (agreeing.stream().anyMatch(p -> !p.name().equals(chosen))) {
        return true;
      }
      told |= !agreeing.isEmpty();
    }
    return !told;
  }

  private boolean isOnlySubject(List<Person> people, String chosen) {
    List<String> subjects = people.stream().filter(binding::isSubject).map(Person::name).toList();
    return Set.copyOf(subjects).equals(Set.of(chosen));
  }
}
