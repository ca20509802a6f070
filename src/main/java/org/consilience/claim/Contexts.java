package org.consilience.claim;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.BlockKind;

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

  private static final Pattern ENDED = Pattern.compile("[.!?][^\\p{L}\\p{N}]*$");

  private final Reading reading;
  private final Introductions introductions;
  private final List<Integer> scene;

  Contexts(Reading reading) {
    this.reading = reading;
    this.introductions = new Introductions(reading);
    this.scene =
        IntStream.concat(opening(this::isHeadline), opening(this::isScene)).boxed().toList();
  }

  /**
   * The sentences that a reader of the claim needs, in the order of the text, or "".
   *
   * @param words the tokens of the claim
   */
  String of(int sentence, BitSet words) {
    TreeSet<Integer> sentences = new TreeSet<>();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      int left = Math.max(0, MOST - 1 - sentences.size());
      introductions.of(sentence, i, words).limit(left).forEach(sentences::add);
    }
    scene.stream().filter(s -> s != sentence).forEach(sentences::add);
    return sentences.stream().map(this::text).collect(joining(" "));
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
        && tree.indices().filter(i -> !tree.isPunctuation(i)).count() >= SHORTEST
        && tree.indices().anyMatch(i -> tree.isVerb(i) && Standing.isFinite(tree, i));
  }
}
