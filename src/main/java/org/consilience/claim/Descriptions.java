package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * What a definite description without a name ("the ship") stands for: the fuller mention before it
 * with the same head that its modifiers allow, or the name that an apposition, a title or a copula
 * ties to that head. After the head-match and precise-construct passes of the sieve of Lee et al.
 * (2013); where two names fit, none is taken.
 */
final class Descriptions {
  /** "ship" is the tail of "warship"; a shorter tail ("art" of "part") is chance. */
  private static final int SHORTEST_TAIL = 4;

  /** Sentences looked back: a news story's length, and a bound for anything longer. */
  private static final int REACH = 60;

  private static final Set<String> NAMES =
      Set.of("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART");

  /** Tokens of "34 - year - old". */
  private static final int LONGEST_AGE = 5;

  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private final Reading reading;
  private final Memo<Memo<Boolean>> open = new Memo<>();
  private final Memo<Memo<Optional<String>>> known = new Memo<>();
  private final Set<String> guesses = new HashSet<>();
  private final Antecedents antecedents;
  private final Distinctions distinctions;
  private final Focus focus;
  private final FullerMentions mentions;
  private final Rivals rivals;

  Descriptions(Reading reading) {
    this.reading = reading;
    this.antecedents = new Antecedents(reading);
    this.distinctions = new Distinctions(reading);
    this.focus = new Focus(reading);
    this.mentions = new FullerMentions(reading, antecedents, this::isNamed);
    this.rivals = new Rivals(reading);
  }

  /**
   * Whether the noun is definite and nothing in its phrase tells which one is meant: neither a name
   * nor what stands after it.
   */
  boolean isOpen(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    return tree.hasTag(noun, "NN", "NNS")
        && open.of(sentence, s -> new Memo<>()).of(noun, n -> isUnidentified(sentence, tree, n));
  }

  private boolean isUnidentified(int sentence, Tree tree, int noun) {
    return isPointed(tree, noun)
        && !tree.is(noun, "attr", "oprd", "npadvmod", "compound", "nmod", "conj", "amod")
        && !tree.hasEntity(noun, "DATE", "TIME", "ORDINAL")
        && !Lexicon.UNIQUE_NOUNS.contains(tree.lemma(noun))
        && !tree.anyChild(noun, c -> c > noun && identifies(tree, noun, c))
        && isNameless(sentence, tree, Phrases.core(tree, noun));
  }

  private static boolean isPointed(Tree tree, int noun) {
    return tree.anyChild(
        noun,
        c ->
            c < noun
                && tree.is(c, "det")
                && tree.hasLemma(c, "the", "this", "that", "these", "those", "such"));
  }

  private static boolean identifies(Tree tree, int noun, int child) {
    return tree.is(child, "prep", "relcl", "acl", "appos", "ccomp", "advcl", "conj")
        && !(tree.is(child, "appos", "relcl", "acl")
            && tree.isSetOff(child)
            && !isName(tree, child))
        && tree.head(child) == noun;
  }

  private static boolean isName(Tree tree, int i) {
    return tree.tag(i).startsWith("NNP");
  }

  private boolean isNameless(int sentence, Tree tree, BitSet tokens) {
    return Tokens.none(
        tokens,
        i ->
            tree.tag(i).startsWith("NNP")
                || tree.tag(i).equals("PRP$")
                || isDay(tree, i)
                || isNamed(sentence, i));
  }

  /** A date tells which one, an age does not: "the 34-year-old driver" is any of them. */
  private static boolean isDay(Tree tree, int i) {
    return tree.hasEntity(i, "DATE") && !isAge(tree, i);
  }

  /** Whether a date goes on to an "old". */
  static boolean isAge(Tree tree, int i) {
    return Tokens.any(
        i,
        Math.min(tree.size(), i + LONGEST_AGE),
        t -> tree.lemma(t).equals("old") || tree.lemma(t).endsWith("-old"));
  }

