package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Participles;
import org.consilience.claim.grammar.Parts;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Questions;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.value.Measure;
import org.consilience.claim.value.Measures;
import org.consilience.claim.value.Occasions;
import org.consilience.claim.value.Ranks;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;

/**
 * How many, how much, how long: every quantity that a clause states, with what it measures, as a
 * typed value with its interval.
 */
final class QuantityExtractor implements ClaimExtractor {
  private static final String NAME = "quantities";

  private static final Set<String> MODIFIERS =
      Set.of("nummod", "nmod", "compound", "npadvmod", "qmod", "amod", "punct", "advmod");

  /** "Two months after the vote" dates the vote and measures nothing. */
  private static final Set<String> OFFSETS =
      Set.of("ago", "after", "before", "earlier", "later", "since");

  private final double mostRisk;

  QuantityExtractor() {
    this(Risk.LIMIT);
  }

  /** What is riskier is told in the words of its sentence; at 1 nothing is. */
  QuantityExtractor(double mostRisk) {
    this.mostRisk = mostRisk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ComparableClaim> extract(AnnotatedDocument document) {
    Reading reading = Reading.of(document);
    Attributions attributions = reading.attributions();
    List<Told> told = new ArrayList<>();
    for (int s : reading.assertions()) {
      for (Measure measure : Measures.of(reading.trees().get(s))) {
        claim(reading, attributions, s, measure).ifPresent(told::add);
      }
      for (Measure rank : Ranks.of(reading.trees().get(s))) {
        ranked(reading, attributions, s, rank).ifPresent(told::add);
      }
    }
    return told.stream().map(t -> t.inContext(reading, mostRisk)).toList();
  }

  private static Optional<Told> claim(
      Reading reading, Attributions attributions, int sentence, Measure measure) {
    Tree tree = reading.trees().get(sentence);
    if (isOffset(tree, measure)
        || isPresupposed(tree, measure)
        || Occasions.isOne(tree, tree.head(tree.head(measure.anchor())))) {
      return Optional.empty();
    }
    Optional<Clause> clause =
        clause(reading.clauses(sentence), measure).or(() -> verbless(tree, measure));
    if (clause.isEmpty() || Questions.isAsked(tree, clause.get().head())) {
      return Optional.empty();
    }
    int measured = measured(tree, measure);
    boolean phrase =
        measured != Tree.NONE && tree.isNoun(measured) && !isBare(tree, measure, measured);
    int head = phrase ? measured : clause.get().head();
    BitSet tokens = phrase ? Phrases.core(tree, measured) : clause.get().own();
    return of(reading, attributions, sentence, measure, head, tokens, clause.get());
  }

  /** A place in a series is said by its clause, and "for the third time" by those words too. */
  private static Optional<Told> ranked(
      Reading reading, Attributions attributions, int sentence, Measure rank) {
    Tree tree = reading.trees().get(sentence);
    int noun = tree.head(rank.anchor());
    return clause(reading.clauses(sentence), rank)
        .filter(c -> !Questions.isAsked(tree, c.head()))
        .flatMap(
            c -> {
              BitSet tokens = Occasions.isOne(tree, noun) ? Occasions.words(tree, noun) : c.own();
              return of(reading, attributions, sentence, rank, c.head(), tokens, c);
            });
  }

  /** "Two hikers" alone tells nothing of them: its clause does. */
  private static boolean isBare(Tree tree, Measure measure, int measured) {
    BitSet phrase = Phrases.core(tree, measured);
    boolean counted = ("{" + tree.lemma(measured) + "}").equals(measure.value().getUnit());
    return counted
        && phrase.stream()
            .filter(i -> i < measure.first() || i >= measure.end())
            .allMatch(i -> i == measured || tree.isPunctuation(i) || tree.is(i, "det"));
  }

  private static boolean isOffset(Tree tree, Measure measure) {
    return measure.end() < tree.size() && OFFSETS.contains(tree.lemma(measure.end()));
  }

  /** "The two sides": the reader is taken to know how many there are. */
  private static boolean isPresupposed(Tree tree, Measure measure) {
    return measure.first() > 0
        && tree.hasLemma(measure.first() - 1, "the", "these", "those", "both")
        && measure.value().getUnit() != null
        && measure.value().getUnit().startsWith("{")
        && measure.end() - measure.first() == 1;
  }

  /** The noun that the quantity modifies, up the chain of modifiers, or {@link Tree#NONE}. */
  private static int measured(Tree tree, Measure measure) {
    int node = measure.anchor();
    for (int steps = 0;
        steps < tree.size() && MODIFIERS.contains(tree.token(node).getRelation());
        steps++) {
      node = tree.head(node);
      if (node < 0 || tree.isVerb(node)) {
        return Tree.NONE;
      }
    }
    return node == measure.anchor() ? Tree.NONE : node;
  }

  private static Optional<Clause> clause(List<Clause> clauses, Measure measure) {
    return clauses.stream()
        .filter(c -> c.own().get(measure.anchor()))
        .min(Comparator.comparingInt(c -> c.own().cardinality()));
  }

  /**
   * "The list names 42 witnesses" where the tagger took the verb for a plural: no word is a verb,
   * and what it governs stands beside it as an apposition.
   */
  private static Optional<Clause> verbless(Tree tree, Measure measure) {
    int last = tree.size() - 1;
    int counted = tree.head(measure.anchor());
    int verb = counted < 0 || !tree.is(counted, "appos") ? Tree.NONE : tree.head(counted);
    boolean mistaken =
        verb > 0
            && verb == measure.first() - 1
            && tree.tag(verb).equals("NNS")
            && tree.tag(verb - 1).startsWith("NN")
            && tree.token(last).getForm().equals(".")
            && IntStream.rangeClosed(0, last).noneMatch(tree::isVerb);
    return mistaken ? Optional.of(new Clause(tree, verb, Tree.NONE, all(tree))) : Optional.empty();
  }

  private static BitSet all(Tree tree) {
    BitSet all = new BitSet();
    all.set(0, tree.size());
    return all;
  }

  /**
   * The claim is what the clause says; its evidence is the narrower words about what is measured.
   * How long, large or dear a thing is, its clause takes for granted, so that it is compared by
   * those words too: "she called the two-hour talk useful" says two hours, however useful.
   */
  private static Optional<Told> of(
      Reading reading,
      Attributions attributions,
      int sentence,
      Measure measure,
      int head,
      BitSet tokens,
      Clause clause) {
    Tree tree = reading.trees().get(sentence);
    boolean ofThing = !tree.isVerb(head) && !isCount(measure);
    ClauseText text = new ClauseText(reading, attributions, sentence, clause);
    Clause telling = Parts.whole(clause);
    ClauseText whole = new ClauseText(reading, attributions, sentence, telling);
    List<Attribution> chain = attributions.of(sentence, clause);
    List<Attribution> sayers =
        telling.head() == clause.head() ? attributions.ofText(sentence, clause) : chain;
    if (Participles.isDangling(tree, telling.head())
        || (chain.isEmpty() && attributions.isNobodys(sentence, clause.head()))) {
      return Optional.empty();
    }
    String subject = text.subject(chain);
    String compared = text.compared(subject);
    Claim.Builder draft =
        Drafts.of(reading, NAME)
            .setKind(ClaimKind.QUANTITY)
            .setSubject(tree.isVerb(head) ? subject : text.phrase(head))
            .setPredicate(tree.lemma(head))
            .setObject(measure.value().getText())
            .setValue(measure.value())
            .setPolarity(ofThing ? Polarity.POSITIVE : Modalities.polarity(clause))
            .setModality(ofThing ? Modality.ASSERTED : modality(clause))
            .setHedges(ofThing ? List.of() : Modalities.hedges(clause))
            .setAttribution(sayers)
            .setEvidence(reading.span(sentence, tokens.nextSetBit(0), tokens.length()))
            .setText(Framing.told(telling, attributions.of(sentence, telling), whole));
    boolean torn = chain.isEmpty() && Telling.isTorn(telling, whole);
    if (torn || whole.isFlagged(PropositionExtractor.NAMELESS)) {
      if (Telling.isSeveral(tree, reading.all(sentence)) || isOfParticiple(draft, telling)) {
        return Optional.empty();
      }
      draft.setText(reading.sentence(sentence));
    }
    boolean stated = draft.getText().contains(measure.value().getText());
    draft.setFlags(stated ? whole.allFlags() : whole.fragment());
    boolean lost = !stated && !torn && !whole.words().get(measure.anchor());
    if (lost
        || Telling.isSeveral(tree, whole.words())
        || Telling.isLedIn(telling, whole.words(), draft.getText())
        || Telling.isCutShort(tree, whole.words(), draft.getText())
        || Telling.isOverlong(tree, whole.words(), draft.getText())) {
      return Optional.empty();
    }
    ComparableClaim claim =
        Drafts.finished(draft, tree.token(measure.first()).getStart(), Drafts.lemmas(tree, tokens));
    boolean occasion = Occasions.isOne(tree, tree.head(measure.anchor()));
    String words = new Rendering(tree).of(tokens);
    claim.setCanonicalText(ofThing ? words : occasion ? words + ": " + compared : compared);
    Map<String, Double> signs = Signs.of(NAME, draft.getFlags(), telling, draft.getText());
    return Optional.of(new Told(claim, sentence, whole.words(), signs));
  }

  /** "Expected to win, the club lost twice": what was expected is not what was. */
  private static boolean isOfParticiple(Claim.Builder draft, Clause clause) {
    return draft.getModality() != Modality.ASSERTED
        && clause.subject() == Tree.NONE
        && clause.tree().tag(clause.head()).equals("VBN");
  }

  /** A number of things, for which it takes the clause to tell what they do or undergo. */
  private static boolean isCount(Measure measure) {
    String unit = measure.value().getUnit();
    return unit == null || unit.startsWith("{");
  }

  private static Modality modality(Clause clause) {
    return Modalities.modality(clause, Frames.above(clause.tree(), clause.head()));
  }
}
