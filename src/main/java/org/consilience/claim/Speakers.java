package org.consilience.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Adverbials;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Participles;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Who is the source of a reporting verb beside a quotation, where the parse must not be trusted:
 * the quoted words around it mislead the parser.
 */
final class Speakers {
  private final Reading reading;

  Speakers(Reading reading) {
    this.reading = reading;
  }

  /** The frame of a cue whose speaker stands between two tokens, end exclusive. */
  Optional<Frame> within(int sentence, int cue, int from, int end) {
    Tree tree = reading.trees().get(sentence);
    Frame frame = Frames.frame(tree, cue);
    int source = frame.source();
    boolean right =
        from <= source
            && source < end
            && isSomebody(tree, source)
            && tree.is(source, "nsubj", "nsubjpass", "conj");
    int noun = right ? nearest(tree, cue, source) : surface(sentence, cue, from, end);
    int named = noun == Tree.NONE || noun < cue ? Tree.NONE : closing(sentence, cue);
    int speaker = named == Tree.NONE ? listed(tree, noun) : named;
    return speaker == Tree.NONE
        ? Optional.empty()
        : Optional.of(new Frame(tree, cue, speaker, frame.own()));
  }

  /** The parse's source, or the person told of last before the cue. */
  Optional<Frame> before(int sentence, int cue) {
    Tree tree = reading.trees().get(sentence);
    Frame frame = Frames.frame(tree, cue);
    if (Frames.isNobodys(tree, cue)) {
      return Optional.empty();
    }
    int issuer = Frames.issuer(tree, frame.source());
    if (issuer != Tree.NONE && isSomebody(tree, issuer)) {
      return Optional.of(new Frame(tree, cue, issuer, frame.own()));
    }
    int reporter = isLoose(tree, cue) ? reporterBefore(tree, cue) : Tree.NONE;
    if (reporter != Tree.NONE) {
      return Optional.of(new Frame(tree, cue, reporter, frame.own()));
    }
    int beside = named(sentence, Math.max(0, frame.source()), subjectEnd(tree, 0, cue));
    if (beside > frame.source() && frame.source() != Tree.NONE && !isParted(tree, frame, beside)) {
      return Optional.of(new Frame(tree, cue, beside, frame.own()));
    }
    boolean open =
        frame.source() != Tree.NONE
            && reading.quotation(sentence, frame.source()).isEmpty()
            && !(frame.source() > cue && tree.is(frame.source(), "pobj"))
            && isSomebody(tree, frame.source());
    return open ? Optional.of(frame) : within(sentence, cue, 0, cue);
  }

  private static boolean isParted(Tree tree, Frame frame, int to) {
    return !(tree.is(to, "nsubj") && tree.head(to) == frame.cue())
        && Clauses.ownSubject(tree, frame.cue()) != Tree.NONE
        && IntStream.range(frame.source(), to)
            .anyMatch(i -> tree.isComma(i) || tree.isVerb(i) || tree.hasTag(i, "IN", "CC", "TO"));
  }

