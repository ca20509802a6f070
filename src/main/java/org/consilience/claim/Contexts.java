package org.consilience.claim;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.BlockKind;
import org.consilience.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a claim was told in, in the words of its document: the headline, the sentence that sets the
 * scene, and those that introduce what the claim only calls "the fire" or "he". Decontextualisation
 * after Choi et al. (2021), apart from the claim, so that the claim stays minimal (Gunjal and
 * Durrett 2024) and nothing is put into it that its sentence does not say.
 */
final class Contexts {
  /** Sentences that a document opens with. */
  private static final int OPENING = 5;

  /** Words of a sentence that tells who did what. */
  private static final int SHORTEST = 7;

  /** Sentences beside the headline; more are an article and no context. */
  private static final int MOST = 3;

  /** Share of a sentence's words below which a claim is read with the sentence around it. */
  private static final double PART = 0.7;

  /** Sentences before a claim's own that belong to what it tells of. */
  private static final int NEAR = 2;

  /** Names in those sentences that tell an event of its own from what somebody says of this one. */
  private static final int FEWEST_NAMES = 4;

  private static final Set<String> THIRD =
      WordSet.of("he", "his", "she", "her", "it", "its", "they", "their");

  private static final Pattern ENDED = Pattern.compile("[.!?:][^\\p{L}\\p{N}]*$");

  private final Reading reading;
  private final Pointing pointing;
  private final Introductions introductions;
  private final NamesIntroduced names;
  private final List<Integer> scene;
  private final Memo<Integer> further = new Memo<>();
  private final Memo<List<Integer>> around = new Memo<>();
  private final Memo<Boolean> elsewhere = new Memo<>();
  private final Memo<String> texts = new Memo<>();
  private final Memo<Set<String>> nouns = new Memo<>();
  private final Memo<Set<String>> topics = new Memo<>();

  private @Nullable Boolean roundUp;

  Contexts(Reading reading) {
    this.reading = reading;
    this.pointing = new Pointing(reading);
    this.introductions = new Introductions(reading, pointing);
    this.names = new NamesIntroduced(reading);
    this.scene =
        IntStream.concat(opening(this::isHeadline), opening(this::isScene)).boxed().toList();
  }

  /**
   * The sentences that a reader of the claim needs, in the order of the text, or "".
   *
   * @param words the tokens of the claim
   * @param text who asserts it and what it says
   */
  String of(int sentence, BitSet words, String text) {
    TreeSet<Integer> sentences = new TreeSet<>();
    BitSet open = (BitSet) introductions.open(sentence).clone();
    open.and(words);
    int left = MOST - 1;
    for (int i = open.nextSetBit(0); i >= 0 && left > 0; i = open.nextSetBit(i + 1)) {
      List<Integer> found = introductions.of(sentence, i, words);
      sentences.addAll(found.subList(0, Math.min(left, found.size())));
      left = MOST - 1 - sentences.size();
    }
    if (sentences.isEmpty() && isQuoted(sentence, words)) {
      sentences.add(Math.max(0, sentence - 1));
    }
    for (int s : List.copyOf(sentences)) {
      int before = further.of(s, this::further);
      sentences.add(before == Introductions.NONE ? s : before);
    }
    sentences.addAll(around.of(sentence, s -> around(s).filter(other -> other != s).toList()));
    if (isPart(sentence, words) || isLedBefore(sentence, words)) {
      sentences.add(sentence);
    }
    names.introduce(text, sentence, words, sentences);
    StringJoiner context = new StringJoiner(" ");
    for (int s : sentences) {
      context.add(texts.of(s, this::text));
    }
    return context.toString();
  }

