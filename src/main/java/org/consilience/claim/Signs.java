package org.consilience.claim;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.BlockKind;

/**
 * What tells of a claim whether it is right and can be read alone: its extractor, its flags, where
 * its clause hangs in the sentence, and how its text reads. Each sign is one term of {@link
 * Confidence}.
 */
final class Signs {
  private static final Pattern WE = Pattern.compile("(?i)\\b(?:we|us|ours?)\\b(?![.-])");

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "relcl", "acl", "advcl", "pcomp", "dep", "parataxis", "csubj");

  /** Ends the name of a sign that weighs otherwise beside a context. */
  static final String IN_CONTEXT = " in context";

  /** What a context can tell. */
  private static final Set<String> OPEN =
      Set.of(
          "flag " + Flags.UNNAMED,
          "flag " + Flags.UNRESOLVED_DESCRIPTION,
          "flag " + Flags.VAGUE_OBJECT,
          "flag " + Flags.UNRESOLVED_SPEAKER,
          "definites");

  /**
   * Words of a text that is too short to tell much, that has grown long, and the most that count.
   */
  private static final int SHORT = 5;

  private static final int MIDDLING = 15;
  private static final int LONG = 25;

  /** Tokens. */
  private static final int LONG_SUBJECT = 7;

  /** Names, articles or holes; more tell no more. */
  private static final int MOST = 4;

  /** Tokens of a sentence; longer ones are no worse. */
  private static final int LONGEST_SENTENCE = 60;

  private Signs() {}

  /** Of a claim that no clause of its own states. */
  static Map<String, Double> of(String extractor, Collection<String> flags, int tokens) {
    Map<String, Double> signs = new HashMap<>();
    signs.put("of " + extractor, 1.0);
    flags.forEach(flag -> signs.put("flag " + flag, 1.0));
    signs.put("sentence", Math.min(LONGEST_SENTENCE, tokens) / 10.0);
    put(signs, "office of nobody", extractor.equals("roles") && flags.contains(Flags.UNNAMED));
    return signs;
  }

  /** Of words that are quoted. */
  static Map<String, Double> ofQuoted(
      String extractor, Collection<String> flags, Tree tree, BitSet quoted, String words) {
    Map<String, Double> signs = of(extractor, flags, tree.size());
    Doubts.path(signs, tree, quoted.nextSetBit(0));
    put(signs, "quoted fragment", words(words) < SHORT);
    put(signs, "quoted pronoun", Tokens.any(quoted, i -> isPronoun(tree, i)));
    put(signs, "quoted we", WE.matcher(words).find());
    Wording wording = new Wording(words);
    signs.put("names", wording.names(MOST) / 2.0);
    definites(signs, wording);
    return signs;
  }

  private static boolean isPronoun(Tree tree, int i) {
    return tree.hasTag(i, "PRP", "PRP$", "DT")
        && !tree.is(i, "det", "expl")
        && !Wording.isFirstOrSecond(tree.token(i).getForm());
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
    put(signs, "headline", tree.sentence().getBlockKind() == BlockKind.HEADLINE);
    put(signs, "nothing behind", clause.own().length() <= head + 1);
    put(signs, "object", tree.child(head, "dobj", "attr", "acomp", "oprd") != Tree.NONE);
    put(signs, "demonstrative", Tokens.any(clause.own(), i -> isDemonstrative(tree, i)));
    put(signs, "pointing", Tokens.any(clause.own(), i -> Lexicon.POINTING.contains(tree.lower(i))));
    signs.put("holes", (double) Math.min(MOST, holes(clause)));
    put(signs, "goes on", isWord(tree, clause.end()));
    subject(signs, clause, text);
    Doubts.ofClause(signs, clause);
    read(signs, text);
    put(signs, "clean", flags.isEmpty() && holes(clause) == 0 && text.indexOf(',') < 0);
    return signs;
  }

  /** Signs of a claim in its context: what it leaves open weighs otherwise where that tells. */
  static Map<String, Double> of(Map<String, Double> alone, String context) {
    if (context.isEmpty()) {
      return alone;
    }
    Map<String, Double> signs = new HashMap<>(alone);
    for (String sign : OPEN) {
      Double value = signs.remove(sign);
      if (value != null) {
        signs.put(sign + IN_CONTEXT, value);
      }
    }
    signs.put("context", 1.0);
    return signs;
  }

  private static void subject(Map<String, Double> signs, Clause clause, String text) {
    Tree tree = clause.tree();
    int subject = clause.subject();
    put(signs, "subject elsewhere", subject != Clauses.ownSubject(tree, clause.head()));
    if (subject == Tree.NONE) {
      return;
    }
    put(signs, "subject no noun", !tree.isNoun(subject));
    put(signs, "subject named", tree.tag(subject).startsWith("NNP"));
    put(signs, "one word of a name", isBareName(tree, subject, text));
    put(signs, "long subject", Phrases.whole(tree, subject).cardinality() > LONG_SUBJECT);
    put(signs, "fronted", clause.first() < Phrases.whole(tree, subject).nextSetBit(0));
    put(signs, "demonstrative", tree.anyChild(subject, c -> isDemonstrative(tree, c)));
    put(signs, "opens on a pronoun", opensOnPronoun(tree, subject, text));
  }

  private static boolean opensOnPronoun(Tree tree, int subject, String text) {
    return ImpersonalSubject.isPronoun(tree.lower(subject))
        && text.toLowerCase(Locale.ROOT).startsWith(tree.lower(subject) + " ")
        && !tree.is(subject, "expl")
        && !Things.isEmpty(tree, subject);
  }

  /** "Smith left": whom the document never named in full, or several of that name. */
  private static boolean isBareName(Tree tree, int subject, String text) {
    return tree.tag(subject).startsWith("NNP")
        && tree.hasEntity(subject, "PERSON", "")
        && text.startsWith(tree.token(subject).getForm() + " ")
        && tree.children(subject).isEmpty();
  }

  private static boolean isWord(Tree tree, int i) {
    return i < tree.size() && Character.isLowerCase(tree.token(i).getForm().codePointAt(0));
  }

  private static boolean isDemonstrative(Tree tree, int i) {
    return tree.is(i, "det") && tree.hasLemma(i, "this", "that", "these", "those");
  }

  /** Places where words were left out: what is left may not fit together. */
  private static int holes(Clause clause) {
    int holes = 0;
    int last = Tree.NONE;
    for (int i = clause.own().nextSetBit(0); i >= 0; i = clause.own().nextSetBit(i + 1)) {
      boolean hole = last != Tree.NONE && i > last + 1 && !clause.tree().isPunctuation(i - 1);
      holes += hole ? 1 : 0;
      last = i;
    }
    return holes;
  }

  private static void read(Map<String, Double> signs, String text) {
    int words = words(text);
    put(signs, "under five words", words < SHORT);
    Wording wording = new Wording(text);
    int names = wording.names(MOST);
    put(signs, "no name", names == 0);
    put(signs, "small letter", !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)));
    put(signs, "loose mark", wording.isLoose());
    signs.put("words above fifteen", Math.min(LONG, Math.max(0, words - MIDDLING)) / 10.0);
    put(signs, "first or second person", wording.isPersonal());
    signs.put("names", names / 2.0);
    definites(signs, wording);
    signs.put("commas", wording.commas(MOST) / 2.0);
    put(
        signs,
        "guessed owner",
        signs.containsKey("flag " + Flags.GUESSED_REFERENT) && text.contains("\u2019s "));
  }

  private static void definites(Map<String, Double> signs, Wording wording) {
    int definites = wording.definites(MOST);
    if (definites > 0) {
      signs.put("definites", definites / 2.0);
    }
  }

  private static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  private static void put(Map<String, Double> signs, String name, boolean holds) {
    if (holds) {
      signs.put(name, 1.0);
    }
  }
}
