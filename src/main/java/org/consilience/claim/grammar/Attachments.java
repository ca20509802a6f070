package org.consilience.claim.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.model.Sentence;
import org.consilience.model.Token;

/**
 * Hangs anew what the parser certainly hung on the wrong word: the second of two clauses that an
 * "and" joins, whose subject it took for another object of the first.
 */
final class Attachments {
  /** Mends one after the other; more of them are no sentence. */
  private static final int MOST = 6;

  private Attachments() {}

  /** A word that gets another head. */
  record Move(int token, int head, String relation) {}

  static Tree mended(Tree parsed) {
    Tree tree = parsed;
    for (int mends = 0; mends < MOST; mends++) {
      Optional<List<Move>> moves = moves(tree);
      if (moves.isEmpty()) {
        return tree;
      }
      tree = Tree.parsed(moved(tree.sentence(), moves.get()));
    }
    return tree;
  }

  private static Optional<List<Move>> moves(Tree tree) {
    return tree.indices()
        .boxed()
        .flatMap(
            i ->
                Stream.of(
                    SecondClauses.moves(tree, i),
                    LedClauses.moves(tree, i),
                    GerundSubjects.moves(tree, i),
                    ObjectComplements.moves(tree, i),
                    AgedPeople.moves(tree, i),
                    AgentParticiples.moves(tree, i),
                    Predicatives.moves(tree, i)))
        .filter(moves -> !moves.isEmpty())
        .findFirst();
  }

  private static Sentence moved(Sentence sentence, List<Move> moves) {
    Sentence moved = Sentence.newBuilder(sentence).build();
    for (Move move : moves) {
      Token token = moved.getTokens().get(move.token());
      token.setHead(move.head());
      token.setRelation(move.relation());
    }
    return moved;
  }
}
