package org.consilience.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The frame that holds quoted words as a part of its own clause: "said the plan was \u201Ca
 * gift\u201D", "called it \u201Ca gift\u201D", "his claim that \u201C...\u201D".
 */
final class HoldingFrames {
  private final Reading reading;
  private final Speakers speakers;

  HoldingFrames(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
  }

  /** The verb of naming or the noun of speech that the words belong to. */
  Optional<Speech> named(Passage passage) {
    return passage
        .sentences()
        .boxed()
        .flatMap(s -> Stream.concat(naming(passage, s), nouns(passage, s)))
        .findFirst();
  }

  private Stream<Speech> naming(Passage passage, int sentence) {
    Tree tree = passage.tree(sentence);
    return tree.indices()
        .filter(i -> tree.isVerb(i) && Lexicon.isNaming(tree.lemma(i)))
        .filter(i -> reading.quotation(sentence, i).isEmpty() && isNamedBy(tree, i, passage))
        .filter(i -> isLast(tree, i, passage.before(sentence)))
        .mapToObj(i -> Frames.frame(tree, i))
        .filter(f -> isOpen(f, passage))
        .sorted(Comparator.comparingInt(Frame::cue).reversed())
        .map(f -> new Speech(passage.quotation(), f, sentence));
  }

  /** "condemned the plan, saying it was \u201C...\u201D": the cue nearer to the words is theirs. */
  private static boolean isLast(Tree tree, int cue, int before) {
    return IntStream.rangeClosed(cue + 1, before)
        .noneMatch(i -> Frames.isCue(tree, i) && Lexicon.isSaid(tree.lemma(i)));
  }

  /** "called the plan \u201Ca gift\u201D": the quoted words are what the verb calls its object. */
  private static boolean isNamedBy(Tree tree, int cue, Passage passage) {
    return tree.children(cue).stream()
        .filter(c -> c > cue && !tree.is(c, "conj", "advcl", "parataxis", "ccomp", "relcl"))
        .anyMatch(
            c ->
                Tokens.any(
                    tree.below(c), i -> passage.quotation().holds(tree.token(i).getStart())));
  }

  private static boolean isOpen(Frame frame, Passage passage) {
    Tree tree = frame.tree();
    return frame.source() != Tree.NONE
        && !Frames.isNobodys(tree, frame.cue())
        && !passage.quotation().holds(tree.token(frame.source()).getStart())
        && !tree.tag(frame.source()).startsWith("W");
  }

  /** "in the words of X, \u201C...\u201D", "her warning that \u201C...\u201D". */
  private Stream<Speech> nouns(Passage passage, int sentence) {
    Tree tree = passage.tree(sentence);
    int end = passage.before(sentence) + 1;
    return tree.indices()
        .filter(i -> i < end && SpeechNouns.isIn(tree, i))
        .filter(i -> reading.quotation(sentence, i).isEmpty() && leads(tree, i, end, passage))
        .mapToObj(i -> new Frame(tree, i, SpeechNouns.utterer(tree, i), Phrases.whole(tree, i)))
        .filter(f -> isOpen(f, passage))
        .sorted(Comparator.comparingInt(Frame::cue).reversed())
        .map(f -> new Speech(passage.quotation(), f, sentence));
  }

  private static boolean leads(Tree tree, int noun, int end, Passage passage) {
    boolean beside = tree.below(noun).length() >= end - 1;
    boolean holds =
        Tokens.any(tree.below(noun), i -> passage.quotation().holds(tree.token(i).getStart()));
    String last = tree.token(end - 1).getForm();
    return holds || beside && Tokens.isOneOf(last, ":", ",", "that");
  }

  /** The innermost frame above the words. */
  Optional<Speech> above(Passage passage) {
    return passage.sentences().boxed().flatMap(s -> above(passage, s)).findFirst();
  }

  private Stream<Speech> above(Passage passage, int sentence) {
    int head = passage.head(sentence);
    return head == Tree.NONE
        ? Stream.of()
        : Frames.above(passage.tree(sentence), head).stream()
            .filter(f -> reading.quotation(sentence, f.cue()).isEmpty() && isOpen(f, passage))
            .map(f -> within(passage.tree(sentence), passage.before(sentence), f))
            .map(f -> new Speech(passage.quotation(), f, sentence));
  }

  private static Frame within(Tree tree, int before, Frame frame) {
    return Reasons.of(tree, before, frame).orElseGet(() -> innermost(tree, frame));
  }

  /**
   * "Lee told him it was \u201C...\u201D, according to the agency", "..., the agency reported": Lee
   * speaks, where the words are in part what is reported.
   */
  Speech inner(Passage passage, Speech found) {
    Frame frame = found.frame();
    return frame != null && isOuter(passage, found.frameSentence(), frame)
        ? above(passage).filter(s -> isSaidBefore(s.frame(), frame.cue())).orElse(found)
        : found;
  }

