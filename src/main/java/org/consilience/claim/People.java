package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.lexicon.Numerals;
import org.consilience.model.Mention;

/**
 * Who can be meant by "he" or "she" in a document: people with a name, and people told of by what
 * they are ("a coastguard official"), with the sex that a given name, a title or a noun tells.
 */
final class People {
  private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince", "father");
  private static final Set<String> WOMEN =
      Set.of("mrs", "ms", "miss", "lady", "dame", "queen", "princess", "madam");
  static final String MALE = "MALE";
  static final String FEMALE = "FEMALE";

  /**
   * Somebody at a place in the text.
   *
   * @param token the token that heads the phrase
   * @param sex {@link #MALE}, {@link #FEMALE} or "" where nothing tells
   */
  record Person(int sentence, int token, String name, String sex, boolean named) {
    boolean agrees(String other) {
      return sex.isEmpty() || sex.equals(other);
    }
  }

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(an?|the|one) ");

  private final Reading reading;
  private final Map<String, String> sexes = new HashMap<>();
  private final Map<Integer, List<Person>> bySentence = new HashMap<>();

  People(Reading reading) {
    this.reading = reading;
    for (Mention mention : reading.mentions().toList()) {
      if (mention.getType().equals("PERSON")) {
        String sex = sex(reading.trees().get(mention.getSentence()), mention);
        sexes.merge(mention.getName(), sex, (a, b) -> a.isEmpty() ? b : a);
      }
    }
    sexes.replaceAll((name, sex) -> sex.isEmpty() ? ofNamesakes(name) : sex);
  }

  /** The sex of a person by name, or "" where nothing tells. */
  String sexOf(String name) {
    return sexes.getOrDefault(name, "");
  }

  /** The sex of those whose surname it is, where all known ones agree. */
  private String ofNamesakes(String surname) {
    List<String> known =
        sexes.entrySet().stream()
            .filter(e -> e.getKey().endsWith(" " + surname))
            .map(Map.Entry::getValue)
            .filter(sex -> !sex.isEmpty())
            .distinct()
            .toList();
    return known.size() == 1 ? known.get(0) : "";
  }

  /** The people of a sentence in the order of the text. */
  List<Person> in(int sentence) {
    return bySentence.computeIfAbsent(sentence, this::find);
  }

  private List<Person> find(int sentence) {
    Tree tree = reading.trees().get(sentence);
    List<Person> people = new ArrayList<>();
    for (Mention mention : reading.mentions(sentence)) {
      if (mention.getType().equals("PERSON")) {
        String name = full(mention);
        String sex = sexes.getOrDefault(name, "");
        people.add(new Person(sentence, mention.getEndToken() - 1, name, sex, true));
      }
    }
    tree.indices()
        .filter(i -> isSurname(sentence, tree, i))
        .mapToObj(i -> surnamed(sentence, tree, i))
        .forEach(people::add);
    tree.indices()
        .filter(i -> isSomebody(sentence, tree, i))
        .forEach(i -> people.add(described(sentence, tree, i)));
    tree.indices()
        .filter(i -> isUnknownName(sentence, tree, i))
        .forEach(i -> people.add(new Person(sentence, i, tree.token(i).getForm(), "", true)));
    tree.indices()
        .filter(i -> Titled.isPerson(reading, sentence, i))
        .mapToObj(i -> Titled.person(tree, sentence, i))
        .forEach(people::add);
    people.sort(Comparator.comparingInt(Person::token));
    return people;
  }

  private String full(Mention mention) {
    boolean word = mention.getName().indexOf(' ') < 0;
    return word
        ? reading
            .surnames()
            .of(mention.getSentence(), mention.getEndToken() - 1)
            .orElse(mention.getName())
        : mention.getName();
  }

  /** A word in capitals that ends one name of the document, whatever the tagger takes it for. */
  private boolean isSurname(int sentence, Tree tree, int i) {
    return tree.is(i, "nsubj", "nsubjpass")
        && tree.isNoun(i)
        && tree.children(i).isEmpty()
        && reading.mention(sentence, i).isEmpty()
        && fullNames(tree.token(i).getForm()).size() == 1;
  }

