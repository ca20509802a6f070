package org.consilience.claim.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Reports that go on behind a semicolon: "Reports said the markets slowed; as a result, orders were
 * withdrawn". Where nothing links the two clauses the text goes on by itself.
 */
final class Semicolons {
  /**
   * Conjuncts of result: R. Quirk et al., "A Comprehensive Grammar of the English Language", 8.137.
   */
  private static final Set<String> RESULTS =
      Set.of("therefore", "thus", "hence", "consequently", "accordingly", "result", "consequence");

  private Semicolons() {}

  /** The verb before a semicolon whose speaker tells what stands behind it as well. */
  static Optional<Frame> report(Tree tree, int predicate) {
    int subject = Clauses.ownSubject(tree, predicate);
    int start = subject == Tree.NONE ? predicate : tree.below(subject).nextSetBit(0);
    int mark = markBefore(tree, Math.min(start, predicate));
    boolean goesOn =
        subject != Tree.NONE
            && mark != Tree.NONE
            && Tokens.none(0, predicate, tree::isQuotationMark)
            && (isResult(tree, mark, start) || Parallels.isShifted(tree, predicate));
    return goesOn
        ? IntStream.range(0, mark)
            .filter(c -> isReport(tree, c, mark))
            .mapToObj(c -> Frames.frame(tree, c))
            .filter(f -> f.source() != Tree.NONE)
            .findFirst()
        : Optional.empty();
  }

  /** The semicolon before a clause, with no other verb in between. */
  private static int markBefore(Tree tree, int start) {
    for (int i = start - 1; i >= 0 && !tree.isVerb(i); i--) {
      if (tree.token(i).getForm().equals(";")) {
        return i;
      }
    }
    return Tree.NONE;
  }

  private static boolean isResult(Tree tree, int mark, int start) {
    return Tokens.any(mark, start, i -> RESULTS.contains(tree.lower(i)));
  }

  private static boolean isReport(Tree tree, int cue, int mark) {
    int content = tree.isVerb(cue) ? Frames.content(tree, cue) : Tree.NONE;
    return cue < content
        && content < mark
        && Frames.isFrame(tree, cue)
        && "SPEECH".equals(Lexicon.REPORTING.get(tree.lemma(cue)))
        && (tree.head(cue) < 0 || tree.is(cue, "ccomp"));
  }
}
