package org.consilience.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.quotation.Quotation;
import org.consilience.model.Block;

/**
 * Gives utterances that fill their sentences, without a frame there, the speaker who was told of
 * last: of a quotation or of reported speech in one of the sentences before, else the subject of
 * the sentence before. A quotation whose paragraph is left open belongs to the one that opens anew.
 */
final class Continuations {
  /** Sentences looked back past what the reporter tells in between. */
  private static final int REACH = 4;

  /** Code points of two marks with a space between them. */
  private static final int OPENING = 3;

  private static final Pattern TWO_MARKS = Pattern.compile("[\"\u201C] ?['\u2018]");

  private final Reading reading;
  private final List<Passage> passages;
  private final List<Speech> speeches;
  private final Speakers speakers;

  Continuations(Reading reading, List<Passage> passages, List<Speech> speeches) {
    this.reading = reading;
    this.passages = passages;
    this.speeches = speeches;
    this.speakers = new Speakers(reading);
  }

  void fill() {
    for (int i = speeches.size() - 2; i >= 0; i--) {
      if (isWanting(i) && !speeches.get(i).quotation().closed() && isNext(i)) {
        take(i, i + 1, false);
      }
    }
    for (int i = 0; i < speeches.size(); i++) {
      if (isWanting(i)) {
        before(i);
      }
    }
    for (int i = speeches.size() - 2; i >= 0; i--) {
      if (isWanting(i) && isNext(i) && block(i) == block(i + 1)) {
        take(i, i + 1, false);
      }
    }
  }

  private boolean isWanting(int i) {
    Passage passage = passages.get(i);
    return speeches.get(i).frame() == null
        && !passage.isEmpty()
        && passage.isUtterance()
        // Without a mark at its end it is a heading or hangs in the margin.
        && (passage.isEnded() || passage.isFollowed() || !speeches.get(i).quotation().closed())
        && passage.isAlone();
  }

  /** Whether nothing stands between a quotation and the next one. */
  private boolean isNext(int i) {
    int start = speeches.get(i + 1).quotation().start();
    int end = speeches.get(i).quotation().end();
    return end <= start && reading.text(end, start).isBlank();
  }

  private int block(int i) {
    return speeches.get(i).quotation().block();
  }

  private void take(int to, int from, boolean guess) {
    if (speeches.get(from).frame() != null) {
      speeches.set(to, speeches.get(from).of(speeches.get(to).quotation(), guess));
    }
  }

  private void before(int i) {
    int first = passages.get(i).first();
    if (isLedInUnread(first)) {
      return;
    }
    Optional<Frame> issuer = subject(i, first - 1).filter(f -> issues(f.tree(), f));
    if (issuer.isPresent() && told(i, first - 1).isEmpty()) {
      put(i, issuer.get(), first - 1);
      return;
    }
    for (int s = first - 1; s >= Math.max(0, first - REACH); s--) {
      Optional<Speech> told = told(i, s);
      if (told.isPresent()) {
        speeches.set(i, told.get().of(speeches.get(i).quotation(), isGuess(i, told.get(), s)));
        return;
      }
      if (isLedInUnread(s)) {
        return;
      }
    }
    subject(i, first - 1).ifPresent(f -> put(i, f, first - 1));
  }

  /**
   * Whether words that are no sentence of the article end in a colon before a sentence ("A
   * statement by Ann Smith:" in the margin): they tell who speaks, and not to us.
   */
  private boolean isLedInUnread(int sentence) {
    if (sentence <= 0) {
      return false;
    }
    int from = reading.trees().get(sentence - 1).sentence().getEnd();
    int to = reading.trees().get(sentence).sentence().getStart();
    return from < to && reading.text(from, to).strip().endsWith(":");
  }

  private void put(int i, Frame frame, int sentence) {
    speeches.set(i, new Speech(speeches.get(i).quotation(), frame, sentence, true));
  }

  private boolean isGuess(int i, Speech told, int sentence) {
    boolean open = i > 0 && !speeches.get(i - 1).quotation().closed() && isNext(i - 1);
    return sentence < passages.get(i).first() - 1
        || !open && blockOf(told.frameSentence()) != block(i);
  }

