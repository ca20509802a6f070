package org.consilience.claim;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.text.WordSet;

/** People whom the tagger of names does not know, told by the title before their names. */
final class Titled {
  /** What stands for a given name and goes where that stands. */
  private static final Set<String> CIVIL = WordSet.of("mr", "mrs", "ms", "miss");

  private Titled() {}

  /** "sheriff's Sgt. Ann Moe said": an unknown name with a title is somebody's. */
  static boolean isPerson(Reading reading, int sentence, int i) {
    Tree tree = reading.trees().get(sentence);
    return tree.tag(i).equals("NNP")
        && tree.is(i, "nsubj", "nsubjpass")
        && title(tree, i) != Tree.NONE
        && IntStream.rangeClosed(title(tree, i), i)
            .allMatch(t -> reading.person(sentence, t).isEmpty());
  }

  static People.Person person(Tree tree, int sentence, int i) {
    int first = title(tree, i) + 1;
    BitSet name = new BitSet();
    name.set(first, i + 1);
    String sex =
        first == i
            ? ""
            : Lexicon.GIVEN_NAMES.getOrDefault(
                tree.token(first).getForm().toLowerCase(Locale.ROOT), "");
    return new People.Person(sentence, i, new Rendering(tree).of(name), sex, true);
  }

  /** The title right before a name and its given names, or {@link Tree#NONE}. */
  private static int title(Tree tree, int name) {
    int i = name - 1;
    while (i >= 0 && tree.head(i) == name && tree.tag(i).equals("NNP")) {
      if (isTitle(tree, i)) {
        return i;
      }
      i--;
    }
    return Tree.NONE;
  }

  /** "“...,” the Rev.": the full stop of a title that was taken for the end of the sentence. */
  static boolean isCutOff(Tree tree, int from) {
    int first = from;
    while (first < tree.size() && (tree.isPunctuation(first) || tree.lower(first).equals("the"))) {
      first++;
    }
    return first < tree.size()
        && isTitle(tree, first)
        && IntStream.range(first + 1, tree.size()).allMatch(tree::isPunctuation);
  }

  /** "Ms Berg" tells no more of her than "Berg". */
  static boolean isCivil(Tree tree, int i) {
    return CIVIL.contains(tree.lower(i).replace(".", ""));
  }

  private static boolean isTitle(Tree tree, int i) {
    return Lexicon.TITLES.contains(tree.lower(i).replace(".", ""));
  }
}