  /** What the subject of a sentence that introduces another is itself introduced by. */
  private int further(int sentence) {
    Tree tree = reading.trees().get(sentence);
    BitSet all = reading.all(sentence);
    BitSet open = introductions.open(sentence);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      List<Integer> found =
          pointing.isPointed(sentence, tree, i)
              ? introductions.of(sentence, i, all)
              : List.<Integer>of();
      for (int before : found) {
        if (before < sentence) {
          return before;
        }
      }
    }
    return Introductions.NONE;
  }

  private boolean isQuoted(int sentence, BitSet words) {
    return !words.isEmpty() && reading.quotation(sentence, words.nextSetBit(0)).isPresent();
  }

  /**
   * Whether a claim leaves out so much of its sentence that this tells what the rest belongs to.
   */
  private boolean isPart(int sentence, BitSet words) {
    int all = reading.trees().get(sentence).words();
    boolean named =
        scene.contains(sentence)
            && reading.mentions(sentence).stream().anyMatch(m -> !words.get(m.getFirstToken()));
    return named || words.cardinality() < PART * all;
  }

  /** "The index fell, and by noon it had lost a tenth": what "it" is stands before the claim. */
  private boolean isLedBefore(int sentence, BitSet words) {
    Tree tree = reading.trees().get(sentence);
    int first = words.nextSetBit(0);
    return first > 0
        && Tokens.any(words, i -> isOpening(tree, i, words))
        && Tokens.any(0, first, i -> tree.is(i, "nsubj", "nsubjpass"));
  }

  /** Whether a pronoun for somebody or something comes before all nouns of a claim. */
  private static boolean isOpening(Tree tree, int i, BitSet words) {
    return tree.hasTag(i, "PRP", "PRP$")
        && THIRD.contains(tree.lower(i))
        && !tree.is(i, "expl")
        && Tokens.none(words.get(0, i), t -> tree.isNoun(t) && !tree.hasEntity(t, "DATE", "TIME"));
  }

  /** Whether the lines around a sentence tell of another event than the opening does. */
  private boolean isElsewhere(int sentence) {
    return elsewhere.of(sentence, this::isApart);
  }

  private boolean isApart(int sentence) {
    return scene.stream().allMatch(s -> s < sentence - NEAR)
        && nearby(sentence).mapToInt(s -> reading.mentions(s).size()).sum() >= FEWEST_NAMES
        && nearby(sentence).noneMatch(s -> scene.stream().anyMatch(t -> isOnOne(s, t)));
  }

  private static Stream<Integer> nearby(int sentence) {
    return IntStream.rangeClosed(Math.max(0, sentence - NEAR), sentence).boxed();
  }

  /** The scene, and where the claim is of another event the sentences that it goes on from. */
  private Stream<Integer> around(int sentence) {
    if (!isElsewhere(sentence)) {
      return scene.stream();
    }
    return Stream.concat(
        scene.stream().filter(s -> isHeadline(s) || !isRoundUp()),
        nearby(sentence).filter(s -> s < sentence));
  }

  /** Whether most of a document tells of other events than its opening, as the day's results do. */
  private boolean isRoundUp() {
    if (roundUp == null) {
      int size = reading.trees().size();
      roundUp = IntStream.range(0, size).filter(this::isElsewhere).count() * 2 > size;
    }
    return roundUp;
  }

  /** Whether two sentences have a topic in common; whom pronouns mean costs more to find. */
  private boolean isOnOne(int a, int b) {
    return !Collections.disjoint(nouns.of(a, this::nouns), nouns.of(b, this::nouns))
        || !Collections.disjoint(topics.of(a, this::topics), topics.of(b, this::topics));
  }

  private Set<String> nouns(int sentence) {
    Tree tree = reading.trees().get(sentence);
    Set<String> nouns = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNoun(i) && !tree.hasEntity(i, "DATE", "TIME")) {
        nouns.add(tree.lemma(i));
      }
    }
    return nouns;
  }

  /** The nouns and names of a sentence, and who is meant by its pronouns. */
  private Set<String> topics(int sentence) {
    Set<String> topics = new HashSet<>(nouns.of(sentence, this::nouns));
    Tree tree = reading.trees().get(sentence);
    tree.indices()
        .filter(i -> tree.hasTag(i, "PRP", "PRP$"))
        .mapToObj(i -> reading.attributions().references().person(sentence, i))
        .flatMap(Optional::stream)
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
        .forEach(topics::add);
    return topics;
  }

  private String text(int sentence) {
    String text = reading.sentence(sentence);
    return ENDED.matcher(text).find() ? text : text + ".";
  }

  private IntStream opening(IntPredicate wanted) {
    return IntStream.range(0, Math.min(OPENING, reading.trees().size())).filter(wanted).limit(1);
  }

  private boolean isHeadline(int sentence) {
    return reading.trees().get(sentence).sentence().getBlockKind() == BlockKind.HEADLINE;
  }

  /** The first full sentence that names somebody or something. */
  private boolean isScene(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return !isHeadline(sentence)
        && !reading.mentions(sentence).isEmpty()
        && tree.words() >= SHORTEST
        && tree.indices().anyMatch(i -> tree.isVerb(i) && Standing.isFinite(tree, i));
  }
}