  private int blockOf(int sentence) {
    int start = reading.trees().get(sentence).sentence().getStart();
    List<Block> blocks = reading.document().getBlocks();
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).getSpan().getStart() <= start)
        .filter(i -> start < blocks.get(i).getSpan().getEnd())
        .findFirst()
        .orElse(-1);
  }

  /** Who speaks in a sentence before: in its last quotation, or as it reports. */
  private Optional<Speech> told(int i, int sentence) {
    for (int k = i - 1; k >= 0; k--) {
      Speech speech = speeches.get(k);
      boolean here =
          speech.frameSentence() == sentence
              || passages.get(k).sentences().anyMatch(s -> s == sentence);
      if (here && isRetold(speech.quotation())) {
        return Optional.empty();
      }
      if (here && speech.frame() != null && passages.get(k).isUtterance()) {
        return Optional.of(speech);
      }
    }
    return reported(sentence).map(f -> new Speech(speeches.get(i).quotation(), f, sentence));
  }

  /** "she exclaimed, \u201C\u2018I am hit\u2019\u201D": whoever tells that goes on, and not she. */
  private boolean isRetold(Quotation quotation) {
    int end = Math.min(quotation.end(), quotation.start() + OPENING);
    return TWO_MARKS.matcher(reading.text(quotation.start(), end)).lookingAt();
  }

  /** The frame of reported speech in a sentence, the outermost one. */
  private Optional<Frame> reported(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(c -> Frames.isCue(tree, c) && reading.quotation(sentence, c).isEmpty())
        .filter(c -> !tree.is(c, "relcl", "acl", "pcomp"))
        .filter(c -> isTold(tree, c))
        .boxed()
        .flatMap(c -> speakers.before(sentence, c).stream())
        .filter(f -> isSpeaker(tree, sentence, f.source()))
        .min(Comparator.comparing((Frame f) -> Lexicon.isNaming(tree.lemma(f.cue()))));
  }

  private static boolean isTold(Tree tree, int cue) {
    return Frames.isAccording(tree, cue)
        || Lexicon.isNaming(tree.lemma(cue))
        || Frames.content(tree, cue) != Tree.NONE
        || (tree.head(cue) < 0 && Lexicon.isSaid(tree.lemma(cue)) && isFinite(tree, cue))
        || Frames.isParenthesis(tree, cue);
  }

  private static boolean isFinite(Tree tree, int cue) {
    return Standing.isFinite(tree, cue) && Clauses.ownSubject(tree, cue) != Tree.NONE;
  }

  private boolean isSpeaker(Tree tree, int sentence, int i) {
    return reading.quotation(sentence, i).isEmpty() && !tree.hasTag(i, "CD", "DT", "EX");
  }

  /** "Ann Smith was unmoved." and "The ministry issued a statement." lead in what follows. */
  private Optional<Frame> subject(int i, int sentence) {
    if (sentence < 0 || passages.get(i).first() != sentence + 1) {
      return Optional.empty();
    }
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(c -> tree.isVerb(c) && tree.head(tree.firstConjunct(c)) < 0)
        .filter(c -> Clauses.subject(tree, c) != Tree.NONE)
        .mapToObj(c -> Frames.frame(tree, c))
        .filter(f -> f.source() != Tree.NONE && isSpeaker(tree, sentence, f.source()))
        .filter(f -> issues(tree, f) || (tree.head(f.cue()) < 0 && isPerson(sentence, f)))
        .min(Comparator.comparing((Frame f) -> !issues(tree, f)));
  }

  private boolean isPerson(int sentence, Frame frame) {
    return reading.person(sentence, frame.source()).isPresent()
        || References.isPersonal(frame.tree(), frame.source());
  }

  private static boolean issues(Tree tree, Frame frame) {
    return tree.anyChild(
        frame.cue(),
        c ->
            tree.is(c, "dobj")
                && Set.of("STATEMENT", "POST", "MESSAGE", "DOCUMENT")
                    .contains(Lexicon.CHANNELS.getOrDefault(tree.lemma(c), "")));
  }
}
