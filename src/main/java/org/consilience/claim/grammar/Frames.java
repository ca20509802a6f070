package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.consilience.claim.lexicon.Lexicon;

/** Finds the reporting frames above a clause, innermost first. */
public final class Frames {
  private Frames() {}

  /** Whether a verb introduces what somebody says instead of stating something itself. */
  public static boolean isFrame(Tree tree, int i) {
    return tree.isVerb(i) && tree.framing.of(i, verb -> introduces(tree, verb));
  }

  private static boolean introduces(Tree tree, int i) {
    return Lexicon.isReporting(tree.lemma(i))
        && Lexicon.reportsClauses(tree.lemma(i))
        && !Participles.isReduced(tree, i)
        && (content(tree, i) != Tree.NONE || isParenthesis(tree, i));
  }

  /** The clause that a reporting verb governs, or {@link Tree#NONE}. */
  public static int content(Tree tree, int i) {
    return tree.contents.of(i, token -> reported(tree, token));
  }

  private static int reported(Tree tree, int i) {
    int reported = tree.firstChild(i, c -> isReported(tree, i, c));
    return reported == Tree.NONE ? Trailing.content(tree, i) : reported;
  }

  private static boolean isReported(Tree tree, int cue, int clause) {
    return tree.is(clause, "ccomp")
        && tree.isVerb(clause)
        && !tree.isInfinitive(clause)
        && !tree.isQuotationClosed(cue, clause)
        && Standing.standsAlone(tree, clause)
        && !Parallels.isAdded(tree, cue, clause);
  }

  /**
   * ", the ministry said, " hangs below the clause that it reports; so does what follows a
   * quotation, whatever the parser calls it. A frame with a clause of its own reports that one.
   */
  public static boolean isParenthesis(Tree tree, int i) {
    return tree.child(i, "nsubj") != Tree.NONE
        && content(tree, i) == Tree.NONE
        && (tree.is(i, "parataxis")
            || follows(tree, i)
            || trails(tree, i)
            || Trailing.isBehind(tree, i));
  }

  private static boolean follows(Tree tree, int i) {
    return tree.is(i, "ccomp", "conj", "dep")
        && tree.head(i) >= 0
        && tree.isQuotationClosed(tree.head(i), i);
  }

  /** ", her agent confirms": the parser may take it for a clause that the one before governs. */
  private static boolean trails(Tree tree, int i) {
    int head = tree.head(i);
    return tree.is(i, "ccomp")
        && head >= 0
        && head < i
        && !Lexicon.isReporting(tree.lemma(head))
        && tree.isSetOff(i)
        && tree.child(i, "mark") == Tree.NONE;
  }

  /** All frames that the clause of a predicate stands under, innermost first. */
  public static List<Frame> above(Tree tree, int predicate) {
    return tree.frames.of(predicate, token -> found(tree, token));
  }

  private static List<Frame> found(Tree tree, int predicate) {
    List<Frame> frames = new ArrayList<>();
    List<Frame> last = new ArrayList<>();
    int node = predicate;
    for (int steps = 0; node >= 0 && steps < tree.size(); steps++) {
      int reported = node;
      int first = tree.firstConjunct(node);
      if (Parallels.isGoingOn(tree, node, first)) {
        frames.add(frame(tree, first));
      }
      List<Frame> beside = beside(tree, node);
      beside.forEach(f -> (isOverall(tree, reported, f) ? last : frames).add(f));
      node = climb(tree, node, predicate, frames);
    }
    frames.addAll(last);
    frames.removeIf(f -> Parallels.isPartedBehind(tree, f, predicate));
    if (frames.isEmpty()) {
      Semicolons.report(tree, predicate).ifPresent(frames::add);
    }
    return List.copyOf(frames);
  }

  /** "Lee told the court that it burned, the agency reported": the agency reports all of it. */
  private static boolean isOverall(Tree tree, int node, Frame frame) {
    int reporter = tree.head(node);
    return tree.is(node, "ccomp")
        && reporter >= 0
        && reporter < node
        && frame.cue() > node
        && isFrame(tree, reporter)
        && tree.isSetOff(frame.cue());
  }

