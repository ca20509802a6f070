package org.consilience.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Asides;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Attribution;
import org.consilience.model.Fidelity;
import org.consilience.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The chain of who asserts a claim, outermost to innermost; the innermost is its primary source.
 */
final class Attributions {
  /** A mark that the tagger took for the start of a name. */
  private static final Pattern MARK = Pattern.compile("^[\"\u201C\u201D'\u2018\u2019,;:.-]+ ?");

  private final Reading reading;
  private final References references;
  private final Descriptions descriptions;
  private final Speeches speeches;
  private final DescribedSpeakers described;
  private final SourceNames names;
  private final LeadIns leadIns;

  /** By frame, since all clauses under one ask for it. */
  private final Map<Frame, Optional<String>> channels = new HashMap<>();

  Attributions(Reading reading) {
    this.reading = reading;
    this.references = new References(reading);
    this.descriptions = new Descriptions(reading);
    this.speeches = Speeches.of(reading);
    this.described = new DescribedSpeakers(reading, descriptions, references.people());
    this.names = new SourceNames(reading, references, speeches, described);
    this.leadIns = new LeadIns(reading, names);
  }

  Speeches speeches() {
    return speeches;
  }

  Descriptions descriptions() {
    return descriptions;
  }

  References references() {
    return references;
  }

  /** The chain above a clause, with the speaker of the quotation around it. */
  List<Attribution> of(int sentence, Clause clause) {
    return of(sentence, clause, Frames.above(clause.tree(), clause.head()));
  }

  /**
   * Who asserts the text of a clause. Of one that holds the frame right above it ("Lee thinks that
   * it burned") that is whoever tells of Lee, not Lee; of an aside it is the writer.
   */
  List<Attribution> ofText(int sentence, Clause clause) {
    List<Frame> frames = Frames.above(clause.tree(), clause.head());
    boolean held = Framing.isHeld(frames, clause.head());
    List<Frame> outer = held ? frames.subList(1, frames.size()) : frames;
    return of(sentence, clause, Asides.without(clause.tree(), clause.head(), outer));
  }

  private List<Attribution> of(int sentence, Clause clause, List<Frame> frames) {
    Tree tree = clause.tree();
    List<Attribution> chain = new ArrayList<>();
    Optional<Speech> speech = speeches.at(tree.token(clause.head()).getStart());
    List<Frame> inner = frames.stream().filter(f -> isInside(f, speech)).toList();
    inner.stream()
        .filter(f -> !Framing.isOfNobody(f) && !isOfSpeaker(f, speech))
        .forEach(f -> add(chain, hop(sentence, f, fidelity(speech))));
    speech.ifPresent(
        s -> {
          if (s.frame() != null) {
            add(chain, hop(s.frameSentence(), s.frame(), fidelity(speech)));
          }
        });
    frames.stream()
        .filter(f -> !inner.contains(f) && !isNobodys(f) && !Framing.isOfNobody(f))
        .forEach(f -> add(chain, hop(sentence, f, fidelity(speech))));
    return outermostFirst(chain);
  }

  /** "“We hope it rains,” Smith said": he speaks for himself and others. */
  private static boolean isOfSpeaker(Frame frame, Optional<Speech> speech) {
    return frame.source() != Tree.NONE
        && frame.tree().lower(frame.source()).equals("we")
        && speech.filter(s -> s.frame() != null).isPresent();
  }

  /** Whether a token is of an utterance whose speaker the text does not tell. */
  boolean isNobodys(int sentence, int token) {
    int start = reading.trees().get(sentence).token(token).getStart();
    return speeches.nobodys().stream().anyMatch(q -> q.holds(start));
  }

  /** Whether somebody quoted tells what another says. */
  private static boolean isInside(Frame frame, Optional<Speech> speech) {
    int cue = frame.tree().token(frame.cue()).getStart();
    return !isNobodys(frame) && speech.filter(s -> s.quotation().holds(cue)).isPresent();
  }

  /** Whether the text does not say who speaks, or only by what it is about. */
  boolean isGuess(Speech speech) {
    Frame frame = speech.frame();
    return speeches.isGuess(speech)
        || (frame != null
            && frame.source() != Tree.NONE
            && isGuess(names.speaker(new Place(speech.frameSentence(), frame.source()))));
  }

  private boolean isGuess(Place speaker) {
    return described.isGuess(speaker.sentence(), speaker.token());
  }

