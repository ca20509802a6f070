package org.consilience.claim.grammar;

import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * "She was struck by a car | heading north": right behind whoever did it, a participle tells of
 * them; but who was seen or caught "by police driving north" may be the one who drove.
 */
final class AgentParticiples {
  /** Verbs of perception, of catching and of finding take the participle for what was going on. */
  private static final Set<String> PERCEIVING =
      Set.of(
          "see",
          "spot",
          "observe",
          "watch",
          "notice",
          "hear",
          "catch",
          "find",
          "film",
          "record",
          "photograph",
          "picture",
          "stop",
          "arrest",
          "show",
          "keep",
          "leave");

  private AgentParticiples() {}

  static List<Move> moves(Tree tree, int participle) {
    int verb = tree.is(participle, "advcl") ? tree.head(participle) : Tree.NONE;
    int by = tree.tag(participle).equals("VBG") ? tree.child(verb, "agent") : Tree.NONE;
    int agent = tree.child(by, "pobj");
    boolean right =
        agent != Tree.NONE
            && agent < participle
            && tree.below(by).length() == participle
            && tree.below(participle).nextSetBit(0) == participle
            && !PERCEIVING.contains(tree.lemma(verb));
    return right ? List.of(new Move(participle, agent, "acl")) : List.of();
  }
}