  /**
   * The person named last before a mark, which is the cue where no verb is; in a label ("Ann
   * Smith/Falk's lawyer:") the one before the slash.
   */
  Optional<Frame> named(int sentence, int mark) {
    Tree tree = reading.trees().get(sentence);
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && m.getEndToken() <= mark)
        .reduce((a, b) -> tree.token(a.getEndToken()).getForm().equals("/") ? a : b)
        .map(
            m ->
                new Frame(
                    tree, mark, m.getEndToken() - 1, Phrases.whole(tree, m.getEndToken() - 1)));
  }

  /** ", adding that" and "and saying": a participle without a subject. */
  private static boolean isLoose(Tree tree, int cue) {
    return tree.tag(cue).equals("VBG")
        && Clauses.ownSubject(tree, cue) == Tree.NONE
        && Participles.quoted(tree, cue) == Tree.NONE
        && Adverbials.accompanist(tree, cue) == Tree.NONE;
  }

  /** Who "said that ..., adding". */
  private static int reporterBefore(Tree tree, int cue) {
    for (int i = cue - 1; i >= 0; i--) {
      if (tree.isVerb(i) && Lexicon.isReporting(tree.lemma(i)) && !isLoose(tree, i)) {
        int subject = Clauses.ownSubject(tree, i);
        if (subject != Tree.NONE && isSomebody(tree, subject)) {
          return subject;
        }
      }
    }
    return Tree.NONE;
  }

  private static boolean isSomebody(Tree tree, int i) {
    return !isBroken(tree, i)
        && !tree.tag(i).startsWith("W")
        && !tree.tag(i).equals("EX")
        && !tree.isVerb(i);
  }

  /** The "s" that a source parts from its apostrophe. */
  private static boolean isBroken(Tree tree, int i) {
    return tree.token(i).getForm().equals("s");
  }

  /** The parser may hang several subjects on one verb: a person among them, else the nearest. */
  private static int nearest(Tree tree, int cue, int source) {
    return tree.children(cue).stream()
        .filter(c -> tree.is(c, "nsubj") && (c < cue) == (source < cue))
        .min(
            Comparator.comparing((Integer c) -> !tree.hasEntity(c, "PERSON"))
                .thenComparing(c -> Math.abs(c - cue)))
        .orElse(source);
  }

  /** "said businessman and blogger Ann Smith": the person, who comes last. */
  private int listed(Tree tree, int noun) {
    int conjunct = noun == Tree.NONE ? Tree.NONE : tree.child(noun, "conj");
    boolean roles =
        conjunct != Tree.NONE
            && tree.hasTag(noun, "NN")
            && tree.child(noun, "det") == Tree.NONE
            && tree.token(conjunct).getEntity().equals("PERSON")
            && tree.child(conjunct, "compound") != Tree.NONE;
    return roles ? conjunct : noun;
  }

  private int surface(int sentence, int cue, int from, int end) {
    boolean inverted = cue == from;
    int start = inverted ? cue + 1 : from;
    int stop = inverted ? end : cue;
    Tree tree = reading.trees().get(sentence);
    int last = inverted ? Tree.NONE : named(sentence, start, subjectEnd(tree, start, cue));
    if (last != Tree.NONE) {
      return last;
    }
    int noun = noun(tree, start, stop);
    if (noun == Tree.NONE) {
      return Tree.NONE;
    }
    boolean parted = noun + 1 < stop && tree.token(noun + 1).getForm().equals(",");
    int named = named(sentence, start, noun + 1);
    return named != Tree.NONE || !parted
        ? Math.max(named, noun)
        : Math.max(noun, startingAt(sentence, noun + 2));
  }

  /** One past what stands before the verb with its auxiliaries and adverbs. */
  private static int subjectEnd(Tree tree, int start, int cue) {
    int end = cue;
    while (end > start && (tree.isVerb(end - 1) || tree.hasTag(end - 1, "RB", "MD"))) {
      end--;
    }
    return end;
  }

  /** The last token of the noun phrase that the first noun or pronoun is of. */
  private static int noun(Tree tree, int start, int stop) {
    int found = Tree.NONE;
    for (int i = start; i < stop; i++) {
      if (!isBroken(tree, i)
          && (tree.isNoun(i) || tree.tag(i).equals("PRP") || isNameAlone(tree, i, start))) {
        found = i;
      } else if (found != Tree.NONE && !tree.hasTag(i, "POS", "HYPH", "JJ")) {
        return found;
      } else if (i == start && tree.hasTag(i, "IN", "TO")) {
        // "said in an interview" names no speaker.
        return Tree.NONE;
      }
    }
    return found;
  }

  /** "says Early.": a surname that is another word as well. */
  private static boolean isNameAlone(Tree tree, int i, int start) {
    return i == start
        && i > 0
        && Frames.isCue(tree, i - 1)
        && tree.hasTag(i, "RB", "JJ", "VB", "VBN", "UH")
        && Character.isUpperCase(tree.token(i).getForm().codePointAt(0))
        && (i + 1 == tree.size() || tree.isPunctuation(i + 1));
  }

  /** The last person within a noun phrase: "the club's coach Ann Smith". */
  private int named(int sentence, int start, int end) {
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON"))
        .filter(m -> start <= m.getFirstToken() && m.getEndToken() == end)
        .mapToInt(m -> m.getEndToken() - 1)
        .max()
        .orElse(Tree.NONE);
  }

  /** "said the head of the mill, Ann Smith.": the name that ends the sentence. */
  private int closing(int sentence, int cue) {
    Tree tree = reading.trees().get(sentence);
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && m.getFirstToken() > cue + 2)
        .filter(m -> Tokens.none(m.getEndToken(), tree.size(), i -> !tree.isPunctuation(i)))
        .filter(m -> tree.isComma(m.getFirstToken() - 1))
        .filter(m -> Tokens.none(cue + 1, m.getFirstToken() - 1, i -> isApart(tree, i)))
        .mapToInt(m -> m.getEndToken() - 1)
        .findFirst()
        .orElse(Tree.NONE);
  }

  private static boolean isApart(Tree tree, int i) {
    return tree.isVerb(i) || tree.isPunctuation(i) || tree.hasEntity(i, "PERSON");
  }

  /** The person whom an apposition names: "the coach, Ann Smith,". */
  private int startingAt(int sentence, int start) {
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && m.getFirstToken() == start)
        .mapToInt(m -> m.getEndToken() - 1)
        .max()
        .orElse(Tree.NONE);
  }
}
