package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Joints;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Parts;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Since;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.value.Outlook;
import org.consilience.claim.value.Ranks;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.text.WordSet;

/**
 * Events and distinctions stated by a noun phrase: "the company's purchase of the mill", "their
 * first meeting since the war". A noun phrase presupposes what a clause asserts, so only nouns of
 * events, with participants, and firsts, lasts and superlatives are taken.
 */
final class NominalClaims {
  private static final Pattern ARTICLE = Pattern.compile("^(A|An|The) ");

  /** Words, since a lemma of the annotator's is one for all ordinals. */
  private static final Set<String> FIRSTS = WordSet.of("first", "last", "only", "sole");

  /** Signs that a clause is worse to read than the sentence around it. */
  private static final Set<String> UNSOUND =
      WordSet.of(Flags.NO_SUBJECT, Flags.UNRESOLVED_PRONOUN, Flags.FRAGMENT);

  private NominalClaims() {}

  static List<Told> of(
      Reading reading,
      Attributions attributions,
      int sentence,
      List<Clause> clauses,
      String extractor) {
    Tree tree = reading.trees().get(sentence);
    List<Told> claims = new ArrayList<>();
    BitSet taken = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      if (!taken.get(i) && isStatement(reading, sentence, tree, i)) {
        BitSet tokens = phrase(tree, i);
        taken.or(tokens);
        if (!isStated(tree, i, tokens, clauses)) {
          claim(reading, attributions, sentence, i, tokens, extractor).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /**
   * Whether a clause is no more than the phrase, or says of it what makes it a first or a last:
   * only what happened is told apart from the clause that takes it for granted.
   */
  private static boolean isStated(Tree tree, int noun, BitSet tokens, List<Clause> clauses) {
    boolean event = Lexicon.EVENT_NOUNS.contains(tree.lemma(noun));
    return clauses.stream()
        .anyMatch(c -> c.own().equals(tokens) || (!event && holds(c.own(), tokens)));
  }

  private static boolean holds(BitSet whole, BitSet part) {
    return part.stream().allMatch(whole::get);
  }

  private static boolean isStatement(Reading reading, int sentence, Tree tree, int i) {
    return tree.isNoun(i)
        && (isDistinguished(tree, i) && isRestricted(tree, i)
            || Lexicon.EVENT_NOUNS.contains(tree.lemma(i))
                && participants(reading, sentence, tree, i) > 0)
        && !(reading.person(sentence, i).isPresent()
            || tree.is(i, "compound", "nmod", "root")
            || tree.hasEntity(i, "DATE", "TIME")
            || tree.child(i, "nsubj") != Tree.NONE
            || isPredicated(tree, i)
            || isWished(tree, i));
  }

  /**
   * "The first woman to lead it", "their first talks since the war"; "his last novel" is no news.
   */
  private static boolean isRestricted(Tree tree, int noun) {
    return Since.isSaid(tree, noun)
        || (tree.child(noun, "poss") == Tree.NONE
            && tree.child(noun, "prep", "relcl", "advcl", "acl") != Tree.NONE);
  }

  /** "The visit was the first": the clause says it, unless it says so of "it" alone. */
  private static boolean isPredicated(Tree tree, int noun) {
    return tree.is(noun, "attr")
        && !tree.anyChild(
            Math.max(0, tree.head(noun)),
            c -> tree.is(c, "nsubj") && tree.hasLemma(c, "it", "this", "that"));
  }

  /** What stands before its verb is taken for granted, whatever the verb makes of it. */
  private static boolean isWished(Tree tree, int noun) {
    int verb = Standing.verbAbove(tree, noun);
    return verb != Tree.NONE && verb < noun && Standing.isUnasserted(tree, noun);
  }

  /**
   * A first, a last, an only or a superlative: it says something of the noun even without a verb.
   */
  private static boolean isDistinguished(Tree tree, int noun) {
    return tree.anyChild(noun, c -> tree.tag(c).equals("JJS") || FIRSTS.contains(tree.lower(c)));
  }

  /** Possessors and prepositional phrases with a name or a date in them. */
  private static long participants(Reading reading, int sentence, Tree tree, int noun) {
    return tree.children(noun).stream()
        .filter(c -> tree.is(c, "poss", "prep"))
        .filter(c -> Tokens.any(tree.below(c), t -> reading.mention(sentence, t).isPresent()))
        .count();
  }

  /** The noun phrase, with what is said of the event's time after it. */
  private static BitSet phrase(Tree tree, int noun) {
    return Since.phrase(tree, noun);
  }

  /** What a noun phrase presupposes, as a sentence. */
  private static String told(Tree tree, int noun, String phrase) {
    boolean plural = Nonfinite.isPlural(tree, noun);
    boolean definite =
        tree.anyChild(
            noun, c -> tree.is(c, "poss") || (tree.is(c, "det") && tree.lemma(c).equals("the")));
    return definite && Lexicon.EVENT_NOUNS.contains(tree.lemma(noun))
        ? phrase + " took place"
        : "There "
            + (plural ? "were " : "was ")
            + ARTICLE.matcher(phrase).replaceFirst(m -> m.group().toLowerCase(Locale.ROOT));
  }

  /** The claim, in the words of its clause or else of a sentence that is one statement. */
  private static Optional<Told> claim(
      Reading reading,
      Attributions attributions,
      int sentence,
      int noun,
      BitSet tokens,
      String extractor) {
    Tree tree = reading.trees().get(sentence);
    Clause clause = new Clause(tree, noun, Tree.NONE, tokens);
    ClauseText text = new ClauseText(reading, attributions, sentence, clause);
    List<Attribution> chain = attributions.of(sentence, clause);
    if (chain.isEmpty() && attributions.isNobodys(sentence, noun)) {
      return Optional.empty();
    }
    String phrase = text.phrase(noun);
    Claim.Builder draft =
        Drafts.of(reading, extractor)
            .setKind(ClaimKind.EVENT)
            .setText(AsWritten.text(reading, sentence, Joints.run(tree, noun)))
            .setSubject(phrase)
            .setPredicate(tree.lemma(noun))
            .setValue(Ranks.ofNoun(tree, noun).orElse(null))
            .setHedges(Modalities.hedges(clause))
            .setAttribution(chain)
            .setTime(Times.of(reading, sentence, tokens, Outlook.BACK).orElse(null))
            .setEvidence(reading.span(sentence, tokens.nextSetBit(0), tokens.length()));
    draft.setFlags(text.allFlags());
    BitSet words = Joints.run(tree, noun);
    Optional<ClauseText> telling =
        telling(reading, attributions, sentence, tokens)
            .or(() -> telling(reading, attributions, sentence, apposed(tree, noun)));
    if (telling.isPresent()) {
      // Who says the clause says it of the event, too.
      Clause whole = telling.get().clause();
      List<Attribution> sayers = attributions.of(sentence, whole);
      String said = telling.get().text(sayers) + added(telling.get(), tokens);
      if (!telling.get().isFlagged(UNSOUND)) {
        draft
            .setText(said)
            .setAttribution(sayers)
            .setPolarity(Modalities.polarity(whole))
            .setModality(Modalities.modality(whole, Frames.above(tree, whole.head())));
        words = (BitSet) telling.get().words().clone();
        words.or(tokens);
      }
    }
    if (Telling.isSeveral(tree, words)) {
      return Optional.empty();
    }
    Map<String, Double> signs = Signs.of(extractor, draft.getFlags(), clause, draft.getText());
    int anchor = tree.token(noun).getStart();
    ComparableClaim claim = Drafts.finished(draft, anchor, Drafts.lemmas(tree, tokens));
    claim.setCanonicalText(told(tree, noun, phrase));
    return Optional.of(new Told(claim, sentence, words, signs));
  }

  /** What an apposition says more of: the clause around that tells the rest of it. */
  private static BitSet apposed(Tree tree, int noun) {
    BitSet above = new BitSet();
    if (tree.is(noun, "appos") && tree.head(noun) >= 0) {
      above.set(tree.head(noun));
    }
    return above;
  }

  /** The words themselves behind a clause that leaves them out. */
  private static String added(ClauseText telling, BitSet tokens) {
    return holds(telling.words(), tokens)
        ? ""
        : ", " + new Rendering(telling.clause().tree()).of(tokens);
  }

  private static boolean isFull(Clause clause) {
    Tree tree = clause.tree();
    int own = Clauses.ownSubject(tree, clause.head());
    return own != Tree.NONE && tree.isNoun(own) && Standing.isFinite(tree, clause.head());
  }

  /** The narrowest clause that says all of the phrase. */
  private static Optional<ClauseText> telling(
      Reading reading, Attributions attributions, int sentence, BitSet tokens) {
    return reading.clauses(sentence).stream()
        .filter(c -> !Parts.isPart(c.tree(), c.head()) && isFull(c))
        .map(c -> new ClauseText(reading, attributions, sentence, c))
        .filter(t -> !tokens.isEmpty() && holds(t.words(), tokens))
        .min(Comparator.comparingInt(t -> t.words().cardinality()));
  }
}
