package org.consilience.claim.grammar;

import org.consilience.claim.lexicon.Lexicon;

/** Which noun a relative pronoun stands for by its kind: nobody is "which", and no thing "who". */
final class RelativeNouns {
  /** Preposition, noun, participle, noun: what is further up is told of by other words. */
  private static final int FARTHEST = 5;

  private RelativeNouns() {}

  /**
   * The noun, or one above or behind it that the pronoun goes better with; {@link Tree#NONE} for
   * "worked as a nurse, which is a pity".
   *
   * @param before the word before the relative clause
   */
  static int of(Tree tree, int noun, int relative, int before) {
    if (tree.lemma(relative).equals("that") && isSomebody(tree, noun)) {
      return nearestThing(tree, noun, before);
    }
    if (tree.lower(relative).equals("who")) {
      return somebody(tree, noun);
    }
    if (!tree.lemma(relative).equals("which")) {
      return noun;
    }
    int thing = thing(tree, noun);
    boolean person = tree.hasTag(thing, "NN") && Lexicon.PEOPLE.containsKey(tree.lemma(thing));
    return person ? Tree.NONE : thing;
  }

  /**
   * "a woman outside the bank, who wept": a bank is never "who", whoever it tells the place of is.
   */
  static int somebody(Tree tree, int noun) {
    int node = Frames.isThing(tree, noun) || isShip(tree, noun) ? tree.head(noun) : Tree.NONE;
    for (int steps = 0; node >= 0 && steps < FARTHEST && !Standing.isFinite(tree, node); steps++) {
      if (tree.isNoun(node) && isSomebody(tree, node)) {
        return node;
      }
      node = tree.head(node);
    }
    return noun;
  }

  /** "sailors on board the SS Hale, who wept". */
  private static boolean isShip(Tree tree, int noun) {
    return tree.anyChild(
        noun, c -> tree.is(c, "compound") && Lexicon.SHIPS.contains(tree.lower(c)));
  }

  /** The noun right before, or what a place right before tells the place of. */
  private static int nearestThing(Tree tree, int noun, int before) {
    int above = before > noun && tree.is(before, "pobj") ? tree.head(tree.head(before)) : noun;
    int thing = before > noun && tree.hasEntity(before, "GPE", "LOC") ? above : before;
    return thing > noun && tree.isNoun(thing) && !isSomebody(tree, thing) ? thing : noun;
  }

  /** "the manager of the shop that burned": who holds an office is "who", not "that". */
  private static boolean isSomebody(Tree tree, int noun) {
    return tree.hasTag(noun, "NN", "NNS")
        ? Lexicon.ROLE_NOUNS.contains(tree.lemma(noun))
            || Lexicon.PEOPLE.containsKey(tree.lemma(noun))
        : tree.hasEntity(noun, "PERSON");
  }

  /** "the death of Smith, which shook the town": a person is never "which", what it hangs on is. */
  private static int thing(Tree tree, int noun) {
    boolean person = tree.token(noun).getEntity().equals("PERSON");
    int preposition = tree.head(noun);
    boolean hangs = preposition >= 0 && tree.is(preposition, "prep");
    int above = hangs ? tree.head(preposition) : Tree.NONE;
    boolean inName = hangs && isOneName(tree, preposition, noun);
    return (person || inName) && above >= 0 && tree.isNoun(above) ? above : noun;
  }

  /** "the Centre for Bird Study, which": the preposition is a part of the name. */
  private static boolean isOneName(Tree tree, int preposition, int noun) {
    String entity = tree.token(preposition).getEntity();
    return Tokens.isOneOf(entity, "ORG", "FAC", "EVENT", "WORK_OF_ART")
        && entity.equals(tree.token(noun).getEntity());
  }
}
