package org.consilience.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said: "on a platform", "in a statement", "told a newspaper", or the verb
 * itself ("tweeted").
 */
final class Channels {
  /** Tokens behind a verb. */
  private static final int NEAR = 6;

  private static final Set<String> PLACING =
      Set.of("in", "on", "at", "via", "by", "through", "during", "over");

  /** Texts that speak themselves: "the statement said". */
  private static final Set<String> TEXTS = Set.of("STATEMENT", "DOCUMENT", "POST", "MESSAGE");

  private Channels() {}

  /** The channel as the text names it, or null. */
  static @Nullable String of(Reading reading, int sentence, Frame frame) {
    return own(reading, sentence, frame)
        .or(() -> governor(frame).flatMap(f -> own(reading, sentence, f)))
        .orElse(null);
  }

  private static Optional<String> own(Reading reading, int sentence, Frame frame) {
    return named(reading, sentence, frame, false)
        .or(() -> postingVerb(frame))
        .or(() -> quotingBody(frame))
        .or(() -> Listeners.of(reading, sentence, frame))
        .or(() -> named(reading, sentence, frame, true))
        .or(() -> platform(reading, sentence, frame))
        .or(() -> speakingText(frame))
        .or(() -> statingText(frame));
  }

  /** "tweeted". */
  private static Optional<String> postingVerb(Frame frame) {
    return Optional.of(frame.tree().lemma(frame.cue()))
        .filter(lemma -> "POST".equals(Lexicon.CHANNELS.get(lemma)));
  }

  /** "the agency quoted Smith as saying": who is quoted there says it there. */
  private static Optional<String> quotingBody(Frame frame) {
    Tree tree = frame.tree();
    boolean quoted =
        frame.source() != Tree.NONE && Frames.quoted(tree, frame.cue()) == frame.source();
    int body = quoted ? tree.child(frame.cue(), "nsubj") : Tree.NONE;
    return body == Tree.NONE || body == frame.source() || !tree.isNoun(body)
        ? Optional.empty()
        : Optional.of(new Rendering(tree).of(Phrases.core(tree, body)));
  }

  /**
   * "calling it a gift, she wrote on her blog": a participle's words are said where its verb's, and
   * so are those of "as she called it".
   */
  private static Optional<Frame> governor(Frame frame) {
    Tree tree = frame.tree();
    boolean participle =
        tree.is(frame.cue(), "advcl")
            && tree.tag(frame.cue()).equals("VBG")
            && tree.child(frame.cue(), "nsubj", "mark") == Tree.NONE;
    boolean meanwhile = isMeanwhile(frame);
    int verb = participle || meanwhile ? tree.head(frame.cue()) : Tree.NONE;
    int above = tree.is(verb, "ccomp") ? tree.head(verb) : Tree.NONE;
    return Stream.of(verb, above)
        .filter(i -> i >= 0 && Frames.isCue(tree, i) && Lexicon.isSaid(tree.lemma(i)))
        .map(i -> Frames.frame(tree, i))
        .filter(f -> f.source() == frame.source() || meanwhile)
        .findFirst();
  }

  /** "told the court as he condemned": what the verb's own subject says meanwhile. */
  private static boolean isMeanwhile(Frame frame) {
    Tree tree = frame.tree();
    return tree.is(frame.cue(), "advcl")
        && frame.source() != Tree.NONE
        && tree.hasLemma(frame.source(), "he", "she", "it", "they")
        && tree.head(frame.source()) == frame.cue()
        && tree.anyChild(
            frame.cue(), c -> c < frame.source() && tree.hasLemma(c, "as", "while", "when"));
  }

