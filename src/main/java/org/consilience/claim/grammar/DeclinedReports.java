package org.consilience.claim.grammar;

import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Attachments.Move;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Who says that a thing happened but tells no more: "The club confirmed that Falk had left but did
 * not say why", with a second verb that the parser joined to what is reported.
 */
final class DeclinedReports {
  private static final Set<String> DECLINING = Set.of("decline", "refuse");

  private static final Set<String> GIVING = Set.of("provide", "give", "release", "offer");

  private static final Set<String> TELLING =
      Set.of("comment", "elaborate", "specify", "identify", "disclose", "name");

  /** What somebody who is asked gives or keeps back. */
  private static final Set<String> ANSWERS =
      Set.of("detail", "information", "comment", "explanation", "reason", "figure", "name");

  private DeclinedReports() {}

  static List<Move> moves(Tree tree, int verb) {
    int content = tree.is(verb, "conj") ? tree.head(verb) : Tree.NONE;
    int report = content >= 0 && tree.is(content, "ccomp") ? tree.head(content) : Tree.NONE;
    boolean declined =
        report >= 0
            && report < content
            && Frames.isFrame(tree, report)
            && !Lexicon.isReporting(tree.lemma(content))
            && Clauses.ownSubject(tree, verb) == Tree.NONE
            && isDeclined(tree, verb);
    return declined ? List.of(new Move(verb, report, "conj")) : List.of();
  }

  private static boolean isDeclined(Tree tree, int verb) {
    boolean declines = DECLINING.contains(tree.lemma(verb));
    return declines
        ? isAnswer(tree, tree.child(verb, "xcomp"))
        : tree.child(verb, "neg") != Tree.NONE && isAnswer(tree, verb);
  }

  private static boolean isAnswer(Tree tree, int verb) {
    return verb != Tree.NONE
        && (Lexicon.isSaid(tree.lemma(verb))
            || TELLING.contains(tree.lemma(verb))
            || (GIVING.contains(tree.lemma(verb))
                && ANSWERS.contains(tree.lemma(tree.child(verb, "dobj")))));
  }
}
