package org.consilience.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;
import org.consilience.text.Countries;
import org.consilience.text.StopWords;

/** The names that a document ties to common nouns, and the country that it tells of. */
final class Antecedents {
  /** A country told of this much more often than the next is the one in focus. */
  private static final long LEAD = 3;

  /** Sentences that set the scene. */
  private static final int OPENING = 3;

  private static final Pattern CLITIC = Pattern.compile("['\u2019].?");

  private static final Set<String> NAMES =
      Set.of("PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART");

  private static final Set<String> PLACES = Set.of("GPE", "LOC");

  private final Reading reading;

  Antecedents(Reading reading) {
    this.reading = reading;
  }

  /** What restricts a noun, as lemmas. */
  static Set<String> modifiers(Tree tree, BitSet phrase, int noun) {
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
      String lemma = tree.lemma(i);
      if (i != noun && !StopWords.contains(lemma) && !isClitic(lemma)) {
        modifiers.add(lemma);
      }
    }
    return modifiers;
  }

  private static boolean isClitic(String lemma) {
    return lemma.length() <= 2 && CLITIC.matcher(lemma).matches();
  }

  /** The name behind "INS Delta, a warship", "coach Ann Smith" and "Ann Smith is the coach". */
  Optional<String> name(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    int head = tree.head(noun);
    boolean tied =
        head >= 0
            && ((tree.is(noun, "appos") && isBeside(tree, head, noun))
                || (tree.is(noun, "compound") && isSomebody(tree, noun) && person(sentence, head)));
    if (tied) {
      return named(sentence, noun, head);
    }
    int apposition = tree.child(noun, "appos");
    if (apposition != Tree.NONE && isBeside(tree, noun, apposition)) {
      return named(sentence, noun, apposition);
    }
    return tree.is(noun, "attr") && head >= 0 && tree.lemma(head).equals("be") && isFact(tree, head)
        ? named(sentence, noun, Math.max(0, tree.child(head, "nsubj")))
        : Optional.empty();
  }

  /** "the guard, who met Smith, 40": what stands behind another verb is no name for the guard. */
  private static boolean isBeside(Tree tree, int noun, int apposition) {
    return IntStream.range(noun + 1, apposition)
        .noneMatch(i -> tree.isVerb(i) && !tree.is(i, "amod", "compound"));
  }

  /** A town, and no shop in it, is called by the name of a place. */
  private boolean isPlace(int sentence, int noun) {
    return Lexicon.PLACES.contains(reading.trees().get(sentence).lemma(noun));
  }

  /** "Alaska Gov. | Ann Smith", "18:00 | UTC": half of what stands there names nothing. */
  private boolean isWhole(int sentence, Mention mention) {
    Tree tree = reading.trees().get(sentence);
    int before = mention.getFirstToken() - 1;
    int after = mention.getEndToken();
    boolean cut =
        (after < tree.size() && tree.hasTag(after, "NNP"))
            || Lexicon.TITLES.contains(tree.lower(after - 1).replace(".", ""));
    return !cut && (before < 0 || !tree.tag(before).equals("CD"));
  }

  private static boolean isSomebody(Tree tree, int noun) {
    return Lexicon.isSomebody(tree.lemma(noun));
  }

  private static boolean isFact(Tree tree, int verb) {
    return tree.child(verb, "neg", "aux") == Tree.NONE && tree.child(verb, "nsubj") != Tree.NONE;
  }

  private boolean person(int sentence, int token) {
    return reading.person(sentence, token).isPresent();
  }

  /** A person's name for a word that people are called by, and for no other. */
  private Optional<String> named(int sentence, int noun, int token) {
    boolean somebody = isSomebody(reading.trees().get(sentence), noun);
    return reading
        .mention(sentence, token)
        .filter(m -> NAMES.contains(m.getType()))
        .filter(m -> m.getType().equals("PERSON") == somebody)
        .filter(m -> !PLACES.contains(m.getType()) || isPlace(sentence, noun))
        .filter(m -> isWhole(sentence, m))
        .map(Mention::getName);
  }

  /** Whether a document sets out with a country: one named once in passing is not its own. */
  private boolean isScene(String code) {
    return IntStream.range(0, Math.min(OPENING, reading.trees().size()))
        .boxed()
        .flatMap(s -> reading.mentions(s).stream())
        .flatMap(m -> Countries.find(m.getName()).stream())
        .anyMatch(m -> m.code().equals(code));
  }

  /** The one country that the document tells of up to a sentence, or mostly. */
  Optional<String> country(int sentence) {
    Map<String, Long> told =
        IntStream.rangeClosed(0, sentence)
            .boxed()
            .flatMap(s -> reading.mentions(s).stream())
            .flatMap(m -> Countries.find(m.getName()).stream())
            .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
            .collect(groupingBy(Countries.Match::code, TreeMap::new, counting()));
    List<Map.Entry<String, Long>> ranked =
        told.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    boolean clear =
        (ranked.size() == 1 && (ranked.get(0).getValue() > 1 || isScene(ranked.get(0).getKey())))
            || (ranked.size() > 1 && ranked.get(0).getValue() >= LEAD * ranked.get(1).getValue());
    return clear ? Optional.of(Countries.name(ranked.get(0).getKey())) : Optional.empty();
  }
}