  private static Optional<String> named(Reading reading, int sentence, Frame frame, boolean line) {
    Tree tree = frame.tree();
    return tree.indices()
        .filter(i -> tree.is(i, "pobj") && tree.head(i) >= 0 && isPlaced(frame, tree.head(i)))
        .filter(i -> isChannel(tree, i) || isNamedChannel(tree, i))
        .filter(i -> "LINE".equals(kind(tree, i)) == line && !isPlace(tree, i))
        .filter(i -> i != frame.source() || isText(tree, i))
        .filter(i -> reading.quotation(sentence, i).isEmpty())
        .mapToObj(i -> new Rendering(tree).of(phrase(tree, i)))
        .findFirst();
  }

  /** "wrote, in Chirp chat": a platform right behind the verb, whatever the parser makes of it. */
  private static Optional<String> platform(Reading reading, int sentence, Frame frame) {
    Tree tree = frame.tree();
    int end = Math.min(tree.size(), frame.cue() + NEAR);
    return IntStream.range(frame.cue() + 2, end)
        .filter(i -> tree.tag(i).startsWith("NNP") && "POST".equals(kind(tree, i)))
        .filter(i -> tree.hasLemma(i - 1, "in", "on", "via") && !tree.isVerb(i - 1))
        .filter(i -> Tokens.none(frame.cue() + 1, i, tree::isVerb))
        .filter(i -> reading.quotation(sentence, i).isEmpty())
        .mapToObj(i -> tree.token(i).getForm())
        .findFirst();
  }

  /** "at the site" is no page of the web, and "after the hearing" is not in it. */
  private static boolean isPlace(Tree tree, int i) {
    int preposition = tree.head(i);
    return kind(tree, i).equals("HEARING")
        ? !tree.isNoun(i) || !tree.hasLemma(preposition, "in", "at", "before", "during")
        : tree.hasLemma(preposition, "at") && Tokens.isOneOf(kind(tree, i), "WEBSITE", "MEDIUM");
  }

  /** "a message on Chirp": with the platform. */
  private static BitSet phrase(Tree tree, int i) {
    BitSet tokens = Phrases.core(tree, i);
    tree.children(i).stream()
        .filter(c -> c > i && tree.hasLemma(c, "on"))
        .filter(c -> tree.child(c, "pobj") != Tree.NONE)
        .filter(c -> isChannel(tree, tree.child(c, "pobj")))
        .findFirst()
        .ifPresent(
            c -> {
              tokens.set(c);
              tokens.or(Phrases.core(tree, tree.child(c, "pobj")));
            });
    return tokens;
  }

  /** Whether a preposition tells where a frame's source spoke: "Writing on ..., he said". */
  private static boolean isPlaced(Frame frame, int preposition) {
    Tree tree = frame.tree();
    int verb = tree.head(preposition);
    boolean beside =
        PLACING.contains(tree.lemma(preposition))
            && ((verb == frame.source() && !isText(tree, verb))
                || isLoose(tree, verb, frame.cue()));
    return (verb == frame.cue() && !tree.hasLemma(preposition, "of", "about", "as"))
        || beside
        || isSpeakingOf(frame, verb)
        || isPostedBefore(frame, preposition, verb);
  }

  /** "took to Chirp and said": the platform of the verb that a cue goes on from. */
  private static boolean isPostedBefore(Frame frame, int preposition, int verb) {
    Tree tree = frame.tree();
    int platform = tree.child(preposition, "pobj");
    // "made the announcement on Chirp": the parser may hang the platform on the announcement.
    int first = verb >= 0 && tree.is(verb, "dobj") ? tree.head(verb) : verb;
    return first >= 0
        && first == tree.firstConjunct(frame.cue())
        && preposition < frame.cue()
        && platform != Tree.NONE
        && "POST".equals(kind(tree, platform));
  }

  /** "Writing on ..., he said": a participle that tells how a frame's source spoke. */
  static boolean isSpeakingOf(Frame frame, int verb) {
    Tree tree = frame.tree();
    return verb >= 0
        && tree.is(verb, "advcl")
        && tree.head(verb) == frame.cue()
        && tree.tag(verb).equals("VBG")
        && tree.hasLemma(verb, "write", "speak", "post", "talk", "tweet");
  }