  private static boolean isOuter(Passage passage, int sentence, Frame frame) {
    return sentence == passage.first()
        && frame.cue() > passage.before(sentence)
        && !passage.startsSentence()
        && (Frames.isAccording(frame.tree(), frame.cue()) || !passage.hasClause());
  }

  /** "by showing that": only what has a subject of its own is told by somebody else. */
  private static boolean isSaidBefore(@Nullable Frame frame, int cue) {
    return frame != null
        && frame.cue() < cue
        && Lexicon.isSaid(frame.tree().lemma(frame.cue()))
        && Clauses.ownSubject(frame.tree(), frame.cue()) != Tree.NONE
        && !Frames.isEvidence(frame);
  }

  /** "says the fire “is suspicious”": the cue before, with no other clause between. */
  Optional<Speech> ahead(Passage passage) {
    int sentence = passage.first();
    Tree tree = passage.tree(sentence);
    for (int i = passage.before(sentence); i >= 0 && !isBarrier(tree, i); i--) {
      if (Frames.isCue(tree, i)) {
        return Lexicon.isSaid(tree.lemma(i))
            ? speakers
                .before(sentence, i)
                .filter(f -> isOpen(f, passage))
                .map(f -> new Speech(passage.quotation(), f, sentence))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isBarrier(Tree tree, int i) {
    return tree.isQuotationMark(i)
        || Tokens.isOneOf(tree.token(i).getForm(), ",", ";")
        || tree.isVerb(i) && !tree.is(i, "aux", "auxpass") && !Lexicon.isReporting(tree.lemma(i));
  }

  /** The verb of speech above words that a list or a misreading parts from what it reports. */
  Optional<Speech> over(Passage passage) {
    int sentence = passage.first();
    Tree tree = passage.tree(sentence);
    int node = passage.head(sentence);
    for (int steps = 0; node >= 0 && steps < tree.size(); steps++) {
      boolean said = Frames.isCue(tree, node) && Lexicon.isSaid(tree.lemma(node));
      if (said && reading.quotation(sentence, node).isEmpty()) {
        return speakers
            .before(sentence, node)
            .filter(f -> isOpen(f, passage))
            .map(f -> new Speech(passage.quotation(), f, sentence));
      }
      // "said it rained, and the town slept": the second clause is nobody's.
      boolean another =
          tree.is(node, "conj")
              && !passage.tokens(sentence).get(node)
              && Clauses.ownSubject(tree, node) != Tree.NONE;
      node = another ? Tree.NONE : tree.head(node);
    }
    return Optional.empty();
  }

  /** The cue of the sentence that stands nearest to an utterance which nothing else explains. */
  Optional<Speech> near(Passage passage) {
    return passage
        .sentences()
        .boxed()
        .flatMap(s -> nearest(passage, s).stream().map(f -> new Speech(passage.quotation(), f, s)))
        .findFirst();
  }

  private Optional<Frame> nearest(Passage passage, int sentence) {
    Tree tree = passage.tree(sentence);
    return tree.indices()
        .filter(i -> Frames.isCue(tree, i) && reading.quotation(sentence, i).isEmpty())
        .filter(i -> Lexicon.isSaid(tree.lemma(i)) || Frames.isAccording(tree, i))
        .boxed()
        .flatMap(i -> source(tree, sentence, i).stream())
        .filter(f -> isOpen(f, passage))
        // "by showing that ..., Lee said": a gerund speaks only where nobody else does.
        .min(
            Comparator.comparing((Frame f) -> tree.is(f.cue(), "pcomp"))
                .thenComparingInt(f -> distance(tree.token(f.cue()).getStart(), passage)))
        .map(f -> innermost(tree, f));
  }

  private Optional<Frame> source(Tree tree, int sentence, int cue) {
    return Frames.isAccording(tree, cue)
        ? Optional.of(Frames.frame(tree, cue))
        : speakers.before(sentence, cue);
  }

  private static int distance(int offset, Passage passage) {
    Quotation quotation = passage.quotation();
    return offset < quotation.start() ? quotation.start() - offset : offset - quotation.end();
  }

  /**
   * "The agency said Lee told it" and "Lee said, according to the agency": Lee speaks, and the
   * agency reports it.
   */
  static Frame innermost(Tree tree, Frame frame) {
    int cue = frame.cue();
    return Frames.isAccording(tree, cue)
        ? Optional.of(tree.head(cue))
            .filter(verb -> verb >= 0 && isTelling(tree, verb))
            .map(verb -> Frames.frame(tree, verb))
            .orElse(frame)
        : tree.children(cue).stream()
            .filter(c -> c > cue && tree.is(c, "ccomp") && isTelling(tree, c))
            .filter(c -> Frames.content(tree, c) == Tree.NONE)
            .findFirst()
            .map(verb -> Frames.frame(tree, verb))
            .orElse(frame);
  }

  private static boolean isTelling(Tree tree, int verb) {
    return tree.isVerb(verb)
        && tree.hasLemma(verb, "say", "tell", "add", "write")
        && Clauses.ownSubject(tree, verb) != Tree.NONE;
  }
}