  private List<String> fullNames(String surname) {
    boolean capital = Character.isUpperCase(surname.codePointAt(0));
    return capital ? shortest(" " + surname) : List.of();
  }

  /** The names that end so, without those that only lengthen another. */
  private List<String> shortest(String end) {
    List<String> names = sexes.keySet().stream().filter(n -> n.endsWith(end)).sorted().toList();
    return names.stream().filter(n -> names.stream().noneMatch(m -> n.endsWith(" " + m))).toList();
  }

  private Person surnamed(int sentence, Tree tree, int i) {
    String name = fullNames(tree.token(i).getForm()).get(0);
    return new Person(sentence, i, name, sexes.getOrDefault(name, ""), true);
  }

  /** A name alone as a subject that the tagger of names knows nothing of may be a surname. */
  private boolean isUnknownName(int sentence, Tree tree, int i) {
    return tree.tag(i).equals("NNP")
        && tree.is(i, "nsubj", "nsubjpass")
        && tree.children(i).isEmpty()
        && reading.mention(sentence, i).isEmpty()
        && !Numerals.isNumber(tree.lower(i))
        && !isSurname(sentence, tree, i);
  }

  private boolean isSomebody(int sentence, Tree tree, int i) {
    return tree.tag(i).equals("NN")
        && tree.is(i, "nsubj", "nsubjpass", "dobj", "pobj", "agent")
        && Lexicon.isSomebody(tree.lemma(i))
        && reading.mention(sentence, i).isEmpty()
        && !isNamed(sentence, tree, i)
        && !isNamed(sentence, tree, second(tree, i));
  }

  /** The other office of one person: "the president and chief executive". */
  private static int second(Tree tree, int i) {
    int other = tree.child(i, "conj");
    return other != Tree.NONE && tree.child(other, "det", "poss") == Tree.NONE ? other : Tree.NONE;
  }

  /** "the president and chief executive, Ann Smith,": who is told of has a name. */
  private boolean isNamed(int sentence, Tree tree, int i) {
    return i != Tree.NONE
        && (tree.anyChild(i, c -> tree.is(c, "appos") && reading.person(sentence, c).isPresent())
            || isRestated(sentence, tree, i));
  }

  /** "The coach, Ann Smith said": a comma that is missing makes two subjects of them. */
  private boolean isRestated(int sentence, Tree tree, int i) {
    return tree.is(i, "nsubj", "conj")
        && i + 2 < tree.size()
        && tree.isComma(i + 1)
        && reading
            .person(sentence, i + 2)
            .filter(m -> m.getFirstToken() == i + 2)
            .filter(m -> tree.is(m.getEndToken() - 1, "nsubj", "appos"))
            .isPresent();
  }

  /** "A coastguard official" is known from then on as the coastguard official. */
  private static Person described(int sentence, Tree tree, int i) {
    BitSet tokens = Phrases.core(tree, i);
    String phrase = new Rendering(tree).of(tokens);
    String known = ARTICLE.matcher(phrase).replaceFirst("");
    String sex = Lexicon.PEOPLE.getOrDefault(tree.lemma(i), "").replace("EITHER", "");
    // "her sister" is known by whose sister she is.
    boolean owned = tree.child(i, "poss") != Tree.NONE;
    return new Person(sentence, i, owned ? known : "the " + known, sex, false);
  }

  private static String sex(Tree tree, Mention mention) {
    String given = mention.getName().split(" ")[0].toLowerCase(Locale.ROOT);
    String told =
        mention.getName().contains(" ") ? Lexicon.GIVEN_NAMES.getOrDefault(given, "") : "";
    if (!told.isEmpty() || mention.getFirstToken() == 0) {
      return told;
    }
    String before = tree.lemma(mention.getFirstToken() - 1).replace(".", "");
    String noun = Lexicon.PEOPLE.getOrDefault(before, "").replace("EITHER", "");
    return MEN.contains(before) ? MALE : WOMEN.contains(before) ? FEMALE : noun;
  }
}
