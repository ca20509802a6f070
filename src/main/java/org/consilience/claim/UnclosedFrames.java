package org.consilience.claim;

import java.util.Optional;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.quotation.Quotation;
import org.consilience.model.Mention;

/**
 * The frame within a quotation whose closing mark is missing: "\u201CThe dam is safe, said Ann
 * Smith. It was rebuilt." The words end where it begins.
 */
final class UnclosedFrames {
  private final Reading reading;

  UnclosedFrames(Reading reading) {
    this.reading = reading;
  }

  /** What is said in the first sentence; none where nobody with a name is told to say it. */
  Optional<Speech> of(Passage passage) {
    if (passage.quotation().closed() || passage.isEmpty()) {
      return Optional.empty();
    }
    int sentence = passage.first();
    Tree tree = passage.tree(sentence);
    for (int i = passage.tokens(sentence).nextSetBit(0) + 2; i < tree.size(); i++) {
      Optional<Mention> speaker = isSaying(tree, i) ? speaker(sentence, i) : Optional.empty();
      if (speaker.isPresent()) {
        return Optional.of(speech(passage, sentence, i, speaker.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isSaying(Tree tree, int i) {
    return Frames.isCue(tree, i) && Lexicon.isSaid(tree.lemma(i)) && Standing.isFinite(tree, i);
  }

  private Optional<Mention> speaker(int sentence, int cue) {
    Tree tree = reading.trees().get(sentence);
    return reading
        .person(sentence, cue + 1)
        .filter(m -> isInverted(tree, cue, m))
        .or(
            () ->
                Tokens.none(cue + 1, tree.size(), i -> !tree.isPunctuation(i))
                    ? before(sentence, cue)
                    : Optional.empty());
  }

  private static boolean isInverted(Tree tree, int cue, Mention speaker) {
    int last = speaker.getEndToken() - 1;
    return speaker.getFirstToken() == cue + 1
        && (tree.isComma(cue - 1) || (tree.is(last, "nsubj") && tree.head(last) == cue));
  }

  /** "..., Ann Smith, an engineer, says." */
  private Optional<Mention> before(int sentence, int cue) {
    Tree tree = reading.trees().get(sentence);
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && m.getEndToken() <= cue)
        .filter(m -> m.getFirstToken() > 1 && tree.isComma(m.getFirstToken() - 1))
        .filter(m -> m.getEndToken() == cue || tree.isComma(m.getEndToken()))
        .reduce((a, b) -> b);
  }

  private static Speech speech(Passage passage, int sentence, int cue, Mention speaker) {
    Tree tree = passage.tree(sentence);
    int start = Math.min(cue, speaker.getFirstToken());
    int last = tree.isComma(start - 1) ? start - 2 : start - 1;
    Quotation whole = passage.quotation();
    int end = tree.token(last).getEnd();
    return new Speech(
        new Quotation(whole.start(), end, true, whole.block()),
        new Frame(tree, cue, speaker.getEndToken() - 1, Frames.frame(tree, cue).own()),
        sentence);
  }
}