  boolean isNamed(int sentence, int i) {
    return reading.mention(sentence, i).filter(m -> NAMES.contains(m.getType())).isPresent();
  }

  /** The fuller wording for an open description; none where nothing sure is found. */
  Optional<String> of(int sentence, int noun) {
    return known.of(sentence, s -> new Memo<>()).of(noun, n -> find(sentence, n));
  }

  private Optional<String> find(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    if (tree.lemma(noun).equals("country")) {
      return antecedents.country(sentence);
    }
    if (distinctions.isApart(sentence, noun)) {
      return Optional.empty();
    }
    Set<String> wanted = Antecedents.modifiers(tree, Phrases.core(tree, noun), noun);
    String lemma = tree.lemma(noun);
    boolean plural = Nonfinite.isPlural(tree, noun);
    List<String> names = new ArrayList<>();
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Tree before = reading.trees().get(s);
      int end = s == sentence ? noun : before.size();
      for (int i = before.nounBefore(end); i != Tree.NONE; i = before.nounBefore(i)) {
        if (isHead(lemma, before, i) && Nonfinite.isPlural(before, i) == plural) {
          mentions.collect(s, i, wanted, names);
        }
      }
    }
    Optional<String> sure = single(names);
    if (sure.isEmpty() || rivals.isAny(sentence, noun, sure.get())) {
      guesses.add(sentence + ":" + noun);
    }
    if (sure.isPresent()) {
      return sure;
    }
    return names.isEmpty() ? focused(sentence, noun) : foremost(names);
  }

  /** Who is in focus, unless the noun stood for somebody else where it stood last. */
  private Optional<String> focused(int sentence, int noun) {
    Optional<String> name = focus.of(sentence, noun);
    // A text tells of many men and women, but mostly of one company.
    boolean person = Lexicon.PEOPLE.containsKey(reading.trees().get(sentence).lemma(noun));
    Optional<Optional<String>> last =
        person ? name.flatMap(n -> last(sentence, noun)) : Optional.empty();
    return last.isEmpty() || last.get().equals(name) ? name : Optional.empty();
  }

  /** What the noun stood for where it stood last; none where it did not. */
  private Optional<Optional<String>> last(int sentence, int noun) {
    String lemma = reading.trees().get(sentence).lemma(noun);
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Tree before = reading.trees().get(s);
      int end = s == sentence ? noun : before.size();
      for (int i = before.nounBefore(end); i != Tree.NONE; i = before.nounBefore(i)) {
        if (before.lemma(i).equals(lemma)) {
          return Optional.of(isOpen(s, i) ? of(s, i) : Optional.empty());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Of several names the one that was used most often and more than once, the nearest of equals.
   */
  private static Optional<String> foremost(List<String> names) {
    Map<String, Long> used =
        names.stream().collect(groupingBy(n -> n, LinkedHashMap::new, counting()));
    return used.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Whether more than one could be meant, or nothing but the focus of the text tells. */
  boolean isGuess(int sentence, int noun) {
    return of(sentence, noun).isPresent() && guesses.contains(sentence + ":" + noun);
  }

  private static boolean isHead(String lemma, Tree tree, int i) {
    String other = tree.lemma(i);
    return other.endsWith(lemma)
        && (other.length() == lemma.length()
            || (lemma.length() >= SHORTEST_TAIL && other.length() > lemma.length() + 1));
  }

  /** One wording, or several of which the longest holds all others. */
  private static Optional<String> single(List<String> found) {
    Set<String> distinct = new LinkedHashSet<>(found);
    Stream<String> longest =
        distinct.stream().filter(a -> distinct.stream().allMatch(b -> holds(a, b)));
    return longest.findFirst();
  }

  private static boolean holds(String phrase, String part) {
    return words(phrase).containsAll(words(part));
  }

  private static List<String> words(String phrase) {
    return List.of(NO_WORD.split(phrase.toLowerCase(Locale.ROOT)));
  }
}
