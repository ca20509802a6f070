package org.consilience.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Mention;

/**
 * Whom a third-person pronoun stands for, by the salience rules of Hobbs (1978) as far as they need
 * no semantics: the subject of the reporting verb above, then an earlier subject of the sentence,
 * then the subject of the sentence before, then the last person named. Which person is right when
 * two are named remains a guess: the claim says so by its confidence.
 */
final class References {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");

  /** Sentences looked back; what is further away is no antecedent but a topic. */
  private static final int REACH = 3;

  private final Reading reading;

  References(Reading reading) {
    this.reading = reading;
  }

  static boolean isPersonal(Tree tree, int token) {
    return tree.tag(token).startsWith("PRP")
        && PERSONAL.contains(tree.token(token).getForm().toLowerCase(Locale.ROOT));
  }

  /** The person behind a pronoun, by the fullest name that the document gives. */
  Optional<String> person(int sentence, int token) {
    return reporter(sentence, token)
        .or(() -> subjectBefore(sentence, token))
        .or(() -> namedBefore(sentence, token))
        .or(() -> subjectAbove(sentence))
        .or(() -> lastNamed(sentence));
  }

  private Optional<String> reporter(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    return Frames.above(tree, token).stream()
        .filter(f -> f.source() != Tree.NONE && f.source() != token)
        .map(f -> reading.person(sentence, f.source()))
        .flatMap(Optional::stream)
        .map(Mention::getName)
        .findFirst();
  }

  private Optional<String> subjectBefore(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> i < token && tree.is(i, "nsubj", "nsubjpass"))
        .mapToObj(i -> reading.person(sentence, i))
        .flatMap(Optional::stream)
        .map(Mention::getName)
        .findFirst();
  }

  private Optional<String> namedBefore(int sentence, int token) {
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && m.getFirstToken() < token)
        .map(Mention::getName)
        .reduce((a, b) -> b);
  }

  private Optional<String> subjectAbove(int sentence) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
      Tree tree = reading.trees().get(s);
      for (int i = 0; i < tree.size(); i++) {
        if (tree.is(i, "nsubj", "nsubjpass")) {
          Optional<String> found = reading.person(s, i).map(Mention::getName);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> lastNamed(int sentence) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
      Optional<String> last = namedBefore(s, Integer.MAX_VALUE);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }
}
