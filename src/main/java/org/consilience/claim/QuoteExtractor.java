package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Span;
import org.jspecify.annotations.Nullable;

/** What somebody is quoted as saying, sentence by sentence, with speaker, cue and channel. */
final class QuoteExtractor implements ClaimExtractor {
  private static final String NAME = "quotes";

  /** Signs that a clause told by itself says less than its sentence. */
  static final Set<String> UNSURE =
      Set.of(Flags.NO_SUBJECT, Flags.UNRESOLVED_PRONOUN, Flags.FRAGMENT);

  /** Speakers that are told of by no more than a common noun or a pronoun. */
  private static final Pattern NOBODY =
      Pattern.compile("(?:[Tt]he )?[\\p{Ll}-]+|I|It|We|You|He|She|They");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ComparableClaim> extract(AnnotatedDocument document) {
    Reading reading = Reading.of(document);
    Attributions attributions = reading.attributions();
    List<ComparableClaim> claims = new ArrayList<>();
    for (Speech speech : attributions.speeches().all()) {
      for (int s = 0; s < reading.trees().size(); s++) {
        if (speech.frame() != null) {
          for (BitSet quoted : Utterances.of(reading.trees().get(s), speech.quotation())) {
            claims.add(claim(reading, attributions, speech, speech.frame(), s, quoted));
          }
        }
      }
    }
    return claims;
  }

  private static ComparableClaim claim(
      Reading reading,
      Attributions attributions,
      Speech speech,
      Frame frame,
      int sentence,
      BitSet quoted) {
    Tree tree = reading.trees().get(sentence);
    List<Attribution> chain = attributions.of(speech);
    String words = new Rendering(tree).of(Trimming.of(tree, quoted));
    String speaker = chain.isEmpty() ? "" : chain.get(chain.size() - 1).getSource();
    boolean near = speech.frameSentence() == sentence && isDirect(tree, quoted, frame);
    Span evidence = evidence(reading, sentence, quoted, near ? frame : null);
    Optional<Clause> first = first(reading, sentence, quoted);
    Claim.Builder draft =
        Drafts.of(reading, NAME)
            .setKind(ClaimKind.QUOTE)
            .setText(said(speaker, new Rendering(tree).of(Trimming.withMark(tree, quoted))))
            .setSubject(speaker)
            .setPredicate(cue(frame, chain))
            .setObject(words)
            .setPolarity(first.map(Modalities::polarity).orElse(Polarity.POSITIVE))
            .setModality(first.map(QuoteExtractor::modality).orElse(Modality.ASSERTED))
            .setAttribution(chain)
            .setEvidence(evidence)
            .setSupportingEvidence(near ? List.of() : List.of(frameSpan(reading, speech, frame)))
            .setFlags(flags(reading, attributions, sentence, quoted, speech, speaker));
    int anchor = tree.token(quoted.nextSetBit(0)).getStart();
    boolean part = isPart(tree, quoted, draft.getFlags()) && !isAside(frame);
    if (part) {
      Optional<String> own = QuotedClauses.told(reading, attributions, sentence, quoted, chain);
      Optional<String> held =
          own.isPresent()
              ? Optional.empty()
              : held(reading, attributions, speech, frame, sentence, quoted, chain);
      draft.setText(own.or(() -> held).orElseGet(() -> reading.sentence(sentence)));
      held.ifPresent(h -> proveByClause(draft, reading, sentence, quoted, frame));
    }
    ComparableClaim claim = Drafts.finished(draft, anchor, Drafts.lemmas(tree, quoted));
    claim.setCanonicalText(said(speaker, words));
    Map<String, Double> signs = Signs.ofQuoted(NAME, draft.getFlags(), tree, quoted, words);
    return new Told(claim, sentence, part ? reading.all(sentence) : quoted, signs)
        .inContext(reading);
  }

  /** "said the vote showed it was \u201C...\u201D": what shows something says nothing. */
  private static String cue(Frame frame, List<Attribution> chain) {
    return chain.isEmpty() ? frame.cueText() : chain.get(chain.size() - 1).getCue();
  }

  /** The clause of the verb that holds words quoted in part: all that its speaker is told of. */
  private static Optional<String> held(
      Reading reading,
      Attributions attributions,
      Speech speech,
      Frame frame,
      int sentence,
      BitSet quoted,
      List<Attribution> chain) {
    Tree tree = reading.trees().get(sentence);
    if (speech.frameSentence() != sentence || !isHolding(tree, frame.cue(), quoted)) {
      return Optional.empty();
    }
    Clause clause = Clauses.at(tree, frame.cue());
    ClauseText text = new ClauseText(reading, attributions, sentence, clause);
    String told = text.text(chain);
    boolean sound =
        clause.subject() == frame.source()
            && Trimming.of(tree, quoted).stream().allMatch(text.words()::get)
            && !text.isFlagged(UNSURE);
    String speaker = chain.isEmpty() ? "" : chain.get(chain.size() - 1).getSource();
    String words = new Rendering(tree).of(Trimming.of(tree, quoted));
    String marked = told.replace(words, "\u201C" + words + "\u201D");
    return sound ? Optional.of(Framing.named(frame, speaker, marked)) : Optional.empty();
  }

  /** A few words prove nothing of what their clause says: it proves itself, frame and all. */
  private static void proveByClause(
      Claim.Builder draft, Reading reading, int sentence, BitSet quoted, Frame frame) {
    BitSet tokens = (BitSet) Clauses.at(frame.tree(), frame.cue()).own().clone();
    tokens.or(quoted);
    draft
        .setEvidence(reading.span(sentence, tokens.nextSetBit(0), tokens.length()))
        .setSupportingEvidence(List.of())
        .setAttribution(Attributions.ofText(frame, draft.getAttribution()));
  }

