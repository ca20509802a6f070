package org.consilience.claim.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Numerals;
import org.consilience.model.Value;
import org.consilience.model.ValueKind;
import org.consilience.text.Ordinals;

/**
 * The places in a series that a sentence states: "was the third eruption", "finished second", "for
 * the first time since May". An ordinal that only tells one thing from another ("on the second
 * floor") states none.
 */
public final class Ranks {
  /** Verbs that ordinals complete. */
  private static final Set<String> RANKING =
      Set.of(
          "be", "become", "come", "end", "finish", "place", "qualify", "rank", "remain", "stand");

  private static final String[] RUNNING = {"straight", "consecutive", "successive"};

  private Ranks() {}

  /** In the order of the sentence. */
  public static List<Measure> of(Tree tree) {
    List<Measure> ranks = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (isStated(tree, i)) {
        of(tree, i).ifPresent(ranks::add);
      }
    }
    return ranks;
  }

  /** The ordinal at or before a noun, such as makes it the third of its kind. */
  public static Optional<Value> ofNoun(Tree tree, int noun) {
    return tree.children(noun).stream()
        .filter(c -> c < noun && tree.is(c, "nmod", "amod", "nummod"))
        .flatMap(c -> of(tree, c).stream())
        .map(Measure::value)
        .findFirst();
  }

  private static boolean isStated(Tree tree, int ordinal) {
    if (Ordinals.value(tree.lower(ordinal)).isEmpty()) {
      return false;
    }
    int head = tree.head(ordinal);
    return tree.isVerb(head)
        ? ordinal > head
            && RANKING.contains(tree.lemma(head))
            && tree.is(ordinal, "advmod", "acomp", "attr", "oprd", "npadvmod")
        : tree.is(ordinal, "nmod", "amod", "nummod") && isRanked(tree, head);
  }

  private static boolean isRanked(Tree tree, int noun) {
    return tree.is(noun, "attr")
        || Occasions.isOne(tree, noun)
        || (tree.is(noun, "dobj") && tree.anyChild(noun, c -> tree.hasLemma(c, RUNNING)));
  }

  private static Optional<Measure> of(Tree tree, int ordinal) {
    OptionalInt last = Ordinals.value(tree.lower(ordinal));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    boolean compound = isCompound(tree, ordinal);
    int first = compound ? ordinal - 2 : ordinal;
    double tens = compound ? Numerals.value(tree.lower(first)).orElse(0) : 0;
    double place = tens + last.getAsInt();
    Value value =
        Value.newBuilder()
            .setKind(ValueKind.NUMBER)
            .setText(
                compound
                    ? tree.token(first).getForm() + "-" + form(tree, ordinal)
                    : form(tree, ordinal))
            .setLower(place)
            .setUpper(place)
            .setUnit(Ordinals.UNIT)
            .build();
    return Optional.of(new Measure(first, ordinal + 1, ordinal, value));
  }

  /** "Twenty-first", which is three tokens. */
  private static boolean isCompound(Tree tree, int ordinal) {
    return ordinal > 1
        && Tree.HYPHENS.contains(tree.lower(ordinal - 1))
        && tree.tag(ordinal - 2).equals("CD")
        && Ordinals.value(tree.lower(ordinal)).orElse(10) < 10;
  }

  private static String form(Tree tree, int i) {
    return tree.token(i).getForm();
  }
}
