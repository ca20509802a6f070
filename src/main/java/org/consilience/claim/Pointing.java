package org.consilience.claim;

import java.util.Set;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.text.WordSet;

/** Common nouns that point at what was told before: "the fire", "this rule". */
final class Pointing {
  private static final Set<String> DEMONSTRATIVES = WordSet.of("this", "that", "these", "those");

  private static final Set<String> POINTERS =
      WordSet.of("the", "this", "that", "these", "those", "both", "such", "another");

  private static final String[] LOOSE = {"in", "at", "on", "over", "during", "after", "before"};

  private static final Set<String> UNTOLD =
      Set.of("CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "NORP", "TIME");

  private final Reading reading;

  Pointing(Reading reading) {
    this.reading = reading;
  }

  /**
   * "the fire", "both officers", "that day": a common noun that the words beside it do not name.
   */
  boolean isPointed(int sentence, Tree tree, int noun) {
    return tree.hasTag(noun, "NN", "NNS")
        && !Lexicon.UNIQUE_NOUNS.contains(tree.lemma(noun))
        && tree.anyChild(noun, c -> c < noun && POINTERS.contains(tree.lower(c)))
        && (isShown(tree, noun)
            || Tokens.none(Phrases.whole(tree, noun), i -> isTelling(sentence, tree, noun, i)));
  }

  /** "this rule", whatever the words behind it name. */
  static boolean isShown(Tree tree, int noun) {
    return !tree.hasEntity(noun, "DATE", "TIME")
        && tree.child(noun, "relcl", "acl") == Tree.NONE
        && tree.anyChild(noun, c -> c < noun && DEMONSTRATIVES.contains(tree.lower(c)));
  }

  private boolean isTelling(int sentence, Tree tree, int noun, int i) {
    return !isLoose(tree, noun, i) && tells(sentence, tree, noun, i);
  }

  /** "made the offer in Bergen on Friday": where and when tell of the verb as well. */
  private static boolean isLoose(Tree tree, int noun, int i) {
    return i > noun
        && tree.is(noun, "dobj", "pobj")
        && tree.anyChild(noun, c -> tree.hasLemma(c, LOOSE) && tree.below(c).get(i));
  }

  private boolean tells(int sentence, Tree tree, int noun, int i) {
    return tree.tag(i).startsWith("NNP")
        || (i > noun && tree.isVerb(i))
        || (i != noun && isName(sentence, i) && !isAge(tree, i));
  }

  /** "the second boat", "the Danish boat": a count or a nation does not tell which one. */
  private boolean isName(int sentence, int token) {
    return reading.mention(sentence, token).filter(m -> !UNTOLD.contains(m.getType())).isPresent();
  }

  /** "the two-year-old club": how old it is does not tell which one. */
  private static boolean isAge(Tree tree, int i) {
    return tree.hasEntity(i, "DATE") && Descriptions.isAge(tree, i);
  }
}