  /** Frames that hang below the reported clause: parentheses and "according to". */
  private static List<Frame> beside(Tree tree, int node) {
    List<Frame> frames = new ArrayList<>();
    Insertions.before(tree, node).forEach(c -> frames.add(frame(tree, c)));
    Insertions.behind(tree, node).forEach(c -> frames.add(frame(tree, c)));
    for (int child : tree.children(node)) {
      if (isFrame(tree, child) && isParenthesis(tree, child) && !Insertions.isInner(tree, child)) {
        frames.add(frame(tree, child));
      }
      if (isAccording(tree, child)) {
        frames.add(frame(tree, child));
      }
      if (Trailing.isSameSubject(tree, child)) {
        List<Frame> of = beside(tree, child);
        of.removeIf(f -> f.cue() <= child || !tree.isSetOff(f.cue()));
        frames.addAll(of);
      }
      if (tree.is(child, "nsubj", "nsubjpass") && according(tree, child, node) != Tree.NONE) {
        frames.add(frame(tree, according(tree, child, node)));
      }
    }
    return frames;
  }

  /** "The firm, according to the union, lost ...": the parser hangs it on the subject. */
  public static int according(Tree tree, int subject, int verb) {
    return tree.firstChild(subject, c -> c < verb && isAccording(tree, c) && tree.isSetOff(c));
  }

  /**
   * The node one step up that the clause belongs to, or -1 where what is above does not assert it.
   */
  private static int climb(Tree tree, int node, int predicate, List<Frame> frames) {
    int first = tree.firstConjunct(node);
    if (first != node) {
      return Parallels.isBesideReport(tree, node, first) ? tree.head(first) : first;
    }
    int head = tree.head(node);
    if (head < 0 || isOutside(tree, node, predicate, head)) {
      return -1;
    }
    if (isFrame(tree, head)) {
      frames.add(frame(tree, head));
    }
    return head;
  }

  /**
   * An adverbial of the reporting verb itself is the reporter's, not the speaker's; so is a clause
   * that a semicolon parts from it.
   */
  private static boolean isOutside(Tree tree, int node, int predicate, int head) {
    boolean reported =
        (tree.is(node, "ccomp") && !isBeforeContent(tree, node, head))
            || Trailing.isReported(tree, node, head);
    return isFrame(tree, head) && (!reported || isPartedBefore(tree, predicate, head));
  }

  /** "It is not just the mayor, most believe the town is late": most believe the second. */
  private static boolean isBeforeContent(Tree tree, int node, int cue) {
    return node < cue
        && tree.anyChild(
            cue, c -> c > cue && tree.is(c, "ccomp") && Clauses.ownSubject(tree, c) != Tree.NONE);
  }

  /**
   * "It rained; roads were wet, Lee said": he said the second. Inside quotation marks a semicolon
   * is the speaker's own.
   */
  private static boolean isPartedBefore(Tree tree, int predicate, int head) {
    return Tokens.any(
            predicate, Math.max(predicate, head), i -> tree.token(i).getForm().equals(";"))
        && Tokens.none(predicate, Math.max(predicate, head), tree::isQuotationMark);
  }

  /** Whether a token can introduce quoted words: a reporting verb or "according". */
  public static boolean isCue(Tree tree, int i) {
    boolean verb =
        tree.isVerb(i)
            && !tree.is(i, "amod", "nmod", "compound")
            && !isThoughtOf(tree, i)
            && !Participles.isReduced(tree, i);
    return (verb && Lexicon.isReporting(tree.lemma(i))) || isAccording(tree, i);
  }

  /** "the body known as the Observatory": nobody says it. */
  private static boolean isThoughtOf(Tree tree, int i) {
    return tree.tag(i).equals("VBN")
        && tree.is(i, "acl", "pobj", "appos")
        && "THOUGHT".equals(Lexicon.REPORTING.get(tree.lemma(i)));
  }

  /** Whether a passive verb leaves open who says it: "was declared as", "a screen dubbed". */
  public static boolean isNobodys(Tree tree, int cue) {
    boolean passive =
        tree.child(cue, "auxpass") != Tree.NONE
            || Auxiliaries.shared(tree, cue).stream().anyMatch(a -> tree.is(a, "auxpass"))
            || (tree.tag(cue).equals("VBN")
                && tree.is(cue, "acl", "relcl")
                && Clauses.ownSubject(tree, cue) == Tree.NONE
                && tree.child(cue, "dobj") == Tree.NONE);
    return passive && tree.child(cue, "agent") == Tree.NONE && !tree.hasLemma(cue, "quote", "cite");
  }

  /** "Smith said the vote showed that": what shows something speaks for whoever says so. */
  public static boolean isEvidence(Frame frame) {
    return frame.source() != Tree.NONE
        && frame
            .tree()
            .hasLemma(
                frame.cue(), "show", "mean", "prove", "suggest", "indicate", "reveal", "assure")
        && isThing(frame.tree(), frame.source());
  }

