package org.consilience.claim.grammar;

import java.util.Set;
import java.util.stream.IntStream;

/** Participles that tell how far or how many, not what somebody did. */
final class Extents {
  /** Verbs of extent and measure: B. Levin, "English Verb Classes" (1993), 47.7, 47.8 and 54.1. */
  private static final Set<String> VERBS =
      Set.of("span", "range", "total", "number", "average", "date", "measure", "weigh");

  private Extents() {}

  /** The convictions of "has three convictions, spanning two years", or {@link Tree#NONE}. */
  static int measured(Tree tree, int verb) {
    int governor = tree.head(verb);
    boolean extent =
        tree.is(verb, "advcl")
            && tree.tag(verb).equals("VBG")
            && VERBS.contains(tree.lemma(verb))
            && governor >= 0
            && governor < verb
            && tree.isSetOff(verb);
    int object = extent ? tree.child(governor, "dobj", "attr") : Tree.NONE;
    int comma = tree.below(verb).nextSetBit(0) - 1;
    int end = object > governor ? tree.below(object).length() : comma + 1;
    return end <= comma && isDated(tree, end, comma) ? object : Tree.NONE;
  }

  /** "sold ten boats last year, totaling": when it was parts nothing from its measure. */
  private static boolean isDated(Tree tree, int from, int to) {
    return IntStream.range(from, to).allMatch(i -> tree.hasEntity(i, "DATE", "TIME"));
  }
}