  /** "said on Monday in a statement": the parser may hang the statement on the day. */
  private static boolean isLoose(Tree tree, int i, int cue) {
    int above = i < 0 ? i : tree.head(i);
    int verb = above >= 0 && tree.is(above, "prep") ? tree.head(above) : above;
    return verb == cue && i > cue && tree.is(i, "pobj", "npadvmod", "dobj", "dative", "nsubj");
  }

  /** Whether a part of a noun phrase tells where its person spoke: "the envoy in an interview". */
  static boolean isChannelOf(Tree tree, int noun, int preposition) {
    int text = tree.child(preposition, "pobj");
    return preposition > noun
        && text != Tree.NONE
        && tree.is(preposition, "prep")
        && PLACING.contains(tree.lemma(preposition))
        && Tokens.isOneOf(kind(tree, text), "INTERVIEW", "BRIEFING", "STATEMENT", "POST")
        && !isChannel(tree, noun);
  }

  /** "the Chirp app", where the name of the platform tells what the noun does not. */
  private static boolean isNamedChannel(Tree tree, int i) {
    return tree.anyChild(
        i,
        c ->
            c < i
                && tree.is(c, "compound", "nmod")
                && tree.tag(c).startsWith("NNP")
                && "POST".equals(Lexicon.CHANNELS.get(tree.lemma(c))));
  }

  static String kind(Tree tree, int i) {
    return Lexicon.CHANNELS.getOrDefault(tree.lemma(i), "");
  }

  /**
   * A proper name is a channel only where it names a platform, or is the whole name of a sitting:
   * "Smith Studies" is no study, but "Parliament" one.
   */
  private static boolean isChannel(Tree tree, int i) {
    String kind = kind(tree, i);
    return !kind.isEmpty()
        && (!tree.tag(i).startsWith("NNP")
            || kind.equals("POST")
            || (kind.equals("HEARING") && tree.children(i).isEmpty()));
  }

  /** "in a letter stating", "released a statement:": the text beside the verb. */
  private static Optional<String> statingText(Frame frame) {
    Tree tree = frame.tree();
    boolean within = tree.is(frame.cue(), "acl") || isWithin(tree, frame.cue());
    int text = within ? tree.head(frame.cue()) : issued(tree, frame.cue());
    return isText(tree, text)
        ? Optional.of(new Rendering(tree).of(phrase(tree, text)))
        : Optional.empty();
  }

  /** "a statement in which she said". */
  private static boolean isWithin(Tree tree, int verb) {
    return tree.is(verb, "relcl")
        && tree.head(verb) >= 0
        && tree.anyChild(
            verb,
            c ->
                c < verb
                    && tree.hasLemma(c, "in")
                    && tree.child(c, "pobj") != Tree.NONE
                    && tree.hasTag(tree.child(c, "pobj"), "WDT", "WP"));
  }

  /** What is called something, or denied in a report, is not what says it. */
  private static int issued(Tree tree, int verb) {
    int text = tree.child(verb, "dobj");
    boolean issued =
        text != Tree.NONE
            && !Lexicon.isNaming(tree.lemma(verb))
            && !kind(tree, text).equals("DOCUMENT");
    return issued ? text : Tree.NONE;
  }

  static boolean isText(Tree tree, int i) {
    return i >= 0 && isChannel(tree, i) && TEXTS.contains(kind(tree, i));
  }

  static boolean isStatement(Tree tree, int i) {
    return kind(tree, i).equals("STATEMENT");
  }

  /** "the statement said": the source itself is a text. */
  private static Optional<String> speakingText(Frame frame) {
    return frame.source() != Tree.NONE && isText(frame.tree(), frame.source())
        ? Optional.of(frame.tree().lemma(frame.source()))
        : Optional.empty();
  }
}
