package org.consilience.claim;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;

/**
 * What tells of a claim whether it is right and can be read alone: its extractor, its flags, where
 * its clause hangs in the sentence, and how its text reads. Each sign is one term of {@link
 * Confidence}.
 */
final class Signs {
  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final Pattern NAME = Pattern.compile("(?=\\p{Lu})(?<=.)\\b\\p{Lu}");

  /** Pronouns that a text read alone may leave without anything to stand for. */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?i)\\b(?:it|its|they|them|their|this|these|those|that|he|she|him|her|his)\\b");

  private static final Pattern FIRST =
      Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]our)\\b(?![.-])");

  /** Words that point at what was said before. */
  private static final Set<String> DEICTIC =
      Set.of(
          "another",
          "other",
          "others",
          "such",
          "too",
          "then",
          "also",
          "there",
          "here",
          "same",
          "both",
          "instead",
          "later",
          "afterwards",
          "former",
          "latter",
          "following",
          "so",
          "however",
          "respectively");

  private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he \\p{Ll}");

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "relcl", "acl", "advcl", "pcomp", "dep", "parataxis", "csubj");

  private Signs() {}

  /** Of a claim that no clause of its own states. */
  static Map<String, Double> of(String extractor, Collection<String> flags, int tokens) {
    Map<String, Double> signs = new TreeMap<>();
    signs.put("of " + extractor, 1.0);
    flags.forEach(flag -> signs.put("flag " + flag, 1.0));
    signs.put("sentence", Math.min(60, tokens) / 10.0);
    put(signs, "office of nobody", extractor.equals("roles") && flags.contains(Flags.UNNAMED));
    return signs;
  }

  /** Of a clause that is written as a text. */
  static Map<String, Double> of(
      String extractor, Collection<String> flags, Clause clause, String text) {
    Tree tree = clause.tree();
    int head = clause.head();
    Map<String, Double> signs = of(extractor, flags, tree.size());
    int first = tree.firstConjunct(head);
    String relation =
        tree.is(first, "root") || tree.head(first) < 0 ? "root" : tree.relation(first);
    signs.put("clause " + (CLAUSES.contains(relation) ? relation : "phrase"), 1.0);
    put(signs, "conjunct", first != head);
    put(signs, "restrictive", tree.is(first, "relcl", "acl") && !tree.isSetOff(first));
    put(signs, "nonfinite", Nonfinite.isNonfinite(tree, head));
    put(signs, "subject elsewhere", clause.subject() != Clauses.ownSubject(tree, head));
    put(signs, "subject no noun", clause.subject() != Tree.NONE && !tree.isNoun(clause.subject()));
    put(signs, "headline", tree.sentence().getBlockKind() == BlockKind.HEADLINE);
    put(signs, "nothing behind", clause.own().length() <= head + 1);
    put(signs, "object", tree.child(head, "dobj", "attr", "acomp", "oprd") != Tree.NONE);
    put(signs, "subject named", clause.subject() != Tree.NONE && isName(tree, clause.subject()));
    signs.put("descriptions", Math.min(4, descriptions(clause)) / 2.0);
    put(signs, "words of others", Tokens.any(clause.own(), i -> DEICTIC.contains(tree.lower(i))));
    put(signs, "first or second person", FIRST.matcher(text).find());
    signs.put("holes", Math.min(3, holes(clause)) / 1.0);
    put(signs, "crossing", crosses(tree));
    put(signs, "crossing here", Tokens.any(clause.own(), i -> isCrossed(tree, i)));
    put(signs, "unattached", Tokens.any(clause.own(), i -> tree.is(i, "dep") && tree.head(i) >= 0));
    put(
        signs,
        "demonstrative",
        Tokens.any(clause.own(), i -> isDemonstrative(tree, i))
            || (clause.subject() != Tree.NONE
                && tree.anyChild(clause.subject(), c -> isDemonstrative(tree, c))));
    put(
        signs,
        "opens on a pronoun",
        clause.subject() != Tree.NONE
            && ImpersonalSubject.isPronoun(tree.lower(clause.subject()))
            && !Things.isEmpty(tree, clause.subject())
            && !tree.is(clause.subject(), "expl")
            && text.toLowerCase(java.util.Locale.ROOT)
                .startsWith(tree.lower(clause.subject()) + " "));
    put(
        signs,
        "led in",
        tree.anyChild(head, c -> c < head && tree.is(c, "mark") || tree.tag(c).equals("WRB")));
    put(signs, "no full stop", !tree.token(tree.size() - 1).getForm().matches("[.!?\"\u201d']+"));
    read(signs, text);
    return signs;
  }

  private static boolean isDemonstrative(Tree tree, int i) {
    return tree.is(i, "det") && tree.hasLemma(i, "this", "that", "these", "those");
  }

  private static boolean isName(Tree tree, int i) {
    return tree.tag(i).startsWith("NNP");
  }

  /** Definite nouns in whose phrase nothing has a name. */
  private static long descriptions(Clause clause) {
    Tree tree = clause.tree();
    java.util.BitSet all = (java.util.BitSet) clause.own().clone();
    if (clause.subject() != Tree.NONE) {
      all.or(Phrases.whole(tree, clause.subject()));
    }
    return all.stream()
        .filter(i -> tree.isNoun(i) && !isName(tree, i))
        .filter(
            i ->
                tree.anyChild(
                    i,
                    c ->
                        tree.is(c, "det")
                            && tree.hasLemma(c, "the", "this", "that", "these", "those")))
        .filter(i -> !Lexicon.UNIQUE_NOUNS.contains(tree.lemma(i)))
        .filter(
            i ->
                Tokens.none(
                    Phrases.whole(tree, i), t -> isName(tree, t) || tree.hasEntity(t, "DATE")))
        .count();
  }

  private static int holes(Clause clause) {
    int holes = 0;
    int last = -1;
    for (int i = clause.own().nextSetBit(0); i >= 0; i = clause.own().nextSetBit(i + 1)) {
      holes += last >= 0 && i > last + 1 && !clause.tree().isPunctuation(i - 1) ? 1 : 0;
      last = i;
    }
    return holes;
  }

  private static boolean crosses(Tree tree) {
    return tree.indices().anyMatch(i -> isCrossed(tree, i));
  }

  /** Whether a word between a token and its head hangs on neither. */
  private static boolean isCrossed(Tree tree, int i) {
    int head = tree.head(i);
    if (head < 0 || tree.isPunctuation(i)) {
      return false;
    }
    for (int k = Math.min(i, head) + 1; k < Math.max(i, head); k++) {
      if (!tree.below(head).get(k) && !tree.isPunctuation(k)) {
        return true;
      }
    }
    return false;
  }

  private static void read(Map<String, Double> signs, String text) {
    int words = WORDS.split(text).length;
    put(signs, "under five words", words < 5);
    signs.put("words above fifteen", Math.max(0, Math.min(40, words) - 15) / 10.0);
    signs.put("names", Math.min(4, NAME.matcher(text).results().count()) / 2.0);
    signs.put("pronouns", Math.min(3, LEFT.matcher(text).results().count()) / 1.0);
    signs.put("definites", Math.min(4, DEFINITE.matcher(text).results().count()) / 2.0);
    put(signs, "first in lower case", Character.isLowerCase(text.isEmpty() ? 'a' : text.charAt(0)));
    put(signs, "commas", text.chars().filter(c -> c == ',').count() > 1);
    put(signs, "marks", text.chars().anyMatch(c -> ":;()\u2014-".indexOf(c) >= 0));
  }

  private static void put(Map<String, Double> signs, String name, boolean holds) {
    if (holds) {
      signs.put(name, 1.0);
    }
  }
}
