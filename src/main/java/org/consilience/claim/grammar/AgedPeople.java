package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * "A vigil for Ana Ruiz, 16, | killed on Saturday": a participle behind a name and an age tells of
 * whom they are.
 */
final class AgedPeople {
  private AgedPeople() {}

  static List<Move> moves(Tree tree, int participle) {
    int name = participle - 4;
    boolean aged =
        name >= 0
            && tree.hasTag(participle, "VBN", "VBG")
            && tree.is(participle, "acl", "advcl", "dep")
            && isComma(tree, participle - 1)
            && tree.tag(participle - 2).equals("CD")
            && isComma(tree, participle - 3)
            && tree.hasEntity(name, "PERSON");
    return aged && tree.head(participle) != name && !isSubject(tree, name)
        ? List.of(new Move(participle, name, "acl"))
        : List.of();
  }

  /** "Ana Ruiz, 16, driving home, saw it" is well as it is. */
  private static boolean isSubject(Tree tree, int name) {
    return tree.is(name, "nsubj", "nsubjpass");
  }

  private static boolean isComma(Tree tree, int i) {
    return tree.token(i).getForm().equals(",");
  }
}
