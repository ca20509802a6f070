package org.consilience.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * Who is told what others are to read: "told the newspaper", "told reporters", "speaking to the
 * press". A body or the press as listener is a channel, a person is not.
 */
final class Listeners {
  private static final Pattern ARTICLE = Pattern.compile("^(?i)the ");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Lu}{2})\\.$");

  /** Letters by which broadcasters and agencies are known, and the address of a site. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Lu}{2,}|\\p{L}[\\p{L}\\p{N}-]+\\.(?:com|net|org|co\\.\\p{Ll}{2}|\\p{Ll}{2})");

  private Listeners() {}

  /** The listener as the text names it. */
  static Optional<String> of(Reading reading, int sentence, Frame frame) {
    return told(reading, sentence, frame).or(() -> addressed(reading, sentence, frame));
  }

  private static Optional<String> told(Reading reading, int sentence, Frame frame) {
    Tree tree = frame.tree();
    return !tree.hasLemma(frame.cue(), "tell", "write", "inform", "notify")
        ? Optional.empty()
        : frame.own().stream()
            .filter(i -> tree.is(i, "dobj", "dative") && tree.head(i) == frame.cue())
            .boxed()
            .flatMap(i -> body(reading, sentence, i).stream())
            .findFirst();
  }

  private static Optional<String> body(Reading reading, int sentence, int i) {
    Tree tree = reading.trees().get(sentence);
    if (isPress(tree, i) || Tokens.isOneOf(Channels.kind(tree, i), "MEDIUM", "HEARING")) {
      return Optional.of(
          ARTICLE.matcher(new Rendering(tree).of(Phrases.core(tree, i))).replaceFirst(""));
    }
    Optional<Mention> mention = reading.mention(sentence, i);
    return mention.isEmpty() && INITIALS.matcher(tree.token(i).getForm()).matches()
        ? Optional.of(tree.token(i).getForm())
        : mention
            .filter(m -> m.getType().equals("ORG"))
            .map(m -> FULL_STOP.matcher(m.getName()).replaceFirst(""));
  }

  /** "said to reporters", "speaking to Acme News, she said", "in remarks to the press". */
  private static Optional<String> addressed(Reading reading, int sentence, Frame frame) {
    Tree tree = frame.tree();
    return tree.indices()
        .filter(i -> tree.is(i, "pobj") && tree.hasLemma(tree.head(i), "to", "with"))
        .filter(i -> reading.quotation(sentence, i).isEmpty())
        .filter(i -> isAddressee(frame, i))
        .boxed()
        .flatMap(i -> body(reading, sentence, i).stream())
        .findFirst();
  }

  private static boolean isAddressee(Frame frame, int i) {
    Tree tree = frame.tree();
    int above = tree.head(tree.head(i));
    if (i == frame.source()) {
      return false;
    }
    return Channels.isSpeakingOf(frame, above)
        || (isPress(tree, i) && (above == frame.cue() || isRemark(frame, above)));
  }

  /** "in comments to": what was said, placed by the verb itself. */
  private static boolean isRemark(Frame frame, int noun) {
    Tree tree = frame.tree();
    return noun >= 0
        && SpeechNouns.isIn(tree, noun)
        && tree.is(noun, "pobj")
        && tree.head(tree.head(noun)) == frame.cue();
  }

  /** A reporter with a name is a person who is told something. */
  private static boolean isPress(Tree tree, int i) {
    return tree.hasTag(i, "NN", "NNS")
        && Lexicon.PRESS.contains(tree.lemma(i))
        && tree.child(i, "appos") == Tree.NONE;
  }
}
