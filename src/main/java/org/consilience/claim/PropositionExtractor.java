package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Hypotheticals;
import org.consilience.claim.grammar.Joints;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Parts;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.value.Occasions;
import org.consilience.claim.value.Outlook;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Argument;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Fidelity;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Clause-level propositions off the dependency parse, each with its arguments, polarity, modality
 * and the chain of who asserts it, and phrases that state an event without a verb.
 */
final class PropositionExtractor implements ClaimExtractor {
  private static final String NAME = "propositions";

  /** Signs that the claim cannot be read on its own. */
  static final Set<String> NAMELESS = Set.of(Flags.NO_SUBJECT, Flags.UNRESOLVED_PRONOUN);

  private final double mostRisk;

  PropositionExtractor() {
    this(Risk.LIMIT);
  }

  /** What is riskier is told in the words of its sentence; at 1 nothing is. */
  PropositionExtractor(double mostRisk) {
    this.mostRisk = mostRisk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ComparableClaim> extract(AnnotatedDocument document) {
    Reading reading = Reading.of(document);
    List<ComparableClaim> claims = new ArrayList<>();
    for (int s : reading.assertions()) {
      told(reading, s).forEach(told -> claims.add(told.inContext(reading, mostRisk)));
    }
    return AsWritten.once(claims);
  }

  /** What a sentence says, clause by clause, before it is seen in its context. */
  private static List<Told> told(Reading reading, int sentence) {
    Attributions attributions = reading.attributions();
    List<Told> told = new ArrayList<>();
    List<Clause> clauses = reading.clauses(sentence);
    for (Clause clause : clauses) {
      if (Telling.isStatement(clause) && !Parts.isPart(clause.tree(), clause.head())) {
        claim(reading, attributions, sentence, clause).ifPresent(told::add);
      }
    }
    told.addAll(NominalClaims.of(reading, attributions, sentence, clauses, NAME));
    return told;
  }

  /** The clause as a claim; none where nobody could tell of whom or what it speaks. */
  private static Optional<Told> claim(
      Reading reading, Attributions attributions, int sentence, Clause clause) {
    List<Attribution> chain = attributions.of(sentence, clause);
    List<Frame> frames = Frames.above(clause.tree(), clause.head());
    ClauseText text = new ClauseText(reading, attributions, sentence, clause);
    String subject = text.subject(chain);
    if (text.isFlagged(NAMELESS)
        || Telling.isNobodys(clause, chain)
        || Framing.isEntangled(frames, clause.head())
        || (chain.isEmpty() && isNobodys(attributions, sentence, clause))) {
      return Optional.empty();
    }
    String compared = text.compared(subject);
    if (text.isFlagged(NAMELESS)) {
      return Optional.empty();
    }
    Modality modality = modality(clause, frames, chain);
    List<Attribution> sayers = attributions.ofText(sentence, clause);
    if (Framing.isWriters(frames, clause.head(), sayers)) {
      return Optional.empty();
    }
    Claim.Builder draft =
        Drafts.of(reading, NAME)
            .setKind(kind(clause, modality))
            .setSubject(subject)
            .setPredicate(predicate(clause))
            .setObject(object(clause, text))
            .setArguments(arguments(reading, sentence, clause, text))
            .setPolarity(Modalities.polarity(clause))
            .setModality(modality)
            .setHedges(Modalities.hedges(clause))
            .setAttribution(sayers)
            .setTime(Times.of(reading, sentence, clause.own(), outlook(modality)).orElse(null))
            .setEvidence(Evidence.of(reading, sentence, clause, frames))
            .setSupportingEvidence(Evidence.frames(reading, sentence, clause, frames));
    String told = Framing.told(clause, chain, text);
    boolean whole = chain.isEmpty() && Telling.isTorn(clause, text);
    if (whole && Telling.isOfLesserClause(clause)) {
      draft.setPolarity(Polarity.POSITIVE).setModality(Modality.ASSERTED);
    }
    BitSet run = whole ? Joints.run(clause.tree(), clause.head()) : new BitSet();
    String all = whole && run.equals(reading.all(sentence)) ? reading.sentence(sentence) : "";
    draft.setText(!whole ? told : all.isEmpty() ? text.render(run) : all);
    draft.setFlags(text.allFlags());
    Map<String, Double> signs = Signs.of(NAME, draft.getFlags(), clause, draft.getText());
    int anchor = clause.tree().token(clause.head()).getStart();
    BitSet words = whole ? run : text.words();
    if ((Telling.isSeveral(clause.tree(), words) && Telling.isAll(words, draft.getText()))
        || (!whole && Telling.isLedIn(clause, text.words(), told))
        || Telling.isCutShort(clause.tree(), words, draft.getText())
        || Telling.isOverlong(clause.tree(), text.words(), draft.getText())) {
      return Optional.empty();
    }
    ComparableClaim claim = Drafts.finished(draft, anchor, lemmas(Occasions.left(clause)));
    claim.setCanonicalText(compared);
    return Optional.of(new Told(claim, sentence, text.words(), signs));
  }

  /** Words that nobody is told to have said; a subject before the marks is the text's own. */
  private static boolean isNobodys(Attributions attributions, int sentence, Clause clause) {
    return attributions.isNobodys(sentence, clause.head())
        && (clause.subject() == Tree.NONE || attributions.isNobodys(sentence, clause.subject()));
  }

  private static Modality modality(Clause clause, List<Frame> frames, List<Attribution> chain) {
    Modality modality = Modalities.modality(clause, frames);
    boolean verbatim =
        !chain.isEmpty() && chain.get(chain.size() - 1).getFidelity() == Fidelity.VERBATIM;
    return verbatim ? Hypotheticals.spoken(clause, modality) : modality;
  }

  private static Outlook outlook(Modality modality) {
    return modality == Modality.PLANNED ? Outlook.AHEAD : Outlook.BACK;
  }

  private static List<String> lemmas(Clause clause) {
    BitSet tokens = (BitSet) clause.own().clone();
    if (clause.subject() != Tree.NONE) {
      tokens.or(Phrases.whole(clause.tree(), clause.subject()));
    }
    return Drafts.lemmas(clause.tree(), tokens);
  }

  private static ClaimKind kind(Clause clause, Modality modality) {
    if (Modalities.isPosition(clause, modality)) {
      return ClaimKind.POSITION;
    }
    return clause.tree().child(clause.head(), "attr", "acomp") == Tree.NONE
        ? ClaimKind.EVENT
        : ClaimKind.RELATION;
  }

  /** The lemma with its particle and the infinitives it governs: "back away", "agree send". */
  private static String predicate(Clause clause) {
    StringBuilder predicate = new StringBuilder();
    for (int verb : Modalities.chain(clause)) {
      predicate.append(predicate.isEmpty() ? "" : " ").append(clause.tree().lemma(verb));
      int particle = clause.tree().child(verb, "prt");
      if (particle != Tree.NONE) {
        predicate.append(' ').append(clause.tree().lemma(particle));
      }
    }
    return predicate.toString();
  }

  private static @Nullable String object(Clause clause, ClauseText text) {
    List<Integer> chain = Modalities.chain(clause);
    for (int i = chain.size() - 1; i >= 0; i--) {
      int object = clause.tree().child(chain.get(i), "dobj", "attr", "acomp", "oprd");
      if (object != Tree.NONE && !clause.tree().isPunctuation(object) && isFilled(clause, object)) {
        return text.phrase(object);
      }
    }
    return null;
  }

  /** A "that" or "which" outside a relative clause stands for nothing. */
  private static boolean isFilled(Clause clause, int token) {
    return clause.tree().is(clause.head(), "relcl") || !Clauses.isRelative(clause.tree(), token);
  }

  private static List<Argument> arguments(
      Reading reading, int sentence, Clause clause, ClauseText text) {
    List<Argument> arguments = new ArrayList<>();
    for (int verb : Modalities.chain(clause)) {
      for (int child : clause.tree().children(verb)) {
        String role = ArgumentRoles.of(reading, sentence, clause.tree(), child);
        boolean says = !clause.tree().isPunctuation(child);
        if (says && !role.isEmpty() && clause.own().get(child) && isFilled(clause, child)) {
          BitSet tokens = Phrases.whole(clause.tree(), child);
          Span span = reading.span(sentence, tokens.nextSetBit(0), tokens.length());
          arguments.add(new Argument(role, text.phrase(child), null, null, span));
        }
      }
    }
    return arguments;
  }
}
