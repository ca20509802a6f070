package org.consilience.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;

/**
 * What tells that a claim may say something else than its text does: a clause that hangs deep in a
 * long sentence, or that the parser nearly hung elsewhere (the margin as confidence: Mejer and
 * Crammer, "Are You Sure? Confidence in Prediction of Dependency Tree Edges", NAACL 2012), a
 * subject from far away, a mood, a speaker without a name. Each is one of {@link Signs}.
 */
final class Doubts {
  /** From this margin on the parser hardly errs. */
  private static final double SURE = 1;

  /** Tokens, verbs or steps; more tell no more. */
  private static final int FAR = 15;

  private static final int LATE = 30;
  private static final int MANY_VERBS = 10;
  private static final int DEEP = 5;

  private Doubts() {}

  /** Adds the signs of how a clause hangs in its sentence. */
  static void ofClause(Map<String, Double> signs, Clause clause) {
    Tree tree = clause.tree();
    int subject = clause.subject();
    path(signs, tree, clause.head());
    signs.put("unsure verb", unsure(tree, clause.head()));
    signs.put("unsure subject", unsure(tree, subject));
    signs.put("words before", Math.min(LATE, clause.first()) / 10.0);
    signs.put("words after", Math.min(LATE, tree.size() - clause.end()) / 10.0);
    if (subject != Tree.NONE) {
      signs.put("far subject", Math.min(FAR, Math.abs(clause.head() - subject)) / 10.0);
      put(signs, "borrowed subject", tree.head(subject) != clause.head());
    }
  }

  /** Adds the signs of the way from a word up to the verb of its sentence. */
  static void path(Map<String, Double> signs, Tree tree, int word) {
    double unsure = 0;
    int steps = 0;
    for (int i = word; i >= 0 && steps <= tree.size(); i = tree.head(i)) {
      unsure = Math.max(unsure, unsure(tree, i));
      steps++;
    }
    signs.put("unsure path", unsure);
    signs.put("deep", Math.min(DEEP, steps) / 2.0);
    signs.put("verbs", Math.min(MANY_VERBS, verbs(tree)) / 5.0);
  }

  private static double unsure(Tree tree, int i) {
    return i < 0 ? 0 : SURE - Math.min(SURE, tree.token(i).getMargin());
  }

  private static long verbs(Tree tree) {
    return tree.indices().filter(i -> tree.tag(i).startsWith("V") || tree.hasTag(i, "MD")).count();
  }

  /** With the signs of the mood in which a claim is told, and by whom. */
  static Map<String, Double> ofTelling(Map<String, Double> told, Claim claim) {
    Map<String, Double> signs = new HashMap<>(told);
    put(signs, "negative", claim.getPolarity() == Polarity.NEGATIVE);
    Modality mood = claim.getModality();
    put(signs, "mood " + mood.name().toLowerCase(Locale.ROOT), mood != Modality.ASSERTED);
    int sayers = claim.getAttribution().size();
    put(signs, "spoken", sayers > 0);
    put(signs, "passed on", sayers > 1);
    if (sayers > 0) {
      String speaker = claim.getAttribution().get(sayers - 1).getSource();
      put(signs, "speaker in lower case", Character.isLowerCase((speaker + " ").codePointAt(0)));
      put(signs, "speaker of one word", !speaker.contains(" "));
    }
    boolean quoted = claim.getKind() == ClaimKind.QUOTE;
    put(signs, "speaker elsewhere", quoted && !claim.getSupportingEvidence().isEmpty());
    return signs;
  }

  private static void put(Map<String, Double> signs, String name, boolean holds) {
    if (holds) {
      signs.put(name, 1.0);
    }
  }
}
