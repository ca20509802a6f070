package org.consilience.claim;

import java.util.List;
import java.util.Optional;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody spoke who is quoted without that being said again: "Ann Smith told reporters that
 * it was safe. \u201CWe checked,\u201D Smith said."
 */
final class LeadIns {
  /** Sentences looked back, as long as nobody else speaks in them. */
  private static final int REACH = 2;

  private final Reading reading;
  private final SourceNames names;

  LeadIns(Reading reading, SourceNames names) {
    this.reading = reading;
    this.names = names;
  }

  /** The channel of what the frame's source said right before, or null where another spoke. */
  @Nullable String channel(int sentence, Frame frame) {
    if (frame.source() == Tree.NONE || !Lexicon.isSaid(frame.tree().lemma(frame.cue()))) {
      return null;
    }
    String name = names.ofSource(sentence, frame.source());
    for (int s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
      List<Frame> before = frames(s);
      Optional<Frame> same = by(name, s, before);
      String channel = same.isPresent() ? Channels.of(reading, s, same.get()) : null;
      if (channel != null || (before.isEmpty() ? !isQuoted(s) : same.isEmpty())) {
        return channel;
      }
    }
    return null;
  }

  private Optional<Frame> by(String name, int sentence, List<Frame> frames) {
    return frames.stream()
        .filter(f -> names.ofSource(sentence, f.source()).equals(name))
        .findFirst();
  }

  /** Who is told to speak in a sentence outside of what is quoted there. */
  private List<Frame> frames(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> Frames.isCue(tree, i) && Lexicon.isSaid(tree.lemma(i)))
        .filter(i -> reading.quotation(sentence, i).isEmpty())
        .mapToObj(i -> Frames.frame(tree, i))
        .filter(f -> f.source() != Tree.NONE)
        .toList();
  }

  private boolean isQuoted(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.size() > 0 && reading.quotation(sentence, tree.size() / 2).isPresent();
  }
}
