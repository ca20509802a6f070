package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.model.Sentence;
import org.consilience.model.Token;

/**
 * Hangs anew what the parser certainly hung on the wrong word: the second of two clauses that an
 * "and" joins, whose subject it took for another object of the first.
 */
final class Attachments {
  /** Mends one after the other; more of them are no sentence. */
  private static final int MOST = 6;

  /** What to hang anew for a token; nothing where it is well. */
  private interface Mend {
    List<Move> moves(Tree tree, int token);
  }

  private static final List<Mend> MENDS =
      List.of(
          SecondClauses::moves,
          LedClauses::moves,
          GerundSubjects::moves,
          ObjectComplements::moves,
          AgedPeople::moves,
          AgentParticiples::moves,
          SecondRelatives::moves,
          Predicatives::moves,
          CommaVerbs::moves,
          DeclinedReports::moves);

  private Attachments() {}

  /** A word that gets another head. */
  record Move(int token, int head, String relation) {}

  static Tree mended(Tree parsed) {
    Tree tree = parsed;
    for (int mends = 0; mends < MOST; mends++) {
      List<Move> moves = moves(tree);
      if (moves.isEmpty()) {
        return tree;
      }
      tree = Tree.parsed(moved(tree.sentence(), moves));
    }
    return tree;
  }

  private static List<Move> moves(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      for (Mend mend : MENDS) {
        List<Move> moves = mend.moves(tree, i);
        if (!moves.isEmpty()) {
          return moves;
        }
      }
    }
    return List.of();
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
