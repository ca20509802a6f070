package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * "After seeing the rider | stumbling, falling and rising": a participle right behind an object,
 * with no word that coordinates it, is what the object does.
 */
final class ObjectComplements {
  private ObjectComplements() {}

  static List<Move> moves(Tree tree, int participle) {
    int verb = tree.is(participle, "conj") ? tree.head(participle) : Tree.NONE;
    boolean loose =
        tree.tag(participle).equals("VBG")
            && 0 <= verb
            && verb < participle
            && tree.isVerb(verb)
            && !tree.anyChild(participle, c -> c < participle);
    int object = loose ? tree.child(verb, "dobj") : Tree.NONE;
    return object > verb
            && object < participle
            && tree.below(object).length() == participle
            && !tree.anyChild(verb, c -> tree.is(c, "cc") && c < participle)
        ? List.of(new Move(participle, object, "acl"))
        : List.of();
  }
}
