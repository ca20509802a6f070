package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.BlockKind;
import org.consilience.model.Mention;
import org.consilience.text.WordSet;

/**
 * What a claim was told in, in the words of its document: the headline, the sentence that sets the
 * scene, and those that introduce what the claim only calls "the fire" or "he". Decontextualisation
 * after Choi et al. (2021), apart from the claim, so that the claim stays minimal (Gunjal and
 * Durrett 2024) and nothing is put into it that its sentence does not say.
 */
final class Contexts {
  /** Sentences that a document opens with. */
  private static final int OPENING = 5;

  /** Short sentences told together: "I have done it." */
  private static final int STEPS = 2;

  /** Words of a sentence that tells who did what. */
  private static final int SHORTEST = 7;

  /** Sentences beside the headline; more are an article and no context. */
  private static final int MOST = 3;

  /** Share of a sentence's words below which a claim is read with the sentence around it. */
  private static final double PART = 0.7;

  private static final Set<String> THIRD =
      WordSet.of("he", "his", "she", "her", "it", "its", "they", "their");

  private static final Set<String> BARE =
      WordSet.of("it", "its", "they", "their", "this", "that", "these", "those");

  private static final Set<String> NAMES =
      Set.of("PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART");

  private static final Pattern ENDED = Pattern.compile("[.!?:][^\\p{L}\\p{N}]*$");

  private final Reading reading;
  private final Pointing pointing;
  private final Introductions introductions;
  private final NamesIntroduced names;
  private final List<Integer> scene;
  private final Memo<Integer> further = new Memo<>();
  private final Surroundings surroundings;
  private final Memo<List<Integer>> around = new Memo<>();
  private final Memo<String> texts = new Memo<>();

  Contexts(Reading reading) {
    this.reading = reading;
    this.pointing = new Pointing(reading);
    this.introductions = new Introductions(reading, pointing);
    this.names = new NamesIntroduced(reading);
    this.scene =
        IntStream.concat(opening(this::isHeadline), opening(this::isScene)).boxed().toList();
    this.surroundings = new Surroundings(reading, scene, this::isHeadline);
  }

  /**
   * The sentences that a reader of the claim needs, in the order of the text, or "".
   *
   * @param words the tokens of the claim
   * @param text who asserts it and what it says
   */
  String of(int sentence, BitSet words, String text) {
    TreeSet<Integer> sentences = introducing(sentence, words);
    for (int s : List.copyOf(sentences)) {
      goBack(s, sentences);
    }
    sentences.addAll(around.of(sentence, surroundings::of));
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

  /** The sentences that bring in what a claim leaves open. */
  private TreeSet<Integer> introducing(int sentence, BitSet words) {
    TreeSet<Integer> sentences = new TreeSet<>();
    BitSet open = (BitSet) introductions.open(sentence).clone();
    open.and(words);
    int left = MOST - 1;
    for (int i = open.nextSetBit(0); i >= 0 && left > 0; i = open.nextSetBit(i + 1)) {
      List<Integer> found = introductions.of(sentence, i, words);
      sentences.addAll(found.subList(0, Math.min(left, found.size())));
      left = MOST - 1 - sentences.size();
    }
    if (sentences.isEmpty()
        && (isQuoted(sentence, words) || (sentence > 0 && isNameless(sentence, words)))) {
      sentences.add(Math.max(0, sentence - 1));
    }
    return sentences;
  }

  /** Adds what a sentence that introduces another goes on from itself. */
  private void goBack(int sentence, Set<Integer> sentences) {
    int before = further.of(sentence, this::further);
    if (before != Introductions.NONE) {
      sentences.add(before);
    }
    for (int steps = 0; steps < STEPS && sentences.size() < MOST && isShort(before); steps++) {
      before--;
      sentences.add(before);
    }
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
    return sentence > 0 && isThin(tree, all) ? sentence - 1 : Introductions.NONE;
  }

  /** "That was good." and "They had sold it twice.": tells only with the sentence before it. */
  private static boolean isThin(Tree tree, BitSet all) {
    return tree.words() < SHORTEST || Tokens.any(all, i -> isOpening(tree, i, all, BARE));
  }

  private boolean isShort(int sentence) {
    return sentence > 0
        && !isHeadline(sentence)
        && reading.trees().get(sentence).words() < SHORTEST;
  }

  private boolean isQuoted(int sentence, BitSet words) {
    return !words.isEmpty() && reading.quotation(sentence, words.nextSetBit(0)).isPresent();
  }

  /** "Registration ends in May": of what, the sentence before may tell. */
  private boolean isNameless(int sentence, BitSet words) {
    for (Mention mention : reading.mentions(sentence)) {
      if (NAMES.contains(mention.getType()) && words.get(mention.getFirstToken())) {
        return false;
      }
    }
    return true;
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
        && Tokens.any(words, i -> isOpening(tree, i, words, THIRD))
        && Tokens.any(0, first, i -> tree.is(i, "nsubj", "nsubjpass"));
  }

  /** Whether a pronoun for somebody or something comes before all nouns of a claim. */
  private static boolean isOpening(Tree tree, int i, BitSet words, Set<String> pronouns) {
    return pronouns.contains(tree.lower(i))
        && (tree.hasTag(i, "PRP", "PRP$") || tree.is(i, "nsubj"))
        && !tree.is(i, "expl")
        && Tokens.none(words.get(0, i), t -> tree.isNoun(t) && !tree.hasEntity(t, "DATE", "TIME"));
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