  /** The chain of a quotation. */
  List<Attribution> of(Speech speech) {
    Frame frame = speech.frame();
    if (frame == null) {
      return List.of();
    }
    List<Attribution> chain = new ArrayList<>();
    List<Frame> above = outside(frame);
    if (above.isEmpty() || !Frames.isEvidence(frame)) {
      add(chain, hop(speech.frameSentence(), frame, Fidelity.VERBATIM));
    }
    above.forEach(f -> add(chain, hop(speech.frameSentence(), f, Fidelity.UNKNOWN)));
    return outermostFirst(chain);
  }

  /**
   * "Lee said it was \u201C...\u201D, according to": what hangs on the clause is about the frame.
   */
  private static List<Frame> outside(Frame frame) {
    int content = Frames.content(frame.tree(), frame.cue());
    List<Frame> all = content == Tree.NONE ? List.of() : Frames.above(frame.tree(), content);
    int own = all.stream().map(Frame::cue).toList().indexOf(frame.cue());
    return own < 0 ? Frames.above(frame.tree(), frame.cue()) : all.subList(own + 1, all.size());
  }

  private static Fidelity fidelity(Optional<Speech> speech) {
    return speech.isPresent() ? Fidelity.VERBATIM : Fidelity.PARAPHRASE;
  }

  /** The innermost hop comes in first; a hop that repeats its neighbour's source adds nothing. */
  private static void add(List<Attribution> chain, @Nullable Attribution hop) {
    if (hop != null && chain.stream().noneMatch(h -> h.getSource().equals(hop.getSource()))) {
      chain.add(hop);
    }
  }

  /** "Smith said that Lee called it “a gift”" as a text about Lee is Smith's, who leads in. */
  static List<Attribution> ofText(Frame frame, List<Attribution> chain) {
    List<Frame> above = outside(frame);
    if (chain.size() < 2 || above.isEmpty() || above.get(0).cue() > frame.cue()) {
      return chain;
    }
    List<Attribution> outer = new ArrayList<>(chain.subList(0, chain.size() - 1));
    outer.get(outer.size() - 1).setPrimary(true);
    return outer;
  }

  private static List<Attribution> outermostFirst(List<Attribution> chain) {
    List<Attribution> reversed = new ArrayList<>(chain);
    if (!reversed.isEmpty()) {
      reversed.get(0).setPrimary(true);
    }
    Collections.reverse(reversed);
    return reversed;
  }

  private @Nullable Attribution hop(int sentence, Frame frame, Fidelity fidelity) {
    String source = frame.source() == Tree.NONE ? "" : names.ofSource(sentence, frame.source());
    source = MARK.matcher(source).replaceFirst("");
    if (source.isEmpty() || Framing.isAsked(source) || Framing.isNobodys(frame)) {
      return null;
    }
    return Attribution.newBuilder()
        .setSource(source)
        .setCue(frame.cueText())
        .setChannel(channel(sentence, frame, fidelity).orElse(null))
        .setFidelity(fidelity)
        .build();
  }

  private Optional<String> channel(int sentence, Frame frame, Fidelity fidelity) {
    Optional<String> own =
        channels.computeIfAbsent(frame, f -> Optional.ofNullable(channel(sentence, f)));
    return own.isPresent() || fidelity != Fidelity.VERBATIM
        ? own
        : Optional.ofNullable(leadIns.channel(sentence, frame));
  }

  private @Nullable String channel(int sentence, Frame frame) {
    String text = frame.source() == Tree.NONE ? null : names.text(sentence, frame.source());
    return text == null ? Channels.of(reading, sentence, frame) : text;
  }

  /** Whether what a frame reports is said by nobody whom it names. */
  private static boolean isNobodys(Frame frame) {
    Tree tree = frame.tree();
    int source = frame.source();
    return Frames.isEvidence(frame)
        || Anybody.isProof(frame)
        || Frames.isNobodys(tree, frame.cue())
        || (source != Tree.NONE && (tree.isVerb(source) || isFigure(tree.token(source))));
  }

  private static boolean isFigure(Token token) {
    return Character.isDigit(token.getForm().codePointAt(0)) && token.getTag().equals("CD");
  }

  /** What whoever a noun phrase stands for is called, as {@link SourceNames} has it. */
  String name(int sentence, int token) {
    return names.of(sentence, token);
  }
}
