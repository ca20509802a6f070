package org.consilience.claim;

import java.util.Optional;
import org.consilience.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Where something was said: "on a platform", "in a statement", "told a newspaper", or the verb
 * itself ("tweeted").
 */
final class Channels {
  private Channels() {}

  /** The channel as the text names it, or null. */
  static @Nullable String of(Reading reading, int sentence, Frame frame) {
    return named(frame)
        .or(() -> recipient(reading, sentence, frame))
        .or(() -> speakingText(frame))
        .orElse(null);
  }

  private static Optional<String> named(Frame frame) {
    Tree tree = frame.tree();
    if ("POST".equals(Lexicon.CHANNELS.get(tree.lemma(frame.cue())))) {
      return Optional.of(tree.lemma(frame.cue()));
    }
    return tree.indices()
        .filter(i -> tree.is(i, "pobj") && isPlaced(frame, tree.head(tree.head(i))))
        .filter(i -> isChannel(tree, i) || isNamedChannel(tree, i))
        .mapToObj(i -> new Rendering(tree).of(Phrases.core(tree, i)))
        .findFirst();
  }

  /** Whether what hangs on a verb tells where a frame's source spoke: "Writing on ..., he said". */
  private static boolean isPlaced(Frame frame, int verb) {
    Tree tree = frame.tree();
    return verb == frame.cue()
        || (tree.is(verb, "advcl")
            && tree.head(verb) == frame.cue()
            && tree.tag(verb).equals("VBG")
            && tree.hasLemma(verb, "write", "speak", "post", "talk", "tweet"));
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

  /** A proper name is a channel only where it names a platform: "Smith Studies" is no study. */
  private static boolean isChannel(Tree tree, int i) {
    String kind = Lexicon.CHANNELS.getOrDefault(tree.lemma(i), "");
    return !kind.isEmpty() && (!tree.tag(i).startsWith("NNP") || kind.equals("POST"));
  }

  /** "told the newspaper": a body as listener is a channel, a person is not. */
  private static Optional<String> recipient(Reading reading, int sentence, Frame frame) {
    return frame.own().stream()
        .filter(i -> frame.tree().is(i, "dobj", "dative") && frame.tree().head(i) == frame.cue())
        .mapToObj(i -> reading.mention(sentence, i))
        .flatMap(Optional::stream)
        .filter(m -> m.getType().equals("ORG"))
        .map(Mention::getName)
        .findFirst();
  }

  /** "the statement said": the source itself is a text. */
  private static Optional<String> speakingText(Frame frame) {
    return frame.source() != Tree.NONE && isChannel(frame.tree(), frame.source())
        ? Optional.of(frame.tree().lemma(frame.source()))
        : Optional.empty();
  }
}
