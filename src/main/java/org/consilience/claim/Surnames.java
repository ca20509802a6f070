package org.consilience.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * Whom one word of a name means: the one person whom the text named in full before, by the surname
 * or else by the given name. Somebody else of that surname who is named later is not meant yet.
 */
final class Surnames {
  /** Sentences back within which a name in full tells which of two people is meant. */
  private static final int REACH = 4;

  private static final Pattern SUFFIX = Pattern.compile("(?i) (?:jr|sr|ii|iii|iv)\\.?$");

  private final Reading reading;
  private final FullNames fullNames;
  private final Map<String, List<Mention>> surnamed = new HashMap<>();
  private final Map<String, List<Mention>> called = new HashMap<>();
  private final Memo<Memo<Optional<String>>> known = new Memo<>();

  Surnames(Reading reading) {
    this.reading = reading;
    this.fullNames = new FullNames(reading);
    for (Mention mention : reading.mentions().toList()) {
      if (mention.getType().equals("PERSON") && !isWord(mention)) {
        List<String> words = words(mention.getName());
        String given = words.get(0);
        surnamed.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>()).add(mention);
        called.computeIfAbsent(given, w -> new ArrayList<>()).add(mention);
      }
    }
  }

  private static boolean isWord(Mention mention) {
    return mention.getEndToken() - mention.getFirstToken() == 1;
  }

  /** The full name behind a word; none where it is no name, stands in one, or several fit. */
  Optional<String> of(int sentence, int token) {
    return reading.trees().get(sentence).tag(token).startsWith("NNP")
        ? known.of(sentence, s -> new Memo<>()).of(token, t -> find(sentence, t))
        : Optional.empty();
  }

  private Optional<String> find(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    String form = tree.token(token).getForm();
    if (!isName(sentence, token)) {
      return Optional.empty();
    }
    if (!surnamed.containsKey(form) && !called.containsKey(form)) {
      return reading
          .person(sentence, token)
          .map(m -> fullNames.of(form))
          .filter(n -> !n.equals(form));
    }
    List<String> names = before(surnamed, form, sentence, token);
    boolean given = Lexicon.GIVEN_NAMES.containsKey(tree.lower(token));
    return single(names.isEmpty() && given ? before(called, form, sentence, token) : names);
  }

  /** Of several people of one surname the one who was named in full last, close before. */
  Optional<String> latest(int sentence, String surname) {
    List<Mention> near =
        surnamed.getOrDefault(surname, List.of()).stream()
            .filter(m -> sentence - REACH <= m.getSentence() && m.getSentence() < sentence)
            .toList();
    return near.stream()
        .reduce((a, b) -> b)
        .filter(last -> near.stream().noneMatch(m -> isBesideAnother(m, last)))
        .map(Mention::getName);
  }

  private static boolean isBesideAnother(Mention mention, Mention last) {
    return mention.getSentence() == last.getSentence() && !mention.getName().equals(last.getName());
  }

  private boolean isName(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    Optional<Mention> mention = reading.mention(sentence, token);
    boolean somebody =
        mention.map(m -> isWord(m) && Tokens.isOneOf(m.getType(), "PERSON", "ORG")).orElse(true);
    boolean longer =
        token + 1 < tree.size()
            && (tree.tag(token + 1).startsWith("NNP")
                || Tree.HYPHENS.contains(tree.token(token + 1).getForm()));
    return somebody && !longer;
  }

  private static List<String> before(
      Map<String, List<Mention>> people, String word, int sentence, int token) {
    return people.getOrDefault(word, List.of()).stream()
        .filter(
            m ->
                m.getSentence() < sentence
                    || (m.getSentence() == sentence && m.getEndToken() <= token))
        .map(Mention::getName)
        .distinct()
        .toList();
  }

  /** The first name, where all others are fuller or shorter wordings of it; a son's comes last. */
  private static Optional<String> single(List<String> names) {
    return names.stream()
        .filter(n -> !SUFFIX.matcher(n).find())
        .findFirst()
        .or(() -> names.stream().findFirst())
        .filter(n -> names.stream().allMatch(m -> isSame(n, m)));
  }

  private static boolean isSame(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static List<String> words(String name) {
    return Arrays.asList(SUFFIX.matcher(name).replaceFirst("").split(" "));
  }
}