  /** Whether words are a part of the clause of a verb before them: no "what he called". */
  private static boolean isHolding(Tree tree, int cue, BitSet quoted) {
    int before = quoted.nextSetBit(0) - 1;
    boolean told =
        Standing.isFinite(tree, cue)
            || (tree.tag(cue).equals("VBG") && tree.is(cue, "advcl", "pcomp"));
    while (before > 0 && tree.isQuotationMark(before)) {
      before--;
    }
    return tree.isVerb(cue)
        && told
        && cue < before
        && !Frames.isParenthesis(tree, cue)
        && !Tokens.isOneOf(tree.token(before).getForm(), ",", ":")
        && tree.allChildren(cue, c -> !tree.tag(c).startsWith("W"));
  }

  private static String said(String speaker, String words) {
    return speaker + ": \u201C" + words + "\u201D";
  }

  /** "The man described by the paper as a fool left": of that he left the paper says nothing. */
  private static boolean isAside(Frame frame) {
    return frame.tree().is(frame.cue(), "acl", "relcl")
        && Lexicon.isNaming(frame.tree().lemma(frame.cue()));
  }

  /** "called it a shame": the sentence around them tells what they are said of. */
  private static boolean isPart(Tree tree, BitSet quoted, List<String> flags) {
    return flags.contains(Flags.PARTIAL_QUOTATION)
        && IntStream.range(0, quoted.nextSetBit(0)).anyMatch(i -> !tree.isPunctuation(i));
  }

  /** Words quoted without the subject of their verb need the sentence around them. */
  private static List<String> flags(
      Reading reading,
      Attributions attributions,
      int sentence,
      BitSet quoted,
      Speech speech,
      String speaker) {
    Tree tree = reading.trees().get(sentence);
    List<String> flags = new ArrayList<>(reading.flags(sentence));
    boolean clause =
        quoted.stream()
            .filter(i -> tree.isVerb(i) && (tree.head(i) < 0 || !quoted.get(tree.head(i))))
            .map(i -> Clauses.ownSubject(tree, i))
            .anyMatch(s -> s != Tree.NONE && quoted.get(s));
    if (!clause) {
      flags.add(Flags.PARTIAL_QUOTATION);
    }
    if (attributions.isGuess(speech)) {
      flags.add(Flags.GUESSED_REFERENT);
    }
    if (isVague(tree, quoted) || NOBODY.matcher(speaker).matches() || isThing(speech)) {
      flags.add(Flags.UNRESOLVED_DESCRIPTION);
    }
    return flags;
  }

  /** A bare common noun speaks for nobody: "Noise, he said". */
  private static boolean isThing(Speech speech) {
    Frame frame = speech.frame();
    return frame != null
        && frame.source() != Tree.NONE
        && frame.tree().tag(frame.source()).equals("NN")
        && frame.tree().children(frame.source()).isEmpty()
        && !Lexicon.isSomebody(frame.tree().lemma(frame.source()));
  }

  /** "It was a disgrace": what was, the reader of the quotation alone is not told. */
  private static boolean isVague(Tree tree, BitSet quoted) {
    int noun =
        quoted.stream().filter(i -> isAntecedent(tree, i)).findFirst().orElse(Integer.MAX_VALUE);
    return quoted.stream()
        .filter(i -> i < noun && tree.hasTag(i, "PRP", "PRP$", "DT"))
        .filter(i -> !tree.is(i, "det", "expl"))
        .anyMatch(
            i ->
                tree.hasLemma(
                    i, "it", "its", "that", "this", "they", "them", "their", "he", "him", "his",
                    "she", "her", "these", "those"));
  }

  /** A noun that is no part of a measure of time can be what a pronoun after it stands for. */
  private static boolean isAntecedent(Tree tree, int i) {
    return tree.isNoun(i) && !tree.hasEntity(i, "DATE", "TIME");
  }

  /**
   * The first clause quoted, whose polarity the quotation has, so that the two never contradict.
   */
  private static Optional<Clause> first(Reading reading, int sentence, BitSet quoted) {
    Tree tree = reading.trees().get(sentence);
    return reading.clauses(sentence).stream()
        .filter(c -> quoted.get(c.head()))
        .filter(c -> tree.head(c.head()) < 0 || !quoted.get(tree.head(c.head())))
        .findFirst();
  }

  /** That somebody says what will or should be is a fact; a "might" leaves open what is said. */
  private static Modality modality(Clause clause) {
    Modality modality = Modalities.modality(clause, List.of());
    boolean open = modality == Modality.CONDITIONAL || modality == Modality.POSSIBLE;
    return open ? modality : Modality.ASSERTED;
  }

  private static Span frameSpan(Reading reading, Speech speech, Frame frame) {
    return reading.span(speech.frameSentence(), frame.first(), frame.end());
  }

  /**
   * A frame right beside the quotation is part of what proves it; a frame around a few quoted words
   * is not.
   */
  private static boolean isDirect(Tree tree, BitSet quoted, Frame frame) {
    BitSet words = Trimming.of(tree, quoted);
    if (words.isEmpty() || frame.own().isEmpty()) {
      return false;
    }
    int gap =
        frame.first() > words.nextSetBit(0)
            ? frame.first() - words.length()
            : words.nextSetBit(0) - frame.end();
    return gap >= 0 && gap <= 4 && !frame.own().intersects(quoted);
  }

  private static Span evidence(
      Reading reading, int sentence, BitSet quoted, @Nullable Frame frame) {
    BitSet tokens = (BitSet) quoted.clone();
    if (frame != null) {
      tokens.or(frame.own());
    }
    return reading.span(sentence, tokens.nextSetBit(0), tokens.length());
  }
}
