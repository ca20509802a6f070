package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Joints;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Fidelity;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Span;

/**
 * Tells a claim in the words of its sentence, said by whoever says all of it: what is safe where
 * nobody can be sure how a clause is to be read. The evidence remains the clause.
 */
final class AsWritten {
  private AsWritten() {}

  /** Whether the words that a claim would be told in make one statement. */
  static boolean isAtomic(Reading reading, int sentence, BitSet words) {
    Tree tree = reading.trees().get(sentence);
    return !Telling.isSeveral(tree, Joints.run(tree, words.nextSetBit(0)));
  }

  /** Rewrites the claim and tells the tokens that its text is made of now. */
  static BitSet tell(Reading reading, int sentence, BitSet words, Claim claim) {
    Tree tree = reading.trees().get(sentence);
    int word = words.nextSetBit(0);
    BitSet run = Joints.run(tree, word);
    claim.setText(text(reading, sentence, run));
    int top = Tokens.first(run, i -> !run.get(Math.max(0, tree.head(i))) || tree.head(i) < 0);
    boolean verb = top != Tree.NONE && tree.isVerb(top);
    Clause clause = verb ? Clauses.at(tree, top) : new Clause(tree, word, Tree.NONE, run);
    List<Attribution> reporters = reporters(tree, run, top, claim);
    List<Attribution> chain =
        reporters.isEmpty() ? reading.attributions().of(sentence, clause) : reporters;
    claim.setAttribution(chain);
    claim.setFidelity(
        chain.isEmpty() ? Fidelity.UNKNOWN : chain.get(chain.size() - 1).getFidelity());
    claim.setPolarity(verb ? Modalities.polarity(clause) : Polarity.POSITIVE);
    claim.setModality(
        verb ? Modalities.modality(clause, Frames.above(tree, top)) : Modality.ASSERTED);
    List<String> flags = new ArrayList<>(claim.getFlags());
    flags.add(Flags.AS_WRITTEN);
    claim.setFlags(flags);
    return run;
  }

  /**
   * "Lee said the tug left": whatever else is in doubt, it is Lee who says it. Whoever speaks
   * further inside does not say all of the sentence.
   */
  private static List<Attribution> reporters(Tree tree, BitSet run, int top, Claim claim) {
    return claim.getAttribution().stream()
        .filter(a -> Tokens.any(run, i -> isOver(tree, i, top) && cue(tree, i).equals(a.getCue())))
        .toList();
  }

  private static boolean isOver(Tree tree, int frame, int top) {
    boolean below =
        tree.head(frame) == top && !tree.is(frame, "ccomp", "advcl", "relcl", "acl", "conj");
    return ((frame == top || below) && Frames.isFrame(tree, frame))
        || (below && Frames.isAccording(tree, frame));
  }

  private static String cue(Tree tree, int frame) {
    return Frames.frame(tree, frame).cueText();
  }

  /** The sentence, or what stands of it on one side of a joint. */
  static String text(Reading reading, int sentence, BitSet run) {
    return run.equals(reading.all(sentence))
        ? reading.sentence(sentence)
        : new Rendering(reading.trees().get(sentence))
            .of(Trimming.of(reading.trees().get(sentence), run));
  }

  /** Claims without those that another tells in the same words, with all their evidence. */
  static List<ComparableClaim> once(List<ComparableClaim> claims) {
    Map<String, List<ComparableClaim>> byText = new HashMap<>();
    claims.forEach(
        c -> byText.computeIfAbsent(c.getClaim().getText(), t -> new ArrayList<>()).add(c));
    return claims.stream()
        .filter(
            c ->
                !isOne(c.getClaim())
                    || byText.getOrDefault(c.getClaim().getText(), List.of()).stream()
                        .noneMatch(o -> o != c && holds(o.getClaim(), c.getClaim())))
        .toList();
  }

  private static boolean isOne(Claim claim) {
    return claim.getFlags().contains(Flags.AS_WRITTEN);
  }

  /** Whether a claim proves all that another does; of two alike only the first. */
  private static boolean holds(Claim whole, Claim part) {
    Span a = whole.getEvidence();
    Span b = part.getEvidence();
    boolean same = a.getStart() == b.getStart() && a.getEnd() == b.getEnd();
    return a.getStart() <= b.getStart() && a.getEnd() >= b.getEnd() && (!same || !isOne(whole));
  }
}