  /** Whether a common noun is neither somebody nor a body nor a text. */
  public static boolean isThing(Tree tree, int source) {
    return tree.hasTag(source, "NN", "NNS")
        && !tree.hasEntity(source, "PERSON", "ORG", "GPE", "NORP")
        && !tree.lemma(source).equals("source")
        && !Lexicon.CHANNELS.containsKey(tree.lemma(source))
        && !Lexicon.isSomebody(tree.lemma(source))
        && !Lexicon.BODIES.contains(tree.lemma(source));
  }

  /** Who wrote "in a letter stating", where a text is the source; or {@link Tree#NONE}. */
  public static int issuer(Tree tree, int text) {
    boolean written = text != Tree.NONE && Lexicon.CHANNELS.containsKey(tree.lemma(text));
    int above = written ? tree.head(text) : Tree.NONE;
    int verb = above >= 0 && tree.is(above, "prep") ? tree.head(above) : above;
    return verb >= 0 && tree.isVerb(verb) && verb < text && tree.is(text, "pobj", "dobj")
        ? Clauses.subject(tree, verb)
        : Tree.NONE;
  }

  /** Whom "the agency quoted Smith as saying" quotes, or {@link Tree#NONE}. */
  public static int quoted(Tree tree, int cue) {
    boolean active = tree.hasLemma(cue, "quote", "cite") && tree.child(cue, "auxpass") == Tree.NONE;
    return active
        ? tree.firstChild(
            cue,
            c ->
                (c > cue && (tree.isNoun(c) || tree.tag(c).equals("PRP")))
                    && tree.is(c, "dobj", "nsubj", "dep"))
        : Tree.NONE;
  }

  public static boolean isAccording(Tree tree, int i) {
    return tree.lower(i).equals("according");
  }

  /** The frame of a reporting verb or of "according to". */
  public static Frame frame(Tree tree, int cue) {
    return isAccording(tree, cue) ? according(tree, cue) : verbal(tree, cue);
  }

  private static Frame verbal(Tree tree, int cue) {
    BitSet own = tree.subtree(cue);
    for (int child : tree.children(cue)) {
      boolean clause = tree.is(child, "ccomp", "conj", "advcl", "parataxis", "cc", "mark");
      if (clause) {
        own.andNot(tree.below(child));
      }
    }
    return new Frame(tree, cue, speaker(tree, cue), Trimming.of(tree, own));
  }

  private static int speaker(Tree tree, int cue) {
    int agent = tree.child(cue, "agent");
    // Who "said by telephone" is no telephone.
    boolean active = tree.child(cue, "nsubj") != Tree.NONE && tree.child(cue, "auxpass") < 0;
    if (agent != Tree.NONE && !active) {
      int by = tree.child(agent, "pobj");
      return by == Tree.NONE ? Clauses.subject(tree, cue) : by;
    }
    int reporter = Participles.reporter(tree, cue);
    if (reporter != Tree.NONE) {
      return reporter;
    }
    int subject = Clauses.subject(tree, isLet(tree, cue) ? tree.head(cue) : cue);
    int above = isLooseOf(tree, cue, subject) ? Standing.verbAbove(tree, subject) : Tree.NONE;
    if (above >= 0) {
      return Clauses.subject(tree, above);
    }
    return subject != Tree.NONE ? nearest(tree, cue, subject) : Stray.speaker(tree, cue);
  }

  /** "entered the talks hoping that": talks hope for nothing. */
  private static boolean isLooseOf(Tree tree, int cue, int noun) {
    return tree.is(cue, "acl")
        && tree.tag(cue).equals("VBG")
        && tree.head(cue) == noun
        && tree.is(noun, "dobj", "pobj")
        && tree.tag(noun).equals("NN")
        && isThing(tree, noun);
  }

  /** Of several subjects before a verb the nearest is its own, unless only another is a person. */
  private static int nearest(Tree tree, int cue, int subject) {
    return tree.head(subject) != cue || tree.hasEntity(subject, "PERSON")
        ? subject
        : tree.children(cue).stream()
            .filter(c -> subject < c && c < cue && tree.is(c, "nsubj"))
            .reduce(subject, (a, b) -> tree.hasEntity(a, "PERSON") ? a : b);
  }

  /** "let fans know that": who lets them know says it. */
  private static boolean isLet(Tree tree, int cue) {
    return tree.head(cue) >= 0
        && tree.hasLemma(cue, "know")
        && tree.tag(cue).equals("VB")
        && tree.hasLemma(tree.head(cue), "let");
  }

  private static Frame according(Tree tree, int according) {
    int to = tree.child(according, "prep", "pcomp");
    int source = to == Tree.NONE ? tree.child(according, "pobj") : tree.child(to, "pobj");
    return new Frame(tree, according, source, Trimming.of(tree, tree.below(according)));
  }
}
