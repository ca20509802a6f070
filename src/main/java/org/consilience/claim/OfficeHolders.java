package org.consilience.claim;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Who "the governor" or "the bank chief" is where an office speaks: the one person to whom the text
 * gives that office by a title, an apposition or a copula (the precise constructs of the sieve of
 * Lee et al. 2013), by the same word or by another one for whoever heads a body.
 */
final class OfficeHolders {
  /** Sentences looked back for somebody without a name: a news story's length. */
  private static final int REACH = 60;

  /** Sentences back within which one of several is still meant. */
  private static final int NEAR = 2;

  /** What whoever heads a body is called by in turn. */
  private static final Set<String> HEADS =
      Set.of(
          "chief",
          "head",
          "boss",
          "chairman",
          "chairwoman",
          "chair",
          "president",
          "director",
          "governor");

  private static final Map<String, String> SHORT =
      Map.of(
          "gov.", "governor",
          "sen.", "senator",
          "gen.", "general",
          "rep.", "representative",
          "atty.", "attorney",
          "adm.", "admiral",
          "sgt.", "sergeant",
          "det.", "detective",
          "capt.", "captain",
          "prof.", "professor");

  private static final Set<String> OTHERS =
      Set.of("former", "other", "second", "new", "next", "rival", "ex", "deputy", "vice", "first");

  /** Somebody with an office, and what else is said of the office. */
  private record Holder(
      int sentence, String office, String name, Set<String> words, boolean proper) {}

  private final Reading reading;
  private final Antecedents antecedents;
  private final List<Holder> holders = new ArrayList<>();

  OfficeHolders(Reading reading) {
    this.reading = reading;
    this.antecedents = new Antecedents(reading);
    for (int s = 0; s < reading.trees().size(); s++) {
      int sentence = s;
      Tree tree = reading.trees().get(s);
      tree.indices()
          .filter(i -> isOffice(tree, i))
          .forEach(i -> antecedents.name(sentence, i).ifPresent(n -> add(sentence, i, n)));
    }
  }

  private void add(int sentence, int i, String name) {
    Tree tree = reading.trees().get(sentence);
    boolean title = tree.is(i, "compound");
    BitSet phrase = Phrases.whole(tree, title ? tree.head(i) : i);
    if (title) {
      phrase.clear(i, tree.size());
    }
    boolean proper = Tokens.none(phrase, t -> t != i && tree.hasTag(t, "NN", "NNS", "JJ"));
    holders.add(new Holder(sentence, office(tree, i), name, words(tree, phrase, i), proper));
  }

  private static boolean isOffice(Tree tree, int i) {
    return tree.isNoun(i) && Lexicon.isSomebody(office(tree, i));
  }

  /** The word for an office, for "Gov." as well. */
  static String office(Tree tree, int i) {
    return SHORT.getOrDefault(tree.lower(i), tree.hasTag(i, "NNP") ? tree.lower(i) : tree.lemma(i));
  }

  private static Set<String> words(Tree tree, BitSet phrase, int noun) {
    return Antecedents.modifiers(tree, phrase, noun).stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  /** The name; none where nobody or more than one fits, or where an unnamed one was told of. */
  Optional<String> of(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    Set<String> words = words(tree, Phrases.core(tree, noun), noun);
    if (!isOffice(tree, noun)
        || words.stream().anyMatch(OTHERS::contains)
        || isAnybodys(sentence, noun)) {
      return Optional.empty();
    }
    String office = office(tree, noun);
    boolean proper = tree.anyChild(noun, c -> c < noun && tree.hasTag(c, "NNP", "NNPS"));
    List<Holder> same = holders.stream().filter(h -> h.office().equals(office)).toList();
    Stream<Holder> meant =
        same.isEmpty() && HEADS.contains(office)
            ? holders.stream().filter(h -> HEADS.contains(h.office()))
            : same.stream();
    List<Holder> fitting = meant.filter(h -> fits(h, words, proper)).toList();
    return single(fitting).or(() -> single(near(fitting, sentence)));
  }

  /** Of several with one office the one told of right before. */
  private static List<Holder> near(List<Holder> holders, int sentence) {
    return holders.stream()
        .filter(h -> sentence - NEAR <= h.sentence() && h.sentence() < sentence)
        .toList();
  }

  /** "the fire chief" is no police chief, but may be the chief of Leeds. */
  private static boolean fits(Holder holder, Set<String> words, boolean proper) {
    return words.isEmpty()
        || words.stream().anyMatch(holder.words()::contains)
        || (!proper && holder.proper());
  }

  private static Optional<String> single(List<Holder> holders) {
    List<String> names = holders.stream().map(Holder::name).distinct().toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** Whether whoever was called so last is somebody without a name: "a coach said". */
  private boolean isAnybodys(int sentence, int noun) {
    String office = office(reading.trees().get(sentence), noun);
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Tree tree = reading.trees().get(s);
      for (int i = (s == sentence ? noun : tree.size()) - 1; i >= 0; i--) {
        if (tree.isNoun(i) && office(tree, i).equals(office)) {
          int at = i;
          return antecedents.name(s, i).isEmpty()
              && tree.anyChild(i, c -> c < at && tree.hasLemma(c, "a", "an", "another", "one"));
        }
      }
    }
    return false;
  }
}
