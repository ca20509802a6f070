package org.consilience.claim.grammar;

import java.util.BitSet;
import org.consilience.claim.lexicon.Lexicon;

/** The speaker before a verb of speech whom the parser hangs on something else than the verb. */
final class Stray {
  private Stray() {}

  /** Whoever stands last before the verb, or {@link Tree#NONE}. */
  static int speaker(Tree tree, int cue) {
    int near = Math.max(nounBefore(tree, cue), nameBefore(tree, cue));
    return near == Tree.NONE ? setOff(tree, cue) : near;
  }

  /** "after the envoy to Rome said": the parser may hang the speaker on what stands before. */
  private static int nounBefore(Tree tree, int cue) {
    int noun = cue > 0 && tree.isNoun(cue - 1) && tree.tag(cue).equals("VBD") ? cue - 1 : Tree.NONE;
    int above = noun == Tree.NONE || !tree.is(noun, "pobj") ? Tree.NONE : tree.head(noun);
    boolean inside = above >= 0 && tree.head(above) >= 0 && tree.isNoun(tree.head(above));
    return inside ? tree.head(above) : noun;
  }

  /** "On Monday the mayor, Ann Smith, said": the parser may take the mayor for the Monday. */
  private static int nameBefore(Tree tree, int cue) {
    int name = cue - 2;
    boolean named =
        name > 0
            && tree.isComma(cue - 1)
            && tree.is(name, "appos")
            && tree.hasEntity(name, "PERSON")
            && tree.tag(cue).equals("VBD");
    return named ? name : Tree.NONE;
  }

  /** "It sank, police in Oslo, Norway, said" and "has cut jobs, Ann Smith, the chair, said". */
  private static int setOff(Tree tree, int cue) {
    int content = Lexicon.isSaid(tree.lemma(cue)) ? Frames.content(tree, cue) : Tree.NONE;
    if (content == Tree.NONE || content > cue || !Standing.isFinite(tree, cue)) {
      return Tree.NONE;
    }
    BitSet below = tree.below(content);
    return Tokens.any(content, cue, tree::isQuotationMark)
        ? Tree.NONE
        : below.stream()
            .filter(i -> content < i && i < cue && isSomebody(tree, i) && fills(tree, i, cue))
            .findFirst()
            .orElse(Tree.NONE);
  }

  /** Whether a phrase stands between a comma and the verb. */
  private static boolean fills(Tree tree, int noun, int cue) {
    BitSet phrase = tree.below(noun);
    int first = phrase.nextSetBit(0);
    return first > 0
        && tree.isComma(first - 1)
        && phrase.nextClearBit(first) >= phrase.length()
        && Tokens.all(phrase.length(), cue, tree::isComma);
  }

  private static boolean isSomebody(Tree tree, int noun) {
    return tree.isNoun(noun)
        && (!Frames.isThing(tree, noun) || tree.lemma(noun).equals("police"))
        && (tree.hasTag(noun, "NN", "NNS") || tree.hasEntity(noun, "PERSON", "ORG", "NORP"));
  }
}
