package org.consilience.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Parts;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.model.Attribution;

/**
 * The clause that holds words quoted in part, of a sentence that makes more than one statement:
 * "She said that the mill is old and that the dam “may well burst”".
 */
final class QuotedClauses {
  private QuotedClauses() {}

  static Optional<String> told(
      Reading reading,
      Attributions attributions,
      int sentence,
      BitSet quoted,
      List<Attribution> chain) {
    Tree tree = reading.trees().get(sentence);
    BitSet words = Trimming.of(tree, quoted);
    return chain.isEmpty() || !isSeveral(tree, words)
        ? Optional.empty()
        : reading.clauses(sentence).stream()
            .filter(c -> !Parts.isPart(tree, c.head()) && Standing.isFinite(tree, c.head()))
            .filter(c -> c.subject() != Tree.NONE && tree.isNoun(c.subject()))
            .map(c -> new ClauseText(reading, attributions, sentence, c))
            .filter(t -> Tokens.none(words, i -> !t.words().get(i)))
            .min(Comparator.comparingInt(t -> t.words().cardinality()))
            .flatMap(t -> marked(tree, t, words, chain));
  }

  /** Whether two verbs with a subject each are coordinated, and not both quoted. */
  private static boolean isSeveral(Tree tree, BitSet words) {
    return Tokens.any(
        0, tree.size(), v -> isSecond(tree, v) && !(words.get(v) && words.get(tree.head(v))));
  }

  private static boolean isSecond(Tree tree, int verb) {
    return tree.is(verb, "conj")
        && tree.isVerb(tree.head(verb))
        && Standing.isFinite(tree, verb)
        && Clauses.ownSubject(tree, verb) != Tree.NONE;
  }

  private static Optional<String> marked(
      Tree tree, ClauseText clause, BitSet words, List<Attribution> chain) {
    String told = clause.text(chain);
    String said = new Rendering(tree).of(words);
    return clause.isFlagged(QuoteExtractor.UNSURE) || !told.contains(said)
        ? Optional.empty()
        : Optional.of(told.replace(said, "\u201C" + said + "\u201D"));
  }
}
